package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.view.kit.Theme;

/// The look and the size of the text are chosen in the frame, and what holds is ticked there.
class LookWalkTest extends Walk {
    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        stage = given;
        launch(given);
    }

    private static void choose(FxRobot robot, MenuButton menu, String item) {
        robot.interact(() -> menu.getItems().stream()
                .filter(each -> item.equals(each.getText()))
                .forEach(MenuItem::fire));
    }

    private static List<String> ticked(MenuButton menu) {
        return menu.getItems().stream()
                .filter(item -> item instanceof RadioMenuItem radio && radio.isSelected())
                .map(MenuItem::getText)
                .toList();
    }

    @Test
    void fourLooksAndFiveSizesAreSwitchedLive(FxRobot robot) {
        MenuButton menu = robot.lookup("#theme").queryAs(MenuButton.class);
        Theme theme = stand().screens().theme();
        assertThat(menu.getAccessibleText()).isEqualTo("Look and text size");
        assertThat(ticked(menu)).containsExactly("Light", "Text at 100%");

        choose(robot, menu, "High contrast");
        assertThat(stage.getScene().getRoot().getPseudoClassStates()).contains(PseudoClass.getPseudoClass("contrast"));
        choose(robot, menu, "Text at 150%");
        assertThat(theme.getTextSize()).isEqualTo(150);
        assertThat(ticked(menu)).containsExactly("High contrast", "Text at 150%");

        robot.interact(() -> {
            theme.setMode(Theme.Mode.SYSTEM);
            theme.setTextSize(100);
        });
        assertThat(ticked(menu)).containsExactly("Same as system", "Text at 100%");
    }

    /// Which of what fills the window are in it, seen or not.
    private List<Node> filling(FxRobot robot) {
        return robot.lookup("#places").queryAs(Pane.class).getChildren();
    }

    private double letters(FxRobot robot) {
        return robot.lookup("#search").queryAs(TextField.class).getFont().getSize();
    }

    @Test
    void whatIsNotSeenFollowsATextSizeAFewFramesLater(FxRobot robot) throws Exception {
        Navigation navigation = stand().screens().navigation();
        robot.interact(navigation::toDrafts);
        robot.interact(() -> navigation.go(Place.HISTORY));
        Set<Node> all = Set.copyOf(filling(robot));
        assertThat(all).hasSize(4);
        double before = letters(robot);

        robot.interact(() -> stand().screens().theme().setTextSize(200));
        until(() -> Set.copyOf(filling(robot)).equals(all));
        robot.interact(() -> stand().screens().theme().setTextSize(150));
        robot.interact(() -> navigation.go(Place.EDITOR)); // some are out of the window still
        assertThat(Set.copyOf(filling(robot))).isEqualTo(all);
        until(() -> letters(robot) == before * 1.5);
    }
}
