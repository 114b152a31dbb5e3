package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What opens over a window, drawn, and without a complaint of the stylesheets: the picker's list, the calendar, the
/// list of a combo box, a menu, a ControlsFX pop-over.
class PopupGalleryTest {
    static {
        Fx.readTheLog();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void thePickersList(Theme.Mode mode) {
        try (Bench<Picker<String>> bench = new Bench<>(EditorsPage::picker)) {
            Fx.run(() -> bench.theme.setMode(mode));
            bench.focus();
            look("picker-list", mode, () -> bench.press(KeyCode.F4));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theCalendar(Theme.Mode mode) {
        try (Bench<DayField> bench = new Bench<>(DayField::new)) {
            Fx.run(() -> bench.theme.setMode(mode));
            Fx.run(() -> bench.node.setText("2026-11-02"));
            bench.focus();
            look("calendar", mode, () -> bench.press(KeyCode.F4));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theListOfAComboBox(Theme.Mode mode) {
        try (Bench<ComboBox<String>> bench = new Bench<>(ComboBox<String>::new)) {
            Fx.run(() -> bench.theme.setMode(mode));
            Fx.run(() -> bench.node.getItems().setAll("Work", "Work 2", "Mobile", "Other"));
            Fx.run(() -> bench.node.setValue("Work 2"));
            look("combo-list", mode, () -> Fx.run(bench.node::show));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aMenu(Theme.Mode mode) {
        try (Bench<Label> bench = new Bench<>(() -> new Label("Here"))) {
            Fx.run(() -> bench.theme.setMode(mode));
            look(
                    "menu",
                    mode,
                    () -> Fx.run(() -> {
                        ContextMenu menu = new ContextMenu(new MenuItem("Copy as JSON"), new MenuItem("Copy as curl"));
                        menu.show(bench.node, 100, 100);
                    }));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aPopOver(Theme.Mode mode) {
        try (Bench<Label> bench = new Bench<>(() -> new Label("Here"))) {
            Fx.run(() -> bench.theme.setMode(mode));
            look(
                    "pop-over",
                    mode,
                    () -> Fx.run(() -> {
                        PopOver over = new PopOver(new Label("The state travels alone."));
                        over.setAnimated(false);
                        over.show(bench.node);
                    }));
        }
    }

    private static void look(String name, Theme.Mode mode, Runnable open) {
        List<String> warnings = StyleWarnings.during(() -> {
            open.run();
            Fx.await("it is open", () -> popups().stream().anyMatch(Window::isShowing));
            Fx.run(() -> {
                Scene scene = popups().getLast().getScene();
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                Gallery.write(
                        scene.snapshot(null),
                        Path.of("target", "gallery", name + "-" + mode.name().toLowerCase(Locale.ROOT) + ".png"));
            });
            Fx.run(() -> popups().forEach(Window::hide));
        });

        assertThat(warnings).isEmpty();
    }

    private static List<Window> popups() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .toList();
    }
}
