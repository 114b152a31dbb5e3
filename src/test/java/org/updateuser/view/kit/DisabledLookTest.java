package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
