package org.updateuser.view;

import java.util.Optional;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
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
import org.updateuser.view.kit.Hint;
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
    private final StackPane picture;
    private final HBox row;
    private @Nullable StateShape state; // this and what follows is made when it is first seen: in few rows it ever is
    private @Nullable Region dot;
    private @Nullable StackPane tick;

    PersonCell(Screens screens, Portraits portraits) {
        this.screens = screens;
        this.portraits = portraits;
        name.getStyleClass().add("row-name");
        work.getStyleClass().add("row-title");
        VBox words = new VBox(name, work);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        picture = new StackPane(avatar);
        picture.getStyleClass().add("choosable");
        picture.setOnMouseEntered(_ -> makeTick());
        row = new HBox(picture, words);
        row.getStyleClass().add("list-row");
        setGraphic(row);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setPrefWidth(0); // as wide as the list, never wider: long names end in an ellipsis
        screens.editor().edited().addListener((SetChangeListener<String>) change -> mark());
        screens.people().chosen().revision().subscribe(_ -> mark());
    }

    /// The one of somebody that an event is about.
    static Optional<PersonCell> of(EventTarget target) {
        Node node = target instanceof Node one ? one : null;
        while (node != null && !(node instanceof PersonCell)) {
            node = node.getParent();
        }
        return node instanceof PersonCell cell && !cell.isEmpty() ? Optional.of(cell) : Optional.empty();
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
            Hint.setText(this, "");
            setAccessibleText(null);
            pseudoClassStateChanged(CHOSEN, false);
            return;
        }
        portraits.show(avatar, person.name(), person.picture());
        Shown.write(name, person.name());
        boolean unknown = person.title().isEmpty() && person.department().isEmpty();
        Shown.write(work, unknown ? screens.words().text("people.none") : work(person));
        work.pseudoClassStateChanged(UNKNOWN, unknown);
        Hint.setText(this, name.getText() + "\n" + work.getText());
        shape(person.state());
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
            dot(edited);
            if (chosen) {
                makeTick();
            }
            Words words = screens.words();
            String state = words.choice("state", person.state());
            String said = words.text(edited ? "people.row.edited" : "people.row", person.name(), work.getText(), state);
            setAccessibleText(chosen ? words.text("people.row.chosen", said) : said);
        }
    }

    private void makeTick() {
        if (tick == null) {
            tick = new StackPane(new FontIcon(Feather.CHECK));
            tick.getStyleClass().add("tick");
            picture.getChildren().add(tick);
        }
    }

    private void shape(String told) {
        boolean unusual = !told.equals("active");
        StateShape shape = state;
        if (shape == null && unusual) {
            shape = new StateShape();
            row.getChildren().add(2, shape); // between the words and the dot
            state = shape;
        }
        if (shape != null) {
            shape.setState(States.shape(told));
            shape.setVisible(unusual);
            shape.setManaged(unusual);
        }
    }

    private void dot(boolean edited) {
        Region mark = dot;
        if (mark == null && edited) {
            mark = new Region();
            mark.getStyleClass().add("draft-dot");
            row.getChildren().add(mark);
            dot = mark;
        }
        if (mark != null) {
            mark.setVisible(edited);
            mark.setManaged(edited);
        }
    }
}
