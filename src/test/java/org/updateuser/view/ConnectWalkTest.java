package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.api.Browser;
import org.updateuser.form.CliProfile;
import org.updateuser.form.Entrance;
import org.updateuser.form.Entrance.Colour;
import org.updateuser.form.Entrance.Way;
import org.updateuser.form.Lobby;
import org.updateuser.form.SigningIn;
import org.updateuser.view.kit.Theme;

/// Connecting to an organization, by keyboard and with a browser that a test holds.
class ConnectWalkTest extends Walk {
    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        stage = given;
        launch(given);
        given.setWidth(1280);
        given.setHeight(800);
    }

    private Lobby lobby() {
        return stand().screens().lobby();
    }

    private void go(FxRobot robot) throws Exception {
        robot.clickOn(Walk.<Node>named(robot, "Organization Sandbox: switch or connect"));
        robot.clickOn("Connect to Genesys Cloud…");
        until(() -> stand().screens().navigation().place().get() == Place.CONNECT
                && Walk.<Node>named(robot, "Region").isFocused());
    }

    @Test
    void atTwiceTheSizeThePromptForARegionHasRoomInEveryLanguage(FxRobot robot) throws Exception {
        go(robot);
        robot.interact(() -> stand().screens().theme().setTextSize(200));
        roomy(robot, ".connect-fields #place", "connect.region.prompt");
    }

    @Test
    void aRegionIsFoundByWhatPeopleCallItAndTheClientIsDescribed(FxRobot robot) throws Exception {
        go(robot);
        pictures(robot, "connect");
        robot.write("frankf");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        until(() -> lobby().form().place().get().equals("eu_central_1"));
        assertThat(says(robot, "http://localhost")).isTrue();
        assertThat(says(robot, "Code Authorization (with PKCE)")).isTrue();
        robot.clickOn("As a program, with a client’s secret");
        until(() -> says(robot, "Client Credentials"));
        robot.push(KeyCode.ESCAPE);
        until(() -> stand().screens().navigation().place().get() == Place.EDITOR);
    }

    @Test
    void theBrowserSignsInAndTheNextSessionIsTold(FxRobot robot) throws Exception {
        go(robot);
        robot.write(stand().sandbox().url());
        retype(robot, "Client ID", stand().sandbox().browserClient());
        retype(robot, "Name", "Northwind test");
        robot.interact(() -> lobby().form().colour().set(Colour.VIOLET));
        robot.push(KeyCode.ENTER);
        until(() -> lobby().standing().get() == SigningIn.BROWSER
                && !stand().doors().pages().isEmpty());
        robot.interact(() -> stand().picture("connect-waiting"));
        assertThat(Browser.open(stand().doors().pages().getFirst())).contains("You are signed in");
        until(() -> stand().doors().stays().size() == 1);
        Entrance entrance = stand().doors().stays().getFirst().entrance();
        assertThat(entrance.name()).isEqualTo("Northwind test");
        assertThat(stand().doors().known()).containsExactly(entrance);
        assertThat(stand().doors().secrets()).containsOnlyKeys(entrance.id());
        robot.interact(() -> lobby().look());
        until(() -> says(robot, "Go to Northwind test"));
        pictures(robot, "connect-known");
    }

    @Test
    void aWaitForTheBrowserIsCalledOffByEscape(FxRobot robot) throws Exception {
        go(robot);
        robot.write(stand().sandbox().url());
        retype(robot, "Client ID", stand().sandbox().browserClient());
        robot.push(KeyCode.ENTER);
        until(() -> lobby().standing().get() == SigningIn.BROWSER);
        robot.push(KeyCode.ESCAPE);
        until(() ->
                says(robot, "The sign-in was called off") && lobby().standing().get() == SigningIn.IDLE);
        assertThat(stand().screens().navigation().place().get()).isEqualTo(Place.CONNECT);
    }

    @Test
    void aNoIsASentenceAndASecretIsNeverShown(FxRobot robot) throws Exception {
        go(robot);
        robot.write(stand().sandbox().url());
        robot.clickOn("As a program, with a client’s secret");
        retype(robot, "Client ID", stand().sandbox().programClient());
        retype(robot, "Client secret", "kanarienvogel");
        assertThat(says(robot, "kanarienvogel")).isFalse();
        robot.push(KeyCode.ENTER);
        until(() -> says(robot, "The service does not know this client"));
        assertThat(stand().doors().known()).isEmpty();
        assertThat(stand().doors().secrets()).isEmpty();
        pictures(robot, "connect-no");
    }

    @Test
    void aProfileOfTheCommandLineIsShownBeforeAnythingHappens(FxRobot robot) throws Exception {
        stand().doors().hold(new CliProfile("DEFAULT", "mypurecloud.ie", "client-1", "kanarienvogel", "", false, 0));
        go(robot);
        robot.interact(() -> lobby().lookForProfiles());
        until(() -> !lobby().profiles().isEmpty());
        robot.interact(() -> lobby().take(lobby().profiles().getFirst()));
        until(() -> says(robot, "Taken from the profile DEFAULT: region and client ID and secret"));
        assertThat(lobby().form().way().get()).isEqualTo(Way.PROGRAM);
        assertThat(lobby().form().placeName(lobby().form().place().get())).isEqualTo("Europe (Ireland)");
        assertThat(says(robot, "kanarienvogel")).isFalse();
        assertThat(stand().doors().secrets()).isEmpty();
    }

    @Test
    void whenTheTokenEndsAStripSaysSoAndEverythingStays(FxRobot robot) throws Exception {
        robot.interact(() -> stand().screens().connection().rejected());
        until(() -> says(robot, "The service no longer accepts the sign-in"));
        robot.interact(() -> stand().picture("signed-out"));
        robot.clickOn("Sign in again");
        until(() -> stand().screens().navigation().place().get() == Place.CONNECT);
        robot.interact(() -> stand().screens().connection().signedIn());
        until(() -> !says(robot, "The service no longer accepts the sign-in"));
    }

    @Test
    void productionIsFramedInRedAndNamed(FxRobot robot) {
        Theme theme = stand().screens().theme();
        robot.interact(() -> stand().window().followedBy(Production.of(stand())));
        Scene scene = stage.getScene();
        assertThat(scene.getRoot().getStyleClass()).contains("production");
        robot.interact(() -> Snapshots.write(scene, Path.of("target", "pictures", "production-light.png")));
        robot.interact(() -> theme.setMode(Theme.Mode.DARK));
        robot.interact(() -> Snapshots.write(scene, Path.of("target", "pictures", "production-dark.png")));
        robot.interact(() -> theme.setMode(Theme.Mode.LIGHT));
        assertThat(says(robot, "Production")).isTrue();
        assertThat(Walk.<Node>named(robot, "Organization Northwind Assurance: switch or connect"))
                .isNotNull();
        assertThat(says(robot, "inside this program")).isFalse();
    }

    @Test
    void whateverTakesTheKeyboardHasANameAndFitsIntoTheSmallestWindow(FxRobot robot) throws Exception {
        stand().doors()
                .remember(List.of(new Entrance(
                        "1", "Northwind Assurance", "eu_central_1", Way.BROWSER, "c", 0, Colour.TEAL, true, 0)));
        go(robot);
        until(() -> says(robot, "Go to Northwind Assurance"));
        robot.interact(() -> {
            stage.setWidth(900);
            stage.setHeight(600);
        });
        pictures(robot, "connect-smallest");
        Set<Node> focusable = robot.from(robot.lookup(".about"))
                .lookup((Node node) -> node.isFocusTraversable() && isShown(node))
                .queryAll();
        List<String> names = focusable.stream()
                .filter(node -> !(node instanceof javafx.scene.control.ScrollPane))
                .map(ConnectWalkTest::name)
                .toList();
        assertThat(names).hasSizeGreaterThan(10).doesNotContain("").doesNotHaveDuplicates();
    }

    private static String name(Node node) {
        return Optional.ofNullable(node.getAccessibleText())
                .filter(text -> !text.isEmpty())
                .orElse(node instanceof Labeled labeled ? labeled.getText() : "");
    }
}
