package org.updateuser.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.Condition;
import org.updateuser.form.Flaw;
import org.updateuser.form.PeopleFilter;
import org.updateuser.form.PeopleTiles;
import org.updateuser.form.SavedFilter;
import org.updateuser.form.Words;
import org.updateuser.view.kit.ChipCount;
import org.updateuser.view.kit.Hint;

/// Ready filters as tiles, with how many each finds; what of them holds now stays seen while they are folded away.
final class PeopleTilesController {
    private final Screens screens;
    private final Words words;
    private final PeopleTiles tiles;
    private final PeopleFilter filter;
    private Optional<SavedFilter> renamed = Optional.empty();

    @FXML
    private VBox opened;

    @FXML
    private Button clear;

    @FXML
    private FlowPane flaws;

    @FXML
    private FlowPane saved;

    @FXML
    private Button save;

    @FXML
    private HBox naming;

    @FXML
    private TextField name;

    @FXML
    private Button keepFilter;

    @FXML
    private NoticeBox said;

    PeopleTilesController(Screens screens) {
        this.screens = screens;
        this.words = screens.words();
        this.tiles = screens.workplace().tiles();
        this.filter = screens.people().filter();
    }

    @FXML
    void initialize() {
        said.setWords(words);
        opened.managedProperty().bind(opened.visibleProperty());
        clear.managedProperty().bind(clear.visibleProperty());
        naming.managedProperty().bind(naming.visibleProperty());
        saved.managedProperty().bind(Bindings.isNotEmpty(saved.getChildren()));
        filter.condition().subscribe(_ -> show());
        filter.search().subscribe(_ -> draw());
        filter.states().addListener((SetChangeListener<String>) change -> draw());
        screens.names().revision().subscribe(_ -> show());
        tiles.saved().addListener((ListChangeListener<SavedFilter>) change -> draw());
        tiles.counts().subscribe(_ -> draw());
        tiles.said().subscribe(notice -> said.show(notice, tiles::hush));
        clear.setOnAction(event -> filter.condition().set(Optional.empty()));
        save.setOnAction(event -> ask(Optional.empty()));
        keepFilter.setOnAction(event -> keep());
        name.setOnAction(event -> keep());
        naming.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave();
                key.consume();
            }
        });
    }

    /// Unfolds them, or folds them away.
    void open(boolean open) {
        opened.setVisible(open);
        tiles.watch(open);
        draw();
    }

    private void show() {
        Optional<Condition> now = filter.condition().get();
        clear.setVisible(now.isPresent());
        now.ifPresent(condition -> {
            String called = Shown.shortened(tiles.name(condition, screens.names()));
            clear.setText(called);
            clear.setAccessibleText(words.text("tiles.clear", called));
            Hint.setText(clear, words.text("tiles.clear", called));
        });
        draw();
    }

    /// Only what is seen is drawn. A tile stays the same node, so that the keyboard stays on it.
    private void draw() {
        if (!opened.isVisible()) {
            return;
        }
        if (flaws.getChildren().isEmpty()) {
            List.of(Flaw.values()).forEach(flaw -> flaws.getChildren().add(tile(flaw)));
        }
        if (!shownNames().equals(tiles.saved())) {
            saved.getChildren().setAll(tiles.saved().stream().map(this::tile).toList());
        }
        flaws.getChildren().forEach(this::say);
        saved.getChildren().forEach(this::say);
    }

    private List<SavedFilter> shownNames() {
        return saved.getChildren().stream()
                .map(tile -> (SavedFilter) tile.getUserData())
                .toList();
    }

    private void say(Node node) {
        ToggleButton tile = (ToggleButton) node;
        switch (tile.getUserData()) {
            case Flaw flaw -> {
                Condition condition = new Condition.Lacking(flaw);
                say(
                        tile,
                        words.text("tiles.flaw." + flaw),
                        tiles.counts().get().flaws().get(flaw));
                tile.setSelected(filter.condition().get().equals(Optional.of(condition)));
            }
            case SavedFilter one -> {
                say(
                        tile,
                        Shown.shortened(one.name()),
                        tiles.counts().get().saved().get(one.name()));
                tile.setSelected(tiles.isShown(one));
            }
            default -> throw new IllegalStateException("no tile of anything else");
        }
    }

    private void say(ToggleButton tile, String called, @Nullable Integer count) {
        String number = count == null ? "" : words.text("tiles.count", count);
        ChipCount.say(tile, called, number, count == null ? called : words.text("tiles.tile", called, count));
    }

    private ToggleButton tile(Flaw flaw) {
        return tile(flaw, () -> tiles.show(flaw));
    }

    private ToggleButton tile(SavedFilter one) {
        ToggleButton tile = tile(one, () -> tiles.show(one));
        MenuItem rename = new MenuItem(words.text("tiles.rename"));
        rename.setOnAction(event -> ask(Optional.of(one)));
        MenuItem delete = new MenuItem(words.text("tiles.delete"));
        delete.setOnAction(event -> delete(one));
        tile.setContextMenu(new ContextMenu(rename, delete));
        tile.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.F2) {
                rename.fire();
            } else if (key.getCode() == KeyCode.DELETE) {
                delete.fire();
            }
        });
        return tile;
    }

    private ToggleButton tile(Object meant, Runnable show) {
        ToggleButton tile = new ToggleButton();
        tile.setUserData(meant);
        tile.setMnemonicParsing(false);
        tile.getStyleClass().add("filter");
        tile.setOnAction(event -> {
            if (tile.isSelected()) {
                show.run();
            } else {
                all();
            }
            draw();
        });
        return tile;
    }

    /// What was searched for by a tile goes with it.
    private void all() {
        filter.search().set("");
        filter.condition().set(Optional.empty());
    }

    private void delete(SavedFilter one) {
        tiles.delete(one);
        save.requestFocus();
    }

    private void ask(Optional<SavedFilter> one) {
        renamed = one;
        naming.setVisible(true);
        name.setText(one.map(SavedFilter::name).orElse(""));
        name.requestFocus();
        name.selectAll();
    }

    private void keep() {
        boolean done =
                renamed.map(one -> tiles.rename(one, name.getText())).orElseGet(() -> tiles.save(name.getText()));
        if (done) {
            leave();
        }
    }

    private void leave() {
        naming.setVisible(false);
        save.requestFocus();
    }
}
