package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Section;
import org.updateuser.view.kit.SectionTab;

/// What a section consists of is in the window while it is shown, and only then.
class SectionsWalkTest extends Walk {
    @Start
    void start(Stage stage) throws Exception {
        launch(stage);
    }

    private static Set<String> rows(Section section) {
        return Catalogue.LEAVES.stream()
                .filter(leaf -> leaf.field().traits().section() == section)
                .map(FormBinder::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> inWindow(FxRobot robot) {
        Set<String> known = Catalogue.LEAVES.stream().map(FormBinder::id).collect(Collectors.toSet());
        return robot.lookup(".form-row").queryAll().stream()
                .map(Node::getId)
                .filter(known::contains)
                .collect(Collectors.toSet());
    }

    @Test
    void onlyTheRowsOfTheSectionThatIsShownAreInTheWindow(FxRobot robot) throws Exception {
        for (Section section : Section.values()) {
            open(robot, "Amara", section);
            assertThat(inWindow(robot)).as(section.name()).isNotEmpty().isSubsetOf(rows(section));
        }
    }

    @Test
    void whatIsTypedInASectionStaysThereAndIsFollowedWhileAnotherIsShown(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.PROFILE);
        Leaf<String> leaf = Catalogue.leaf(Catalogue.TITLE);
        TextField title = (TextField)
                robot.lookup("#" + FormBinder.id(leaf) + " .text-field").query();
        robot.interact(() -> title.setText("Director"));
        open(robot, "Amara", Section.SKILLS);
        assertThat(title.getScene()).isNull();
        TabPane sections = robot.lookup("#sections").query();
        SectionTab tab = (SectionTab) sections.getTabs().get(Section.PROFILE.ordinal());
        assertThat(tab.isChanged()).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> !amara.dirty().get());
        assertThat(tab.isChanged()).isFalse();
        open(robot, "Amara", Section.PROFILE);
        assertThat(title.getScene()).isNotNull();
        assertThat(title.getText()).isEqualTo("Team lead");
    }
}
