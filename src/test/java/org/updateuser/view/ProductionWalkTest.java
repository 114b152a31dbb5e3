package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.model.Section;
import org.updateuser.store.Store;
import org.updateuser.view.kit.Theme;

/// In production whatever asks a question says so, as the window's frame does.
class ProductionWalkTest extends Walk {
    private static final String MARK = "Production · Northwind Assurance";

    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        launch(shown, folder -> Store.open(folder, false));
    }

    private void produce(FxRobot robot) {
        robot.interact(() -> stand().window().followedBy(Production.of(stand())));
    }

    private static Node option(FxRobot robot, String state) {
        return robot.lookup((Node node) -> state.equals(node.getUserData()) && isShown(node))
                .query();
    }

    private void shot(FxRobot robot, Scene scene, String name) {
        Theme theme = stand().screens().theme();
        robot.interact(() -> Snapshots.write(scene, Path.of("target", "pictures", name + "-light.png")));
        robot.interact(() -> theme.setMode(Theme.Mode.DARK));
        robot.interact(() -> Snapshots.write(scene, Path.of("target", "pictures", name + "-dark.png")));
        robot.interact(() -> {
            theme.setMode(Theme.Mode.LIGHT);
            theme.setTextSize(200);
            if (!scene.getWindow().equals(stage)) {
                scene.getWindow().sizeToScene();
            }
        });
        robot.interact(() -> Snapshots.write(scene, Path.of("target", "pictures", name + "-200.png")));
        robot.interact(() -> theme.setTextSize(100));
    }

    @Test
    void theSheetOfAStateAndTheQuestionBeforeClosingAreMarked(FxRobot robot) throws Exception {
        produce(robot);
        open(robot, "Amara", Section.STATE);
        robot.clickOn(option(robot, "deleted"));
        until(() -> says(robot, MARK));
        shot(robot, stage.getScene(), "production-state");

        until(() -> says(robot, "Draft not saved"));
        Platform.runLater(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        until(() -> robot.lookup((Node node) -> node instanceof DialogPane)
                .tryQuery()
                .isPresent());
        Node pane = robot.lookup((Node node) -> node instanceof DialogPane).query();
        assertThat(pane.getStyleClass()).contains("production");
        assertThat(robot.from(pane).lookup(MARK).tryQuery()).isPresent();
        shot(robot, pane.getScene(), "production-close");
        robot.clickOn("Stay");
        until(() -> robot.lookup((Node node) -> node instanceof DialogPane)
                .tryQuery()
                .isEmpty());
    }

    @Test
    void elsewhereNothingIsMarked(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.STATE);
        robot.clickOn(option(robot, "deleted"));
        until(() -> says(robot, "Deleting takes away roles, extension, station and division."));
        assertThat(says(robot, "Production ·")).isFalse();
    }

    @Test
    void theDialogsForFilesAreMarked() {
        List<String> titles = new ArrayList<>();
        FileChoice noting = new FileChoice() {
            @Override
            public List<Path> open(String title, String kind, String extension) {
                titles.add(title);
                return List.of();
            }

            @Override
            public Optional<Path> save(String title, String kind, String name) {
                titles.add(title);
                return Optional.empty();
            }

            @Override
            public Optional<Path> openOne(String title, String kind, List<String> extensions) {
                titles.add(title);
                return Optional.empty();
            }

            @Override
            public Optional<Path> folder(String title) {
                titles.add(title);
                return Optional.empty();
            }
        };
        Screens there = Production.of(stand());
        Screens noted = new Screens(
                there.workplace(),
                there.sentences(),
                there.pictures(),
                there.theme(),
                there.navigation(),
                noting,
                there.about(),
                there.frame(),
                there.keymap());
        assertThat(noted.files().open("Import drafts", "Drafts", "json")).isEmpty();
        assertThat(noted.files().save("Export drafts", "Drafts", "drafts.json")).isEmpty();
        assertThat(noted.files().openOne("Choose a picture", "Pictures", List.of("png")))
                .isEmpty();
        assertThat(noted.files().folder("Choose a folder")).isEmpty();
        assertThat(titles)
                .containsExactly(
                        MARK + " · Import drafts",
                        MARK + " · Export drafts",
                        MARK + " · Choose a picture",
                        MARK + " · Choose a folder");
    }
}
