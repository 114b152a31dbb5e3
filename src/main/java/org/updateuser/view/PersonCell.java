package org.updateuser.view;

import javafx.collections.SetChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.Words;
import org.updateuser.model.Person;
import org.updateuser.view.kit.Avatar;
import org.updateuser.view.kit.StateShape;

/// One person in the list: picture, name, title and department, a shape for an unusual state, a dot for edits.
final class PersonCell extends ListCell<Person> {
    private final Screens screens;
    private final Portraits portraits;
    private final Avatar avatar = new Avatar();
    private final Label name = new Label();
    private final Label work = new Label();
    private final StateShape state = new StateShape();
    private final Region dot = new Region();
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
        row = new HBox(avatar, words, state, dot);
        row.getStyleClass().add("list-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setPrefWidth(0); // as wide as the list, never wider: long names end in an ellipsis
        screens.editor().edited().addListener((SetChangeListener<String>) change -> mark());
    }

    @Override
    protected void updateItem(@Nullable Person person, boolean empty) {
        super.updateItem(person, empty);
        if (empty || person == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        portraits.show(avatar, person.name(), person.picture());
        name.setText(person.name());
        boolean unknown = person.title().isEmpty() && person.department().isEmpty();
        work.setText(unknown ? screens.words().text("people.none") : work(person));
        work.getStyleClass().removeAll("italic");
        if (unknown) {
            work.getStyleClass().add("italic");
        }
        setTooltip(new Tooltip(person.name() + "\n" + work.getText()));
        state.setState(States.shape(person.state()));
        boolean unusual = !person.state().equals("active");
        state.setVisible(unusual);
        state.setManaged(unusual);
        setGraphic(row);
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
            dot.setVisible(edited);
            dot.setManaged(edited);
            Words words = screens.words();
            String state = words.choice("state", person.state());
            setAccessibleText(
                    words.text(edited ? "people.row.edited" : "people.row", person.name(), work.getText(), state));
        }
    }
}
