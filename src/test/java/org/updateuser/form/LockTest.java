package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.updateuser.api.GenesysCloud;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.model.Values;

/// What is not loaded, not returned, not understood or too long is locked, said, and never sent by accident.
class LockTest {
    private final Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anExpandThatIsMissingIsReadOnceMoreAloneAndCanBeTreatedAsEmpty() {
        desk.behave("{\"missingExpand\":[\"profileSkills\",\"biography\"]}");
        var person = desk.find("amara okonkwo");
        desk.forgetLog();
        OpenUser amara = desk.open(person);
        FieldState<List<String>> skills = amara.user().state(Catalogue.PROFILE_SKILLS);
        assertThat(desk.log()).containsExactly("GET 200", "GET 200", "GET 200");
        assertThat(skills.lock().get()).isEqualTo(Lock.NOTHING_RETURNED);
        assertThat(amara.user().state(Catalogue.SPOUSE).lock().get()).isEqualTo(Lock.NOTHING_RETURNED);
        skills.typed().set(List.of("Dutch"));
        assertThat(skills.typed().get()).isEmpty();

        amara.user().treatAsEmpty(skills.leaf());
        assertThat(skills.lock().get()).isEqualTo(Lock.OPEN);
        skills.typed().set(List.of("Dutch"));
        desk.editor().save();
        assertThat(desk.patches().getFirst())
                .contains("\"profileSkills\":[\"Dutch\"]")
                .doesNotContain("biography");
        assertThat(amara.user().dirty().get()).isFalse();
    }

    @Test
    void anExpandThatComesAloneIsOpen() {
        desk.behave("{\"missingExpand\":[\"profileSkills\"]}");
        OpenUser amara = desk.openAmara();
        desk.behave("{\"missingExpand\":[]}");
        desk.editor().load(amara, Catalogue.PROFILE_SKILLS);
        assertThat(amara.user().state(Catalogue.PROFILE_SKILLS).lock().get()).isEqualTo(Lock.OPEN);
        assertThat(amara.user().state(Catalogue.PROFILE_SKILLS).typed().get()).contains("French");
        assertThat(amara.user().dirty().get()).isFalse();
    }

    @Test
    void whatCannotBeLoadedStaysLockedAndSaysSo() {
        desk.behave("{\"missingExpand\":[\"profileSkills\"]}");
        var person = desk.find("amara okonkwo");
        desk.fault("""
                {"faults":[{"method":"GET","path":"/api/v2/users/*","delay":0},
                 {"method":"GET","path":"/api/v2/users/*","count":2,"status":500}]}""");
        OpenUser amara = desk.open(person);
        FieldState<List<String>> skills = amara.user().state(Catalogue.PROFILE_SKILLS);
        assertThat(skills.lock().get()).isEqualTo(Lock.NOT_LOADED);
        assertThat(amara.notice().get()).isEmpty();

        desk.editor().load(amara, Catalogue.PROFILE_SKILLS);
        assertThat(amara.notice().get().orElseThrow().text())
                .startsWith("The server failed. Nothing was loaded; the field stays locked");
        assertThat(skills.lock().get()).isEqualTo(Lock.NOT_LOADED);
    }

    private OpenUser openAs(String body) {
        var person = desk.find("amara okonkwo");
        desk.fault("{\"method\":\"GET\",\"path\":\"/api/v2/users/*\",\"status\":200,\"body\":"
                + body.replace("ID", person.id()) + "}");
        return desk.open(person);
    }

    @Test
    void aShapeTheProgramDoesNotKnowIsLockedAndNeverSent() {
        OpenUser amara = openAs("""
                {"id":"ID","name":"Amara","version":6,"state":"active","title":{"en":"Lead"},"addresses":"none",
                 "profileSkills":[1],"certifications":[],"locations":[],"groups":[],
                 "biography":{"spouse":3,"hobbies":["Choir"]},"employerInfo":{}}""");
        UpdateUser user = amara.user();
        for (var field : List.of(Catalogue.TITLE, Catalogue.SPOUSE)) {
            assertThat(user.state(field).lock().get()).isEqualTo(Lock.UNREADABLE);
            user.state(field).typed().set("x");
            assertThat(user.state(field).changed().get()).isFalse();
        }
        assertThat(user.state(Catalogue.ADDRESSES).lock().get()).isEqualTo(Lock.UNREADABLE);
        assertThat(user.state(Catalogue.PROFILE_SKILLS).lock().get()).isEqualTo(Lock.UNREADABLE);

        user.state(Catalogue.HOBBIES).typed().set(List.of("Sailing"));
        user.state(Catalogue.DEPARTMENT).typed().set("Support");
        assertThat(Requests.of(amara)).hasSize(1);
        assertThat(Requests.of(amara).getFirst().json())
                .contains("\"spouse\": 3", "Sailing", "Support")
                .doesNotContain("title", "addresses", "profileSkills");
    }

