package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.api.ProxyQuestion;
import org.updateuser.form.Bulk;
import org.updateuser.form.Components;
import org.updateuser.form.Deed;
import org.updateuser.form.Editor.Phase;
import org.updateuser.form.Entrance;
import org.updateuser.form.Entrance.Colour;
import org.updateuser.form.Entrance.Way;
import org.updateuser.form.People;
import org.updateuser.form.People.Reach;
import org.updateuser.form.ReleaseAnswer.Miss;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.model.Section;
import org.updateuser.store.Store;

/// The auditor finds nothing in the places beside the form, in pop-ups and in dialogs.
class PlacesAuditTest extends Walk {
    /// Nobody and no list is answered until something else is ordered.
    private static final String SLOW = """
            {"faults":[{"method":"GET","path":"/api/v2/users","count":1000,"delay":3600000},
             {"method":"POST","path":"/api/v2/users/search","count":1000,"delay":3600000},
             {"method":"GET","path":"/api/v2/users/*","count":1000,"delay":3600000}]}""";

    @TempDir
    Path folder;

    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
        given.setWidth(1280);
        given.setHeight(800);
    }

    @BeforeEach
    void begin(TestInfo test, FxRobot robot) throws Exception {
        boolean unkept = test.getTags().contains("unkept");
        boolean slow = test.getTags().contains("slow");
        WaitForAsyncUtils.asyncFx(() -> {
                    if (unkept) {
                        launch(stage, folder -> Store.open(folder, false));
                    } else if (slow) {
                        launch(stage, SLOW);
                    } else {
                        launch(stage);
                    }
                    return true;
                })
                .get();
    }

    private Inspection inspection(FxRobot robot) {
        return new Inspection(robot, stage, stand().screens().theme());
    }

    private void go(FxRobot robot, Place place) {
        robot.interact(() -> stand().screens().navigation().go(place));
    }

    @Test
    void draftsAndHistory(FxRobot robot) throws Exception {
        Inspection inspection = inspection(robot);
        go(robot, Place.DRAFTS);
        until(() -> says(robot, "No drafts"));
        inspection.look("drafts empty");
        Past.make(stand());
        Past.draft(stand(), "Noor", "Agent of the year", Instant.now().minusSeconds(120));
        Past.draft(stand(), "José Ramírez", "Claims lead", Instant.now().minusSeconds(60));
        robot.interact(() -> stand().screens().connection().signedIn());
        until(() -> stand().screens().kept().drafts().size() == 2);
        robot.interact(() -> stand().screens().navigation().back());
        go(robot, Place.DRAFTS);
        until(() -> says(robot, "Claims lead"));
        inspection.look("drafts");
        robot.interact(() -> stand().screens().navigation().back());
        robot.interact(() -> History.open(stand().screens(), Optional.empty()));
        until(() -> says(robot, "4 requests"));
        robot.push(KeyCode.DOWN);
        until(() -> says(robot, "Customer Support"));
        inspection.look("history");
        robot.push(KeyCode.DOWN);
        until(() -> says(robot, "Nothing of it was applied"));
        inspection.look("history refused");
        assertThat(inspection.found("drafts")).isEmpty();
    }

    @Test
    void manyPeople(FxRobot robot) throws Exception {
        Inspection inspection = inspection(robot);
        go(robot, Place.RUNS);
        until(() -> says(robot, "No runs yet"));
        inspection.look("runs empty");
        robot.interact(() -> stand().screens().navigation().back());
        until(() -> stand().screens().people().shown().size() > 100);
        List<Person> some = stand().screens().people().shown().subList(0, 12);
        robot.interact(() -> stand().screens().people().chosen().add(List.copyOf(some)));
        robot.interact(() -> Together.begin(stand().screens()));
        Bulk bulk = stand().screens().workplace().bulk();
        until(() -> bulk.stage().get() == Bulk.Stage.READY);
        inspection.look("bulk untouched");
        deed(robot, "Title", Deed.SET);
        robot.interact(() -> Walk.<javafx.scene.control.TextField>named(robot, "Title: value")
                .setText("Senior agent"));
        deed(robot, "Email", Deed.SET);
        robot.interact(() -> Walk.<javafx.scene.control.TextField>named(robot, "Email: value")
                .setText("one@example.com"));
        until(() -> says(robot, "would be the email of"));
        inspection.look("bulk worries");
        deed(robot, "Email", Deed.KEEP);
        until(() -> bulk.preview().get().map(now -> now.sent().size() == 12).orElse(false));
        inspection.look("bulk preview");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() ->
                says(robot, "Done: 12") && !stand().screens().workplace().runs().isRunning());
        inspection.look("runs");
        assertThat(inspection.found("bulk")).isEmpty();
    }

    private void deed(FxRobot robot, String label, Deed deed) {
        ComboBox<Deed> box = named(robot, label + ": what is to be done");
        robot.interact(() -> box.setValue(deed));
    }

    /// What stands in for a list while it is read takes no keyboard and has no words; what stands around it does.
    @Test
    void whatIsStillBeingRead(FxRobot robot) throws Exception {
        Inspection inspection = inspection(robot);
        People people = stand().screens().people();
        until(() -> people.reach().get() == Reach.READ);
        stand().sandbox().fail(SLOW);
        robot.interact(() -> stand().screens().editor().open(people.shown().getFirst()));
        until(() -> stand().screens().editor().phase().get() == Phase.LOADING);
        inspection.look("person loading");
        List<Person> some = people.shown().subList(0, 12);
        robot.interact(() -> people.chosen().add(List.copyOf(some)));
        robot.interact(() -> Together.begin(stand().screens()));
        until(() -> stand().screens().workplace().bulk().stage().get() == Bulk.Stage.READING);
        inspection.look("bulk loading");
        stand().sandbox().fail("{\"faults\":[]}");
        assertThat(inspection.found("loading")).isEmpty();
    }

    @Test
    @Tag("slow")
    void theListBeforeAnybodyIsRead(FxRobot robot) throws Exception {
        Inspection inspection = inspection(robot);
        until(() -> robot.lookup(".skeletons").match(Walk::isShown).tryQuery().isPresent());
        inspection.look("people loading");
        stand().sandbox().fail("{\"faults\":[]}");
        until(() -> stand().screens().people().shown().size() > 100);
        assertThat(inspection.found("people loading")).isEmpty();
    }

    @Test
    void twoPeopleSideBySide(FxRobot robot) throws Exception {
        Inspection inspection = inspection(robot);
        UpdateUser amara = open(robot, "Amara", Section.PROFILE);
        robot.interact(() -> Compare.begin(stand().screens()));
        until(() -> says(robot, "Whom to compare with"));
        inspection.look("compare nobody");
        Person other = stand().screens().people().shown().stream()
                .filter(one -> !one.name().startsWith("Amara"))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> {
            stand().screens().workplace().sideBySide().with(other);
            amara.state(Catalogue.TITLE).typed().set("Head of sales");
        });
        until(() -> !stand().screens().workplace().sideBySide().rows().isEmpty());
        robot.push(KeyCode.DOWN);
        inspection.look("compare");
        robot.interact(
                () -> stand().screens().workplace().sideBySide().onlyDifferent().set(false));
        inspection.look("compare all");
        assertThat(inspection.found("compare")).isEmpty();
    }

    @Test
    void aTableAndItsColumns(FxRobot robot) throws Exception {
        Inspection inspection = inspection(robot);
        until(() -> stand().screens().people().shown().size() > 100);
        List<Person> people = stand().screens().people().shown();
        Path table = NightShift.table(folder, people);
        stand().files().choose(table);
        go(robot, Place.RUNS);
        robot.clickOn(robot.lookup(".drafts-header .tall").match(Walk::isShown).queryButton());
        until(() -> says(robot, "Nobody has the email nobody@example.com."));
        inspection.look("bulk table");
        robot.clickOn("Save as CSV…");
        until(() -> robot.lookup(".column-choice").tryQuery().isPresent());
        inspection.look("columns", robot.lookup(".column-choice").query().getScene());
        assertThat(inspection.found("table")).isEmpty();
    }

    @Test
    void connectAndProxy(FxRobot robot) throws Exception {
        stand().doors()
                .remember(List.of(new Entrance(
                        "1", "Northwind Assurance", "eu_central_1", Way.BROWSER, "c", 0, Colour.TEAL, true, 0)));
        Inspection inspection = inspection(robot);
        MenuButton menu = robot.lookup("#organization").queryAs(MenuButton.class);
        robot.interact(menu::show);
        inspection.look("organization menu", Inspection.popup());
        robot.interact(menu::hide);
        go(robot, Place.CONNECT);
        robot.interact(() -> stand().screens().lobby().look());
        until(() -> says(robot, "Go to Northwind Assurance"));
        inspection.look("connect");
        robot.clickOn("As a program, with a client’s secret");
        until(() -> says(robot, "Client Credentials"));
        inspection.look("connect as program");
        Thread.ofVirtual()
                .start(() -> stand().screens()
                        .lobby()
                        .proxy()
                        .ask(
                                new ProxyQuestion("proxy.northwind.example", 8080, "Northwind Internet"),
                                Optional.empty()));
        until(() -> says(robot, "The proxy proxy.northwind.example:8080"));
        inspection.look("proxy in connect");
        robot.interact(() -> stand().screens().navigation().back());
        inspection.look("proxy in frame");
        assertThat(inspection.found("connect")).isEmpty();
    }

    @Test
    void aboutShortcutsAndStrips(FxRobot robot) throws Exception {
        Inspection inspection = inspection(robot);
        stand().releases().miss(Miss.UNREACHABLE);
        robot.push(KeyCode.F1);
        until(() -> stand().screens().navigation().place().get() == Place.ABOUT);
        robot.clickOn("Check now");
        until(() -> says(robot, "api.releases.example cannot be reached"));
        inspection.look("about");
        robot.interact(() -> stand().screens().about().chosen().set(Optional.of(Components.own("0.9.0"))));
        until(() -> robot.lookup(".about-licence .text-area")
                .queryAs(javafx.scene.control.TextArea.class)
                .getText()
                .contains("Apache License"));
        inspection.look("licence");
        robot.interact(() -> stand().screens().navigation().back());
        Button shortcuts = robot.lookup("#shortcuts").queryButton();
        robot.interact(shortcuts::fire);
        until(() -> robot.lookup(".shortcuts").tryQuery().isPresent());
        inspection.look("shortcuts");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.K).write("s");
        until(() -> robot.lookup(".palette .list-cell").tryQuery().isPresent());
        inspection.look("palette");
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("#tiles");
        until(() -> says(robot, "No manager"));
        inspection.look("filters");
        robot.clickOn("#tiles");
        open(robot, "Amara", Section.PROFILE);
        stand().goAway();
        robot.push(KeyCode.F5);
        until(() -> says(robot, "The server does not answer.") && says(robot, "Offline"));
        inspection.look("offline");
        stand().comeBack();
        robot.interact(() -> stand().screens().connection().rejected());
        until(() -> says(robot, "The service no longer accepts the sign-in"));
        inspection.look("signed out");
        assertThat(inspection.found("about")).isEmpty();
    }

    @Test
    void statesAndRefusals(FxRobot robot) throws Exception {
        Inspection inspection = inspection(robot);
        UpdateUser amara = open(robot, "Amara", Section.PROFILE);
        robot.interact(() -> amara.state(Catalogue.EMAIL).typed().set("jose.ramirez@northwind.example"));
        save(robot, 1);
        until(() -> says(robot, "refused"));
        inspection.look("refused");
        open(robot, "Piotr", Section.STATE);
        until(() -> says(robot, "Restoring is the only way on."));
        Node active =
                robot.lookup((Node node) -> "active".equals(node.getUserData())).query();
        robot.clickOn(active);
        until(() -> says(robot, "What does not come back"));
        inspection.look("restore");
        assertThat(inspection.found("state")).isEmpty();
    }

    @Test
    @Tag("unkept")
    void productionAndTheQuestionBeforeClosing(FxRobot robot) throws Exception {
        robot.interact(() -> stand().window().followedBy(Production.of(stand())));
        Inspection inspection = inspection(robot);
        open(robot, "Amara", Section.STATE);
        Node deleted = robot.lookup((Node node) -> "deleted".equals(node.getUserData()) && isShown(node))
                .query();
        robot.interact(deleted::requestFocus);
        robot.push(KeyCode.SPACE);
        inspection.look("production");
        until(() -> says(robot, "Draft not saved"));
        Platform.runLater(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        until(() -> robot.lookup((Node node) -> node instanceof DialogPane)
                .tryQuery()
                .isPresent());
        inspection.look(
                "closing",
                robot.lookup((Node node) -> node instanceof DialogPane).query().getScene());
        robot.clickOn("Stay");
        assertThat(inspection.found("production")).isEmpty();
    }
}
