package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.form.Situation.About;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Problem;
import org.updateuser.model.Values;

/// What whoever signed in may not do is locked with the permission's name before they try.
class RightsTest {
    private final Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    private void withheld(String... permissions) {
        desk.behave("{\"withheld\":[\"" + String.join("\",\"", permissions) + "\"]}");
    }

    private static FieldState<String> title(OpenUser open) {
        return open.user().state(Catalogue.TITLE);
    }

    private static void move(OpenUser open) {
        FieldState<List<Values>> addresses = open.user().state(Catalogue.ADDRESSES);
        addresses
                .typed()
                .set(addresses.typed().get().stream()
                        .map(entry ->
                                Contact.extension(entry).equals("4000") ? Contact.withExtension(entry, "4999") : entry)
                        .toList());
    }

    @Test
    void whoMayNotChangePeopleReadsThemAndIsToldWhichPermissionIsMissing() {
        withheld("directory:user:edit", "directory:organization:admin");
        OpenUser amara = desk.openAmara();
        assertThat(title(amara).lock().get()).isEqualTo(Lock.OPEN); // nobody knows yet
        desk.workplace().rights().refresh();
        assertThat(title(amara).lock().get()).isEqualTo(Lock.NOT_ALLOWED);
        assertThat(desk.workplace().situation().lines()).singleElement().satisfies(line -> {
            assertThat(line.about()).isEqualTo(About.RIGHTS);
            assertThat(line.notice().text()).contains("directory:user:edit");
        });
        OpenUser later = desk.open("jose ramirez");
        assertThat(title(later).lock().get()).isEqualTo(Lock.NOT_ALLOWED);
        desk.behave("{\"withheld\":[]}");
        desk.workplace().rights().refresh();
        assertThat(title(later).lock().get()).isEqualTo(Lock.OPEN);
        assertThat(desk.workplace().situation().lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"directory:user:edit", "directory:organization:admin", "directory:user:add"})
    void oneOfThePermissionsIsEnough(String missing) {
        withheld(missing);
        OpenUser amara = desk.openAmara();
        desk.workplace().rights().refresh();
        assertThat(title(amara).lock().get()).isEqualTo(Lock.OPEN);
    }

    @Test
    void anAnswerThatCannotBeHadLocksNothing() {
        withheld("admin", "directory:user:edit", "directory:organization:admin");
        desk.fault("{\"method\":\"GET\",\"path\":\"/api/v2/authorization/subjects/me\",\"status\":500}");
        OpenUser amara = desk.openAmara();
        desk.workplace().rights().refresh();
        assertThat(title(amara).lock().get()).isEqualTo(Lock.OPEN);
        title(amara).typed().set("Head");
        desk.editor().save();
        assertThat(amara.notice().get().orElseThrow().text())
                .startsWith(
                        "At least one of these permissions is missing: directory:user:edit, directory:organization:admin.");
        assertThat(title(amara).typed().get()).isEqualTo("Head");
    }

    @Test
    void anExtensionThatMayNotBeChangedIsSaidAtOnceAndTheRestIsSaved() {
        withheld(permission());
        OpenUser amara = desk.openAmara();
        desk.workplace().rights().refresh();
        title(amara).typed().set("Head");
        move(amara);
        assertThat(amara.user().state(Catalogue.ADDRESSES).findings().get())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.problem().code()).isEqualTo(Problem.Code.EXTENSION_NOT_ALLOWED));
        desk.editor().save();
        assertThat(amara.notice().get().orElseThrow().text()).startsWith("Saved 1 change");
        assertThat(amara.user().state(Catalogue.ADDRESSES).changed().get()).isTrue();
    }

    @Test
    void anExtensionThatTheServerRefusesIsSaidAtItsRow() {
        withheld(permission());
        OpenUser amara = desk.openAmara();
        move(amara);
        desk.editor().save();
        assertThat(amara.notice().get().orElseThrow().text())
                .startsWith("The permission telephony:extension:assign is missing.");
        assertThat(amara.user().state(Catalogue.ADDRESSES).remark().get())
                .isEqualTo(new Remark(Remark.Kind.REFUSED, permission()));
    }

    private static String permission() {
        return "telephony:extension:assign";
    }
}
