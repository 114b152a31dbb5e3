package org.updateuser.view;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.collections.SetChangeListener;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.javafx.FontIcon;
import org.updateuser.form.PeopleFilter;
import org.updateuser.form.PeopleOrder;
import org.updateuser.form.Words;
import org.updateuser.form.command.Commands;
import org.updateuser.view.kit.ChipCount;
import org.updateuser.view.kit.Direction;
import org.updateuser.view.kit.Hint;
import org.updateuser.view.kit.KeyCap;

/// Which people are listed, and in which order.
final class PeopleFilterController {
    private final Screens screens;
    private final Commands commands;
    private final PeopleFilter filter;
    private final Words words;

    @FXML
    private TextField search;

    @FXML
    private FontIcon searchIcon;

    @FXML
    private KeyCap findKeys;

    @FXML
    private ToggleButton active;

    @FXML
    private ToggleButton inactive;

    @FXML
    private ToggleButton deleted;

    @FXML
    private ToggleButton edited;

    @FXML
    private ToggleButton tiles;

    @FXML
    private PeopleTilesController readyController;

    @FXML
    private MenuButton sort;

    @FXML
    private FontIcon direction;

    PeopleFilterController(Screens screens, Commands commands) {
        this.screens = screens;
        this.commands = commands;
        this.filter = screens.people().filter();
        this.words = screens.words();
    }

    @FXML
    void initialize() {
        CapRoom.of(search, searchIcon, findKeys);
        search.textProperty().bindBidirectional(filter.search());
        var _ = Direction.follow(search);
        commands.changes().subscribe(_ -> findKeys.setText(commands.shown(commands.get("find"))));
        state(active, "active");
        state(inactive, "inactive");
        state(deleted, "deleted");
        screens.editor().edited().addListener((SetChangeListener<String>) change -> countEdited());
        edited.selectedProperty().bindBidirectional(filter.editedOnly());
        filter.editedOnly().subscribe((before, on) -> countEdited());
        filter.chosenOnly().subscribe((before, on) -> narrow());
        countEdited();
        screens.people().chosen().revision().subscribe(_ -> narrow());
        tiles.selectedProperty().subscribe((before, on) -> readyController.open(on));
        sorting();
        filter.order().subscribe(_ -> sayOrder());
        filter.descending().subscribe(_ -> sayOrder());
    }

    private void state(ToggleButton toggle, String state) {
        toggle.setSelected(filter.states().contains(state));
        toggle.selectedProperty().subscribe((before, on) -> {
            if (on) {
                filter.states().add(state);
            } else {
                filter.states().remove(state);
            }
        });
        filter.states().addListener((SetChangeListener<String>)
                change -> toggle.setSelected(filter.states().contains(state)));
    }

    private void countEdited() {
        int size = screens.editor().edited().size();
        String number = size == 0 ? "" : words.text("tiles.count", size);
        ChipCount.say(edited, words.text("people.edited"), number, words.text("people.edited.said", size));
        edited.setDisable(size == 0 && !edited.isSelected());
        narrow();
    }

    private void narrow() {
        Optional<Set<String>> chosen =
                filter.chosenOnly().get() && screens.people().chosen().size().get() > 0
                        ? Optional.of(Set.copyOf(screens.people().chosen().ids()))
                        : Optional.empty();
        filter.narrowTo(edited.isSelected() ? Optional.of(edited(chosen)) : chosen);
    }

    private Set<String> edited(Optional<Set<String>> within) {
        Set<String> ids = new HashSet<>(screens.editor().edited());
        within.ifPresent(ids::retainAll);
        return ids;
    }

    private void sorting() {
        ToggleGroup group = new ToggleGroup();
        for (PeopleOrder order : PeopleOrder.values()) {
            RadioMenuItem item = new RadioMenuItem(name(order));
            item.setToggleGroup(group);
            item.setOnAction(event -> filter.order().set(order));
            filter.order().subscribe(now -> item.setSelected(now == order));
            sort.getItems().add(item);
        }
        CheckMenuItem descending = new CheckMenuItem(words.text("people.sort.descending"));
        descending.selectedProperty().bindBidirectional(filter.descending());
        sort.getItems().addAll(new SeparatorMenuItem(), descending);
    }

    private String name(PeopleOrder order) {
        return words.text("people.sort." + order.name().toLowerCase(Locale.ROOT));
    }

    private void sayOrder() {
        boolean down = filter.descending().get();
        direction.setIconLiteral(down ? "fth-arrow-up" : "fth-arrow-down");
        String said = words.text(
                down ? "people.sort.by.descending" : "people.sort.by",
                name(filter.order().get()));
        Hint.setText(sort, said);
        sort.setAccessibleText(said);
    }

    /// Puts the cursor into the search field.
    void find() {
        search.requestFocus();
        search.selectAll();
    }

    /// What else a key does in the search field, before the field itself.
    void onKey(EventHandler<KeyEvent> handler) {
        search.addEventFilter(KeyEvent.KEY_PRESSED, handler);
    }
}