    @Test
    void aPersonWithoutVersionOpensAndSaysThatNothingCanBeSaved() {
        OpenUser amara = openAs("{\"id\":\"ID\",\"name\":\"Amara\",\"title\":\"Team lead\",\"state\":\"active\"}");
        assertThat(amara.notice().get().orElseThrow().text()).startsWith("The server’s answer has no version");
        amara.user().state(Catalogue.TITLE).typed().set("Head");
        desk.editor().save();
        assertThat(desk.patches()).isEmpty();
        assertThat(amara.notice().get().orElseThrow().text()).startsWith("The server’s answer has no version");
        desk.editor().refresh();
        desk.editor().save();
        assertThat(amara.user().dirty().get()).isFalse();
    }

    @Test
    void fiveMegabytesOfBiographyAreLockedAndSurvive() throws IOException {
        String text = "x".repeat(5_000_000);
        String json = "{\"id\":\"u-1\",\"name\":\"Amara\",\"version\":6,\"state\":\"active\",\"title\":\"Head\","
                + "\"biography\":{\"biography\":\"" + text + "\"},\"profileSkills\":[],\"certifications\":[],"
                + "\"locations\":[],\"groups\":[],\"employerInfo\":{}}";
        List<String> patches = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            if (exchange.getRequestMethod().equals("PATCH")) {
                patches.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            }
            byte[] answer = json.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (GenesysCloud cloud = new GenesysCloud(address, () -> "token", _ -> {})) {
            Editor editor = desk.editorOn(cloud, address);
            editor.open(new Person("u-1", "Amara", "", "", "", "", "", "active", "", List.of()));
            OpenUser amara = editor.current().get().orElseThrow();
            FieldState<String> biography = amara.user().state(Catalogue.BIOGRAPHY_TEXT);
            assertThat(biography.lock().get()).isEqualTo(Lock.TOO_LONG);
            biography.typed().set("short");
            assertThat(biography.typed().get()).hasSize(5_000_000);

            amara.user().state(Catalogue.TITLE).typed().set("Chief");
            editor.save();
            assertThat(patches).containsExactly("{\"version\":6,\"title\":\"Chief\"}");

            amara.user().state(Catalogue.HOBBIES).typed().set(List.of("Choir")); // travels with the whole biography
            editor.save();
            assertThat(patches).hasSize(1);
            assertThat(amara.notice().get().orElseThrow().text()).startsWith("The request is larger than");
            assertThat(amara.user().changes().get()).hasSize(1);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void answersThatAreNoUserOpenNobodyAndCanBeTriedAgain() {
        Map<String, String> answers = Map.of(
                "amara okonkwo", "\"<html>\"",
                "Noor van Dijk", "[1]",
                "Anders Beaumont", "{\"id\":\"somebody-else\",\"version\":1}");
        answers.forEach((name, body) -> {
            var person = desk.find(name); // somebody nothing is kept of yet
            desk.fault("{\"method\":\"GET\",\"path\":\"/api/v2/users/*\",\"status\":200,\"body\":" + body + "}");
            desk.editor().open(person);
            assertThat(desk.editor().phase().get()).isEqualTo(Editor.Phase.FAILED);
            Notice failure = desk.editor().failure().get().orElseThrow();
            assertThat(failure.text()).contains("Nothing was opened, and nothing is lost.");
            Notice.Action again = failure.action();
            assertThat(again).isNotNull();
            if (again != null) {
                again.run().run();
            }
            assertThat(desk.editor().phase().get()).isEqualTo(Editor.Phase.OPEN);
        });
    }

    @Test
    void editsOfSeveralPeopleAreKept() {
        OpenUser amara = desk.openAmara();
        amara.user().state(Catalogue.TITLE).typed().set("Head");
        OpenUser noor = desk.open("Noor van Dijk");
        noor.user().state(Catalogue.TITLE).typed().set("Root");
        OpenUser jose = desk.open("José Ramírez");
        assertThat(desk.editor().edited()).containsExactlyInAnyOrder(amara.id(), noor.id());
        assertThat(desk.editor().unsaved()).containsExactlyInAnyOrder(amara, noor);

        assertThat(desk.openAmara()).isSameAs(amara);
        assertThat(amara.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Head");
        assertThat(desk.open("José Ramírez")).isNotSameAs(jose);
        amara.user().revertAll();
        assertThat(desk.editor().edited()).containsExactly(noor.id());
    }

    @Test
    void theRowOfTheListFollowsASave() {
        OpenUser amara = desk.openAmara();
        amara.user().state(Catalogue.TITLE).typed().set("Head");
        desk.editor().save();
        assertThat(desk.editor().lastRead().get().orElseThrow().title()).isEqualTo("Head");
        Values base = amara.user().base().get();
        assertThat(base.get(Catalogue.TITLE)).isEqualTo("Head");
    }
}
