package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.api.ProxyQuestion;
import org.updateuser.form.ProxyDesk;

/// A proxy asks who one is, in the middle of the work and where one connects.
class ProxyWalkTest extends Walk {
    private static final ProxyQuestion QUESTION =
            new ProxyQuestion("proxy.northwind.example", 8080, "Northwind Internet");
    private static final String ASKS =
            "The proxy proxy.northwind.example:8080, which calls itself “Northwind Internet”";
    private static final String ID = "proxy proxy.northwind.example:8080";

    @Start
    void start(Stage given) throws Exception {
        launch(given);
        given.setWidth(1280);
        given.setHeight(800);
    }

    private ProxyDesk desk() {
        return stand().screens().lobby().proxy();
    }

    private CompletableFuture<Boolean> request(boolean again) {
        return CompletableFuture.supplyAsync(() ->
                desk().ask(QUESTION, again ? stand().doors().proxyKeys().of(QUESTION.place()) : Optional.empty()));
    }

    @Test
    void itIsAskedInTheFrameTakesTheKeyboardFromNobodyAndGoesWhenItIsAnswered(FxRobot robot) throws Exception {
        Node search = Walk.<Node>named(robot, "Search people");
        robot.clickOn(search);
        CompletableFuture<Boolean> first = request(false);
        until(() -> says(robot, ASKS));
        assertThat(search.isFocused()).isTrue();
        pictures(robot, "proxy-asks");
        retype(robot, "Name at the proxy", "amara");
        robot.push(KeyCode.ENTER);
        robot.write("wrong").push(KeyCode.ENTER);
        until(first::isDone);
        assertThat(first.get()).isTrue();
        until(() -> says(robot, "Asking the proxy…"));

        CompletableFuture<Boolean> second = request(true);
        until(() -> says(robot, "The proxy does not accept this name and password."));
        assertThat(Walk.<TextField>named(robot, "Name at the proxy").getText()).isEqualTo("amara");
        assertThat(Walk.<TextField>named(robot, "Password at the proxy").getText())
                .isEmpty();
        robot.clickOn("Keep in the keychain");
        robot.clickOn(Walk.<Node>named(robot, "Password at the proxy")).write("kanarienvogel");
        assertThat(says(robot, "kanarienvogel")).isFalse();
        pictures(robot, "proxy-wrong");
        robot.push(KeyCode.ENTER);
        until(second::isDone);
        desk().heard(QUESTION, true);
        until(() -> !says(robot, ASKS));
        assertThat(stand().doors().secrets()).containsOnlyKeys(ID);
    }

    @Test
    void whereOneConnectsItIsAskedThereAndEscapeDeclinesIt(FxRobot robot) throws Exception {
        robot.clickOn(Walk.<Node>named(robot, "Organization Sandbox: switch or connect"));
        robot.clickOn("Connect to Genesys Cloud…");
        until(() -> stand().screens().navigation().place().get() == Place.CONNECT
                && Walk.<Node>named(robot, "Region").isFocused());
        CompletableFuture<Boolean> request = request(false);
        until(() -> says(robot, ASKS));
        assertThat(robot.lookup((Node node) -> "Name at the proxy".equals(node.getAccessibleText()) && isShown(node))
                        .queryAll())
                .hasSize(1);
        pictures(robot, "proxy-connect");
        robot.clickOn(Walk.<Node>named(robot, "Password at the proxy"));
        robot.push(KeyCode.ESCAPE);
        until(request::isDone);
        assertThat(request.get()).isFalse();
        until(() -> !says(robot, ASKS));
        assertThat(stand().screens().navigation().place().get()).isEqualTo(Place.CONNECT);
    }
}
