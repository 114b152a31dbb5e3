package org.updateuser.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.updateuser.form.Shortcuts;
import org.updateuser.form.Words;
import org.updateuser.form.command.Command;
import org.updateuser.form.command.Commands;

/// The list of shortcuts: searched, and changed by pressing other keys.
final class ShortcutsController {
    private static final double ROW = 32; // pixels at a text size of 100 %
    private static final double PERCENT = 100;

    private final Screens screens;
    private final Words words;
    private final Shortcuts shortcuts;

    @FXML
    private VBox place;

    @FXML
    private TextField typed;

    @FXML
    private ListView<Shortcuts.Line> lines;

    @FXML
    private NoticeBox said;

    @FXML
    private Button change;

    @FXML
    private Button reset;

    @FXML
    private Button resetAll;

    ShortcutsController(Screens screens, Commands commands) {
        this.screens = screens;
        this.words = screens.words();
        this.shortcuts = new Shortcuts(commands, words);
    }

    @FXML
    void initialize() {
        said.setWords(words);
        typed.textProperty().bindBidirectional(shortcuts.typed());
        lines.fixedCellSizeProperty().bind(screens.theme().textSizeProperty().multiply(ROW / PERCENT));
        lines.setCellFactory(_ -> cell());
        shortcuts.lines().subscribe(this::show);
        shortcuts.said().subscribe(notice -> said.show(notice, shortcuts::stop));
        lines.getSelectionModel().selectedItemProperty().subscribe(_ -> offer());
        change.setOnAction(event -> chosen().ifPresent(this::begin));
        reset.setOnAction(event -> chosen().ifPresent(shortcuts::reset));
        resetAll.setOnAction(event -> shortcuts.resetAll());
        place.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private ShortcutCell cell() {
        ShortcutCell cell = new ShortcutCell(
                words.text("shortcuts.changed"),
                words.text("shortcuts.or", "", "").strip());
        cell.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                chosen().ifPresent(this::begin);
            }
        });
        return cell;
    }

    /// Shows all of them, with nothing typed.
    void begin() {
        shortcuts.stop();
        shortcuts.typed().set("");
    }

    /// Whether the next keys are for a command.
    boolean isWaiting() {
        return shortcuts.isWaiting();
    }

    VBox place() {
        return place;
    }

    TextField field() {
        return typed;
    }

    private void show(List<Shortcuts.Line> now) {
        Optional<String> before = chosen().map(Command::id);
        lines.getItems().setAll(now);
        IntStream.concat(
                        commands(now)
                                .filter(at ->
                                        now.get(at).command().map(Command::id).equals(before)),
                        commands(now))
                .findFirst()
                .ifPresent(lines.getSelectionModel()::select);
        offer();
    }

    private static IntStream commands(List<Shortcuts.Line> lines) {
        return IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).command().isPresent());
    }

    private void offer() {
        Optional<Shortcuts.Line> line = line();
        change.setDisable(line.flatMap(Shortcuts.Line::command).isEmpty());
        reset.setDisable(!line.map(Shortcuts.Line::isChanged).orElse(false));
        resetAll.setDisable(shortcuts.lines().get().stream().noneMatch(Shortcuts.Line::isChanged)
                && typed.getText().isEmpty());
    }

    private Optional<Shortcuts.Line> line() {
        return Optional.ofNullable(lines.getSelectionModel().getSelectedItem());
    }

    private Optional<Command> chosen() {
        return line().flatMap(Shortcuts.Line::command);
    }

    /// The keyboard stays on the list, so that no field types what is pressed next.
    private void begin(Command command) {
        lines.requestFocus();
        shortcuts.begin(command);
    }

    private void press(KeyEvent key) {
        if (shortcuts.isWaiting()) {
            pressForCommand(key);
        } else if (typed.equals(key.getTarget()) && key.getCode() == KeyCode.DOWN) {
            lines.requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && (lines.equals(key.getTarget()) || typed.equals(key.getTarget()))) {
            chosen().ifPresent(this::begin);
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE && lines.equals(key.getTarget())) {
            line().filter(Shortcuts.Line::isChanged)
                    .flatMap(Shortcuts.Line::command)
                    .ifPresent(shortcuts::reset);
            key.consume();
        }
    }

    /// Enter and Esc are no command's keys, so they answer here.
    private void pressForCommand(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> shortcuts.stop();
            case ENTER -> shortcuts.take();
            default -> Chords.of(key).ifPresent(shortcuts::press);
        }
        key.consume();
    }
}
