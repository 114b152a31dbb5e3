package org.updateuser.view;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DIGIT8;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.bulk.Preview;
import org.updateuser.form.Bulk;
import org.updateuser.form.OpenUser;
import org.updateuser.form.People.Reach;
import org.updateuser.model.Catalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The five everyday tasks from the list of the program as it starts, by the keyboard alone, in an organization of 443.
/// What was done is asked of the server.
class KeyboardWalkTest extends Walk {
    private static final int PEOPLE = 443; // 40 of whom are in Claims
    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        stage = given;
        launch(given, PEOPLE);
    }

    private Typist typist(FxRobot robot) throws Exception {
        Typist typist = new Typist(robot, stage.getScene());
        return typist.until(() -> stand().screens().people().reach().get() == Reach.READ);
    }

    private OpenUser open() {
        return stand().screens().editor().current().get().orElseThrow();
    }

    private boolean isOpen(String name) {
        return stand().screens()
                .editor()
                .current()
                .get()
                .filter(open -> open.name().equals(name))
                .isPresent();
    }

    private boolean isSaved(int patches) {
        return stand().patches().size() == patches
                && !open().saving().get()
                && !open().user().dirty().get();
    }

    /// What the server has of the open person.
    private JsonNode served() throws Exception {
        return served(open().id() + "?expand=locations");
    }

    private JsonNode served(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(stand().sandbox().url() + "/api/v2/users/" + path))
                .header("Authorization", "Bearer " + stand().sandbox().token())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return new JsonMapper()
                    .readTree(client.send(request, BodyHandlers.ofString()).body());
        }
    }

    @Test
    void aTitleIsFixed(FxRobot robot) throws Exception {
        Typist typist = typist(robot);
        typist.type("amara").press(ENTER).until(() -> isOpen("Amara Okonkwo-Lindström"));
        typist.times(2, TAB).type("Regional team leader").press(CONTROL, S).until(() -> isSaved(1));
        assertThat(served().path("title").asString()).isEqualTo("Regional team leader");
        typist.hasTaken(Effort.TITLE);
    }

    @Test
    void somebodyMovesToAnotherManagerAndLocation(FxRobot robot) throws Exception {
        Typist typist = typist(robot);
        typist.type("amara").press(ENTER).until(() -> isOpen("Amara Okonkwo-Lindström"));
        typist.times(4, TAB).type("noor van").press(ENTER);
        typist.until(() -> open().user().state(Catalogue.MANAGER).changed().get());
        typist.press(CONTROL, DIGIT5).press(TAB).press(DELETE).type("toronto").press(ENTER);
        typist.until(
                () -> open().user().state(Catalogue.LOCATIONS).typed().get().size() == 1);
        typist.press(CONTROL, S).until(() -> isSaved(1));
        JsonNode now = served();
        assertThat(served(now.path("manager").path("id").asString())
                        .path("name")
                        .asString())
                .isEqualTo("Noor van Dijk");
        assertThat(now.path("locations")).hasSize(1);
        assertThat(now.path("locations")
                        .path(0)
                        .path("locationDefinition")
                        .path("name")
                        .asString())
                .isEqualTo("Toronto, Maple Annex");
        typist.hasTaken(Effort.MOVE);
    }

    @Test
    void somebodyDeletedIsRestored(FxRobot robot) throws Exception {
        Typist typist = typist(robot);
        typist.press(CONTROL, K).type("piotr").press(ENTER).until(() -> isOpen("Piotr Wiśniewski"));
        assertThat(served(open().id() + "?state=deleted").path("state").asString())
                .isEqualTo("deleted");
        typist.press(CONTROL, DIGIT8).press(UP).press(CONTROL, S).until(() -> isSaved(1));
        assertThat(served().path("state").asString()).isEqualTo("active");
        typist.hasTaken(Effort.RESTORE);
    }

    @Test
    void aConflictIsSettledAndTheOtherChangeStays(FxRobot robot) throws Exception {
        Typist typist = typist(robot);
        typist.type("amara").press(ENTER).until(() -> isOpen("Amara Okonkwo-Lindström"));
        stand().sandbox()
                .fail("{\"change\":{\"title\":\"Team lead, EMEA\",\"department\":\"Sales and Partnerships\"}}");
        typist.times(2, TAB).type("Regional team leader").press(CONTROL, S);
        typist.until(() -> !open().user().disputes().open().isEmpty());
        typist.press(F8).press(DIGIT1).press(CONTROL, S).until(() -> isSaved(2));
        JsonNode now = served();
        assertThat(now.path("title").asString()).isEqualTo("Regional team leader");
        assertThat(now.path("department").asString()).isEqualTo("Sales and Partnerships");
        typist.hasTaken(Effort.CONFLICT);
    }

    @Test
    void fortyPeopleGetAnotherDepartment(FxRobot robot) throws Exception {
        Typist typist = typist(robot);
        Bulk bulk = stand().screens().workplace().bulk();
        typist.type("claims").press(CONTROL, SHIFT, A);
        typist.until(() -> stand().screens().people().chosen().size().get() == 40);
        List<String> forty = List.copyOf(stand().screens().people().chosen().ids());
        typist.press(CONTROL, SHIFT, B).until(() -> bulk.stage().get() == Bulk.Stage.READY);
        typist.press(CONTROL, K).type("dep").press(ENTER).type("Customer care");
        typist.until(() -> bulk.preview()
                .get()
                .map(Preview::sent)
                .filter(sent -> sent.size() == 40)
                .isPresent());
        typist.press(CONTROL, ENTER)
                .until(() -> stand().patches().size() == 40
                        && !stand().screens().workplace().runs().isRunning());
        for (String id : forty) {
            assertThat(served(id).path("department").asString()).isEqualTo("Customer care");
        }
        typist.hasTaken(Effort.DEPARTMENT);
    }
}
