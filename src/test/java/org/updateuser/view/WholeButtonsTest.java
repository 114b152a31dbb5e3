package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.form.Language;
import org.updateuser.model.Catalogue;
import org.updateuser.sandbox.Settings;

/// In every language each button says all that it says. No walk: it opens a window for each language and goes once
/// everywhere, so that everything is there for the first time.
class WholeButtonsTest extends Walk {
    @Start
    void start(Stage given) throws Exception {
        launch(given);
    }

    /// What is drawn otherwise than it is.
    static Set<String> cutOff(Collection<Node> shown) {
        return shown.stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> button.getText() != null && !button.getText().isEmpty())
                .filter(button -> !drawn(button).equals(button.getText().replace("\n", "")))
                .map(button -> button.getId() + " " + button.getText() + ", " + button.getWidth() + " of "
                        + button.prefWidth(-1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Its own words, without those of what stands beside them.
    private static String drawn(ButtonBase button) {
        return button.lookupAll(".text").stream()
                .filter(text -> text instanceof Text && !isCount(text.getParent()))
                .map(text -> ((Text) text).getText().replace("\n", ""))
                .findFirst()
                .orElse(button.getText());
    }

    private static boolean isCount(Parent parent) {
        return parent.getStyleClass().contains("chip-count");
    }

    @Test
    void noButtonIsCutOffInAnyLanguage(FxRobot robot) throws Exception {
        for (Language language : Language.spoken()) {
            Stand there = WaitForAsyncUtils.asyncFx(
                            () -> new Stand(stage(), true, Settings.standard(), Locale.forLanguageTag(language.tag())))
                    .get();
            try {
                until(() -> !there.screens().people().shown().isEmpty());
                robot.interact(() -> there.screens()
                        .editor()
                        .open(there.screens().people().shown().getFirst()));
                until(() -> there.screens().editor().current().get().isPresent());
                robot.interact(() -> there.screens()
                        .editor()
                        .current()
                        .get()
                        .orElseThrow()
                        .user()
                        .state(Catalogue.TITLE)
                        .typed()
                        .set("Lead"));
                for (Place place : Place.values()) {
                    robot.interact(() -> goTo(there.screens(), place));
                    until(() -> there.screens().navigation().place().get() == place);
                    assertThat(cutOff(shown(there))).as(language + " " + place).isEmpty();
                }
            } finally {
                robot.interact(there::close);
            }
        }
    }

    private static Stage stage() {
        Stage stage = new Stage();
        stage.setWidth(1280);
        stage.setHeight(800);
        return stage;
    }

    private static Collection<Node> shown(Stand there) {
        WaitForAsyncUtils.waitForFxEvents();
        return there.window().scene().getRoot().lookupAll("*").stream()
                .filter(node -> isShown(node) && node.getLayoutBounds().getWidth() > 0)
                .toList();
    }

    /// A picture is prepared for whoever is open; without anybody that place is not stayed in.
    static void goTo(Screens screens, Place place) {
        screens.editor().current().get().ifPresent(screens.pictures().local()::begin);
        screens.navigation().go(place);
    }
}
