package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest {
    @ParameterizedTest
    @CsvSource({
        "Inter-Regular.otf,Inter",
        "Inter-Medium.otf,Inter Medium",
        "Inter-SemiBold.otf,Inter Semi Bold",
        "Inter-Italic.otf,Inter",
        "JetBrainsMono-Regular.ttf,JetBrains Mono"
    })
    void theFacesAreKnownByTheNamesThatTheStylesheetsUse(String file, String family) {
        assertThat(Fx.get(() -> Faces.load(file).getFamily())).isEqualTo(family);
    }

    @Test
    void theWeightsAreRealFaces() {
        try (Bench<Label> bench = new Bench<>(() -> new Label("Amara"))) {
            Fx.run(() -> bench.node.getStyleClass().add("semibold"));
            Font font = Fx.get(() -> {
                bench.node.applyCss();
                return bench.node.getFont();
            });

            assertThat(font.getName()).isEqualTo("Inter Semi Bold");
        }
    }

    private static WeakReference<Pane> followed(Theme theme, AtomicInteger told) {
        Pane pane = new Pane();
        Following.of(
                pane,
                theme.textSizeProperty(),
                _ -> told.addAndGet(pane.getChildren().size() + 1));
        theme.setTextSize(150);
        return new WeakReference<>(pane);
    }

    @Test
    void whoFollowsTheSizeOfTextIsToldAndNotKept() {
        Theme theme = Fx.get(Theme::new);
        AtomicInteger told = new AtomicInteger();
        WeakReference<Pane> left = Fx.get(() -> followed(theme, told));
        assertThat(told).hasValue(2);
        Fx.await("it is gone", () -> {
            System.gc();
            return left.get() == null;
        });
        Fx.run(() -> theme.setTextSize(125));
        assertThat(told).hasValue(2);
    }

    @Test
    void theModeIsOnePseudoClassOfTheRoot() {
        try (Bench<Label> bench = new Bench<>(Label::new)) {
            assertThat(classes(bench)).contains("light").doesNotContain("dark");

            Fx.run(() -> bench.theme.setMode(Theme.Mode.DARK));
            assertThat(classes(bench)).contains("dark").doesNotContain("light");

            Fx.run(() -> bench.stage().getScene().setRoot(new StackPane()));
            assertThat(classes(bench)).contains("dark");
        }
    }

    @Test
    void asTheSystemFollowsItLiveInTheWindowAndItsDialogs() {
        ObjectProperty<Boolean> dark = new SimpleObjectProperty<>(false);
        ObjectProperty<Boolean> contrast = new SimpleObjectProperty<>(false);
        ObjectProperty<Boolean> still = new SimpleObjectProperty<>(false);
        try (Bench<Label> bench = new Bench<>(Label::new)) {
            Theme theme = Fx.get(() -> new Theme(new SystemWishes(dark, contrast, still)));
            Fx.run(() -> theme.dress(bench.stage().getScene()));
            Fx.run(() -> theme.setMode(Theme.Mode.SYSTEM));
            Alert alert = Fx.get(() -> {
                Alert made = new Alert(Alert.AlertType.INFORMATION, "Draft discarded.");
                made.initOwner(bench.stage());
                made.show();
                return made;
            });
            assertThat(classes(bench)).contains("light").doesNotContain("still");

            Fx.run(() -> dark.set(true));
            assertThat(classes(bench)).contains("dark").doesNotContain("light");
            assertThat(classes(alert)).contains("dark").doesNotContain("light");

            Fx.run(() -> contrast.set(true));
            Fx.run(() -> still.set(true));
            assertThat(classes(bench)).contains("contrast", "still").doesNotContain("dark");
            assertThat(classes(alert)).contains("contrast", "still").doesNotContain("dark");

            Fx.run(() -> theme.setMode(Theme.Mode.LIGHT));
            assertThat(classes(alert)).contains("light", "still").doesNotContain("contrast");
            Fx.run(alert::close);
        }
    }

    @Test
    void aPopOverMovesShortlyAndNotAtAllWhereTheSystemSaysSo() {
        ObjectProperty<Boolean> still = new SimpleObjectProperty<>(false);
        SystemWishes wishes =
                new SystemWishes(new SimpleObjectProperty<>(false), new SimpleObjectProperty<>(false), still);
        try (Bench<Label> bench = new Bench<>(() -> new Label("Amara"))) {
            Theme theme = Fx.get(() -> new Theme(wishes));
            Fx.run(() -> theme.dress(bench.stage().getScene()));
            PopOver moving = shown(bench);
            assertThat(moving.isAnimated()).isTrue();
            assertThat(moving.getFadeOutDuration().toMillis()).isEqualTo(120);

            Fx.run(() -> still.set(true));
            assertThat(shown(bench).isAnimated()).isFalse();
        }
    }

    private static PopOver shown(Bench<Label> bench) {
        return Fx.get(() -> {
            PopOver pop = new PopOver(new Label("Shortcuts"));
            pop.show(bench.node);
            pop.hide(javafx.util.Duration.ZERO);
            return pop;
        });
    }

    private static List<String> classes(Alert alert) {
        return classes(alert.getDialogPane().getScene());
    }

    private static List<String> classes(Bench<?> bench) {
        return classes(bench.stage().getScene());
    }

    private static List<String> classes(Scene scene) {
        return Fx.get(() -> scene.getRoot().getPseudoClassStates().stream()
                .map(PseudoClass::getPseudoClassName)
                .toList());
    }

    @Test
    void aDialogOfTheWindowWearsTheTheme() {
        try (Bench<Label> bench = new Bench<>(Label::new)) {
            Fx.run(() -> bench.theme.setMode(Theme.Mode.DARK));
            Alert alert = Fx.get(() -> {
                Alert made = new Alert(Alert.AlertType.INFORMATION, "Draft discarded.");
                made.initOwner(bench.stage());
                made.show();
                return made;
            });

            assertThat(classes(alert)).contains("dark");
            Fx.run(alert::close);
        }
    }

    @Test
    void textGrowsWithTheSizeWithinItsBounds() {
        try (Bench<Label> bench = new Bench<>(() -> new Label("Amara"))) {
            assertThat(size(bench)).isEqualTo(13);

            Fx.run(() -> bench.theme.setTextSize(200));
            assertThat(size(bench)).isEqualTo(26);

            Fx.run(() -> bench.theme.setTextSize(900));
            assertThat(size(bench)).isEqualTo(26);
        }
    }

    private static double size(Bench<Label> bench) {
        return Fx.get(() -> {
            bench.node.applyCss();
            return bench.node.getFont().getSize();
        });
    }
}
