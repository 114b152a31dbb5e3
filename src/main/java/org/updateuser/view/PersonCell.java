package org.updateuser.view;

import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.updateuser.form.Words;
import org.updateuser.model.Person;
import org.updateuser.view.kit.Avatar;
import org.updateuser.view.kit.StateShape;

/// One person in the list: picture, name, title and department, a shape for an unusual state, a dot for edits.
final class PersonCell extends ListCell<Person> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final Screens screens;
    private final Portraits portraits;
    private final Avatar avatar = new Avatar();
    private final Label name = new Label();
    private final Label work = new Label();
    private final StateShape state = new StateShape();
    private final Region dot = new Region();
    private final StackPane picture;
    private final Tooltip tooltip = new Tooltip();
    private final HBox row;

    PersonCell(Screens screens, Portraits portraits) {
        this.screens = screens;
        this.portraits = portraits;
        name.getStyleClass().add("row-name");
        work.getStyleClass().add("row-title");
        dot.getStyleClass().add("draft-dot");
        VBox words = new VBox(name, work);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        StackPane tick = new StackPane(new FontIcon(Feather.CHECK));
        tick.getStyleClass().add("tick");
        picture = new StackPane(avatar, tick);
        picture.getStyleClass().add("choosable");
        row = new HBox(picture, words, state, dot);
        row.getStyleClass().add("list-row");
        setGraphic(row);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setPrefWidth(0); // as wide as the list, never wider: long names end in an ellipsis
        screens.editor().edited().addListener((SetChangeListener<String>) change -> mark());
        screens.people().chosen().revision().subscribe(_ -> mark());
    }

    /// Whether it is the picture that was pressed.
    boolean isPicture(MouseEvent mouse) {
        return picture.contains(picture.sceneToLocal(mouse.getSceneX(), mouse.getSceneY()));
    }

    @Override
    protected void updateItem(@Nullable Person person, boolean empty) {
        super.updateItem(person, empty);
        row.setVisible(!empty); // taken away and put back it would be styled anew, which takes longer than to draw it
        if (empty || person == null) {
            setTooltip(null);
            setAccessibleText(null);
            pseudoClassStateChanged(CHOSEN, false);
            return;
        }
        portraits.show(avatar, person.name(), person.picture());
        name.setText(person.name());
        boolean unknown = person.title().isEmpty() && person.department().isEmpty();
        work.setText(unknown ? screens.words().text("people.none") : work(person));
        work.pseudoClassStateChanged(UNKNOWN, unknown);
        tooltip.setText(person.name() + "\n" + work.getText());
        setTooltip(tooltip);
        state.setState(States.shape(person.state()));
        boolean unusual = !person.state().equals("active");
        state.setVisible(unusual);
        state.setManaged(unusual);
        mark();
    }

    static String work(Person person) {
        String between = person.title().isEmpty() || person.department().isEmpty() ? "" : " · ";
        return person.title() + between + person.department();
    }

    private void mark() {
        Person person = getItem();
        if (person != null) {
            boolean edited = screens.editor().edited().contains(person.id());
            boolean chosen = screens.people().chosen().has(person.id());
            pseudoClassStateChanged(CHOSEN, chosen);
            dot.setVisible(edited);
            dot.setManaged(edited);
            Words words = screens.words();
            String state = words.choice("state", person.state());
            String said = words.text(edited ? "people.row.edited" : "people.row", person.name(), work.getText(), state);
            setAccessibleText(chosen ? words.text("people.row.chosen", said) : said);
        }
    }
}
