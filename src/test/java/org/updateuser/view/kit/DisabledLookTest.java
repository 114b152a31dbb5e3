package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// In every look, what cannot be done now has another colour than what can, its icon too.
class DisabledLookTest {
    @ParameterizedTest
    @CsvSource({
        "LIGHT,plain", "LIGHT,quiet", "LIGHT,primary",
        "DARK,plain", "DARK,quiet", "DARK,primary",
        "CONTRAST,plain", "CONTRAST,quiet", "CONTRAST,primary"
    })
    void whatCannotBeDoneLooksOtherwiseThanWhatCan(Theme.Mode mode, String kind) {
        try (Bench<HBox> bench = new Bench<>(() -> new HBox(button(kind, false), button(kind, true)))) {
            Fx.run(() -> bench.theme.setMode(mode));
            List<Button> both = Fx.get(() -> {
                bench.node.applyCss();
                return bench.node.getChildren().stream().map(Button.class::cast).toList();
            });
            assertThat(words(both.getLast())).isNotEqualTo(words(both.getFirst()));
            assertThat(icon(both.getLast())).isNotEqualTo(icon(both.getFirst()));
        }
    }

    /// Whoever has just discarded all keeps the mouse on that.
    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void aMouseOverItChangesNothingOfThat(Theme.Mode mode) {
        try (Bench<HBox> bench = new Bench<>(() -> new HBox(button("quiet", true), button("quiet", true)))) {
            Fx.run(() -> bench.theme.setMode(mode));
            List<Button> both = Fx.get(() -> {
                Button last = (Button) bench.node.getChildren().getLast();
                last.pseudoClassStateChanged(PseudoClass.getPseudoClass("hover"), true);
                bench.node.applyCss();
                return bench.node.getChildren().stream().map(Button.class::cast).toList();
            });
            assertThat(words(both.getLast())).isEqualTo(words(both.getFirst()));
            assertThat(icon(both.getLast())).isEqualTo(icon(both.getFirst()));
            assertThat(both.getLast().getBackground().getFills())
                    .isEqualTo(both.getFirst().getBackground().getFills());
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void theWordsOfAMenuThatCannotBeOpenedAreOffToo(Theme.Mode mode) {
        try (Bench<HBox> bench = new Bench<>(() -> new HBox(menu(false), menu(true)))) {
            Fx.run(() -> bench.theme.setMode(mode));
            List<Labeled> both = Fx.get(() -> {
                bench.node.applyCss();
                return bench.node.getChildren().stream()
                        .map(menu -> (Labeled) menu.lookup(".label"))
                        .toList();
            });
            assertThat(words(both.getLast())).isNotEqualTo(words(both.getFirst()));
        }
    }

    private static MenuButton menu(boolean disabled) {
        MenuButton menu = new MenuButton("Export");
        menu.getStyleClass().add("quiet");
        menu.setDisable(disabled);
        return menu;
    }

    private static Button button(String kind, boolean disabled) {
        Button button = new Button("Discard", new FontIcon(Feather.TRASH));
        button.getStyleClass().add(kind);
        button.setDisable(disabled);
        return button;
    }

    private static Color words(Labeled button) {
        return (Color) button.getTextFill();
    }

    private static Color icon(Labeled button) {
        return (Color) ((FontIcon) button.getGraphic()).getIconColor();
    }
}
