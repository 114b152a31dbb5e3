package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Values;

/// Somebody else saves first.
class StaleTest {
    private final Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    private static String notice(OpenUser open) {
        return open.notice().get().orElseThrow().text();
    }

    private void elsewhere(String change) {
        desk.fault("{\"change\":" + change + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"409", "400"})
    void changesOfOtherFieldsAreMergedSentOnAndNamed(String form) {
        desk.behave("{\"conflict\":\"" + form + "\"}");
        OpenUser amara = desk.openAmara();
        int version = amara.version();
        amara.user().state(Catalogue.TITLE).typed().set("Head");
        elsewhere("{\"department\":\"Claims\",\"biography\":{\"spouse\":\"Kim\"}}");

        desk.editor().save();

        assertThat(notice(amara))
                .startsWith("Saved 1 change for Amara Okonkwo-Lindström, now at version " + (version + 2) + ".")
                .contains("Somebody else changed meanwhile: Department")
                .contains("(version " + version + " to " + (version + 1) + ")");
        assertThat(desk.patches())
                .containsExactly(
                        "{\"version\":" + version + ",\"title\":\"Head\"}",
                        "{\"version\":" + (version + 1) + ",\"title\":\"Head\"}");
        Values served = desk.served(amara);
        assertThat(served.get(Catalogue.DEPARTMENT)).isEqualTo("Claims");
        assertThat(served.get(Catalogue.TITLE)).isEqualTo("Head");
        assertThat(amara.user().state(Catalogue.DEPARTMENT).typed().get()).isEqualTo("Claims");
        assertThat(amara.user().dirty().get()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFieldChangedOnBothSidesWaitsForAChoice(boolean mine) {
        OpenUser amara = desk.openAmara();
        FieldState<String> title = amara.user().state(Catalogue.TITLE);
        title.typed().set("Head");
        amara.user().state(Catalogue.DEPARTMENT).typed().set("Support");
        elsewhere("{\"title\":\"Chief\"}");

        desk.editor().save();

        assertThat(notice(amara)).startsWith("Changed on both sides: Title. Your changes are kept and not sent.");
        assertThat(title.typed().get()).isEqualTo("Head");
        assertThat(title.base().get()).isEqualTo("Chief");
        assertThat(desk.served(amara).get(Catalogue.TITLE)).isEqualTo("Chief");
        assertThat(desk.served(amara).get(Catalogue.DEPARTMENT)).isEqualTo("Sales");

        desk.editor().save(); // with the conflict open: the others go
        assertThat(desk.served(amara).get(Catalogue.TITLE)).isEqualTo("Chief");
        assertThat(desk.served(amara).get(Catalogue.DEPARTMENT)).isEqualTo("Support");
        assertThat(title.conflicts().get()).hasSize(1);

        if (mine) {
            title.keepMine();
        } else {
            title.takeTheirs();
        }
        desk.editor().save();
        assertThat(desk.served(amara).get(Catalogue.TITLE)).isEqualTo(mine ? "Head" : "Chief");
        assertThat(amara.user().dirty().get()).isFalse();
    }

    @Test
    void itemsOfAListAreMerged() {
        OpenUser amara = desk.openAmara();
        amara.user().state(Catalogue.PROFILE_SKILLS).typed().set(List.of("French", "Negotiation", "Coaching", "Dutch"));
        FieldState<List<Values>> addresses = amara.user().state(Catalogue.ADDRESSES);
        addresses
                .typed()
                .set(addresses.typed().get().stream()
                        .map(entry -> Contact.slot(entry).equals("PHONE.MOBILE")
                                ? Contact.withNumber(entry, "+447700900999")
                                : entry)
                        .toList());
        elsewhere("{\"profileSkills\":[\"French\",\"Norse\"],\"addresses\":["
                + "{\"mediaType\":\"PHONE\",\"type\":\"WORK\",\"address\":\"+442079460777\"},"
                + "{\"mediaType\":\"PHONE\",\"type\":\"MOBILE\",\"address\":\"+447700900456\"}]}");

        desk.editor().save();

        Values served = desk.served(amara);
        assertThat(served.get(Catalogue.PROFILE_SKILLS)).containsExactlyInAnyOrder("French", "Norse", "Dutch");
        assertThat(served.get(Catalogue.ADDRESSES))
                .extracting(Contact::number)
                .containsExactlyInAnyOrder("+442079460777", "+447700900999");
        assertThat(amara.user().dirty().get()).isFalse();
    }

    @Test
    void somebodyFasterThreeTimesIsSaidAndNothingIsLost() {
        OpenUser amara = desk.openAmara();
        amara.user().state(Catalogue.TITLE).typed().set("Head");
        desk.fault("""
                {"faults":[{"change":{"department":"1"}},{"change":{"department":"2"}},{"change":{"department":"3"}}]}""");
        desk.editor().save();
        assertThat(desk.patches()).hasSize(3);
        assertThat(notice(amara)).startsWith("Somebody else keeps saving Amara");
        assertThat(amara.user().changes().get()).hasSize(1);
        assertThat(amara.user().state(Catalogue.DEPARTMENT).typed().get()).isEqualTo("3");

        desk.editor().save();
        assertThat(amara.user().dirty().get()).isFalse();
    }

    @Test
    void aConflictWithoutANewVersionIsARefusal() {
        OpenUser amara = desk.openAmara();
        amara.user().state(Catalogue.TITLE).typed().set("Head");
        desk.fault("""
                {"method":"PATCH","path":"/api/v2/users/*","status":409,
                 "body":{"code":"general.conflict","message":"An entity with that name exists"}}""");
        desk.editor().save();
        assertThat(desk.patches()).hasSize(1);
        assertThat(notice(amara))
                .startsWith("The server has something else with the same name, email or number")
                .contains("Nothing of this save was applied");
        assertThat(amara.notice().get().orElseThrow().detail()).contains("An entity with that name exists");
        assertThat(amara.user().dirty().get()).isTrue();
    }

    @Test
    void whomSomebodyElseDeletedKeepsTheEditsUntilRestored() {
        OpenUser amara = desk.openAmara();
        amara.user().state(Catalogue.TITLE).typed().set("Head");
        elsewhere("{\"state\":\"deleted\"}");

        desk.editor().save();

        assertThat(notice(amara)).startsWith("Amara Okonkwo-Lindström was deleted meanwhile. Your changes are kept");
        assertThat(amara.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Head");
        assertThat(amara.user().state(Catalogue.TITLE).lock().get()).isEqualTo(Lock.DELETED);
        assertThat(desk.patches()).hasSize(1);

        amara.user().state(Catalogue.STATE_CHOICE).typed().set("active");
        desk.editor().save();
        assertThat(desk.served(amara).get(Catalogue.TITLE)).isEqualTo("Head");
        assertThat(desk.served(amara).get(Catalogue.STATE_CHOICE)).isEqualTo("active");
    }

    @Test
    void anAnswerOf404ForADeletedPersonMeansTheSame() {
        OpenUser amara = desk.openAmara();
        amara.user().state(Catalogue.TITLE).typed().set("Head");
        desk.somebodyElse(amara, "\"state\":\"deleted\"");
        desk.fault("{\"method\":\"PATCH\",\"status\":404,\"body\":{\"code\":\"not.found\"}}");
        desk.editor().save();
        assertThat(notice(amara)).startsWith("Amara Okonkwo-Lindström was deleted meanwhile.");
        assertThat(amara.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Head");
    }

    @Test
    void theNewestVersionCannotBeRead() {
        OpenUser amara = desk.openAmara();
        amara.user().state(Catalogue.TITLE).typed().set("Head");
        desk.fault("""
                {"faults":[{"change":{"department":"1"}},
                 {"method":"GET","path":"/api/v2/users/*","status":500,"body":{"code":"internal.server.error"}}]}""");
        desk.editor().save();
        assertThat(notice(amara)).startsWith("The server failed. Somebody else changed this person");
        assertThat(amara.user().dirty().get()).isTrue();
        assertThat(amara.saving().get()).isFalse();
    }

    @Test
    void refreshMergesNamesAndKeeps() {
        OpenUser amara = desk.openAmara();
        amara.user().state(Catalogue.TITLE).typed().set("Head");
        desk.editor().refresh();
        assertThat(notice(amara)).startsWith("Nothing has changed on the server.");

        desk.somebodyElse(amara, "\"department\":\"Claims\"");
        desk.editor().refresh();
        assertThat(notice(amara))
                .startsWith("Somebody else changed meanwhile: Department")
                .endsWith("Your changes are kept; nothing has to be chosen.");
        assertThat(amara.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Head");

        desk.somebodyElse(amara, "\"title\":\"Chief\"");
        desk.editor().refresh();
        assertThat(notice(amara)).endsWith("choose which one counts; until then yours is not sent.");
    }
}
