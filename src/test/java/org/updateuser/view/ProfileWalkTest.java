package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(Hands.Extension.class)
class ProfileWalkTest {
    private Stand stand;

    @Start
    void start(Stage stage) throws Exception {
        stand = new Stand(stage);
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }

    @Test
    void aTitleTypedIsSavedWithCtrlS(FxRobot robot) throws Exception {
        until(() -> stand.screens().people().shown().size() > 100);
        robot.interact(() -> stand.picture("start"));
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("amara okonkwo");
        until(() -> stand.screens().people().shown().size() == 1);
        robot.push(KeyCode.DOWN);
        until(() -> stand.screens().editor().current().get().isPresent());
        until(() -> robot.lookup("#title .text-field").tryQuery().isPresent()); // rows come a few a frame
        robot.clickOn("#title .text-field");
        robot.push(KeyCode.END);
        robot.write(", EMEA");
        until(() -> robot.lookup(".save").queryButton().getText().equals("Save 1 change"));
        robot.interact(() -> stand.picture("edited"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> robot.lookup(".save").queryButton().getText().equals("Save"));
        robot.interact(() -> stand.picture("saved"));
        assertThat(stand.patches()).hasSize(1).first().asString().contains("\"title\":\"Team lead, EMEA\"");
    }
}
