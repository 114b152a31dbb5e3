package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.form.Notice.Action;
import org.updateuser.model.Catalogue;

/// Where an email is somebody else's it is said whose, and who has to change.
class EmailClashTest {
    private static final String PIOTR = "Piotr Wiśniewski";

    private final Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    private static String notice(OpenUser open) {
        return open.notice().get().orElseThrow().text();
    }

    private static String email(OpenUser open) {
        return open.user().base().get().get(Catalogue.EMAIL);
    }

    private static void email(OpenUser open, String email) {
        open.user().state(Catalogue.EMAIL).typed().set(email);
    }

    private static void restore(OpenUser open) {
        open.user().state(Catalogue.STATE_CHOICE).typed().set("active");
    }

    private void goThere(OpenUser open) {
        Action action = Objects.requireNonNull(open.notice().get().orElseThrow().action());
        assertThat(action.label()).isEqualTo("Open the other person");
        action.run().run();
    }

    private String shown() {
        return desk.editor().current().get().orElseThrow().name();
    }

    private OpenUser again(OpenUser open) {
        return desk.open(desk.people().person(open.id()).orElseThrow());
    }

    /// Piotr, deleted, whose email Amara has by now.
    private OpenUser piotrWithoutHisEmail() {
        desk.behave("{\"deletedEmail\":\"freed\"}");
        OpenUser piotr = desk.open(PIOTR);
        OpenUser amara = desk.openAmara();
        desk.somebodyElse(amara, "\"email\":\"" + email(piotr) + "\"");
        desk.people().refresh();
        return again(piotr);
    }

    @Test
    void aRestoreThatAnEmailStandsAgainstSaysWhoseItIsAndWhatToDo() {
        OpenUser piotr = piotrWithoutHisEmail();
        restore(piotr);
        piotr.user().state(Catalogue.TITLE).typed().set("Head");
        desk.editor().save();
        assertThat(notice(piotr))
                .isEqualTo("Piotr Wiśniewski cannot be restored: Amara Okonkwo-Lindström (active) has the email "
                        + email(piotr)
                        + " by now. A state travels alone, so no other email can come with it: give"
                        + " Amara Okonkwo-Lindström another one, then save here again. Your changes wait.");
        assertThat(piotr.notice().get().orElseThrow().detail()).startsWith("HTTP 409 general.conflict");
        assertThat(piotr.user().changes().get()).hasSize(2);
        assertThat(desk.patches()).hasSize(1);
    }

    @Test
    void onceTheOtherHasAnotherEmailTheRestoreGoesThroughWithWhatWaited() {
        OpenUser piotr = piotrWithoutHisEmail();
        restore(piotr);
        piotr.user().state(Catalogue.TITLE).typed().set("Head");
        desk.editor().save();
        goThere(piotr);
        assertThat(shown()).startsWith("Amara");
        email(desk.editor().current().get().orElseThrow(), "amara@northwind.example");
        desk.editor().save();
        again(piotr);
        desk.editor().save();
        assertThat(notice(piotr)).startsWith("Saved 2 changes");
        assertThat(desk.served(piotr).get(Catalogue.STATE_CHOICE)).isEqualTo("active");
        assertThat(desk.served(piotr).get(Catalogue.TITLE)).isEqualTo("Head");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"message\":\"conflict\"",
                "\"message\":\"Email is not unique\"",
                "\"message\":\"\",\"details\":[{\"fieldName\":\"email\"}]",
                "\"message\":\"\",\"details\":[{\"fieldName\":\"username\"}]"
            })
    void itIsKnownInWhateverFormTheConflictComes(String body) {
        OpenUser piotr = piotrWithoutHisEmail();
        restore(piotr);
        desk.fault("{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"status\":409,\"body\":"
                + "{\"code\":\"general.conflict\",\"status\":409," + body + "}}");
        desk.editor().save();
        assertThat(notice(piotr)).startsWith("Piotr Wiśniewski cannot be restored: Amara Okonkwo-Lindström");
    }

    @Test
    void whereTheListDoesNotShowWhoItIsThatIsSaid() {
        OpenUser piotr = desk.open(PIOTR);
        restore(piotr);
        desk.fault("{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"status\":409,\"body\":"
                + "{\"code\":\"general.conflict\",\"status\":409,\"details\":[{\"fieldName\":\"email\"}]}}");
        desk.editor().save();
        assertThat(notice(piotr))
                .startsWith("Piotr Wiśniewski cannot be restored: somebody whom the list of people does not show");
        assertThat(piotr.notice().get().orElseThrow().action()).isNull();
        assertThat(piotr.user().dirty().get()).isTrue();
    }

    @Test
    void anotherConflictOfARestoreStaysWhatItIs() {
        OpenUser piotr = piotrWithoutHisEmail();
        restore(piotr);
        desk.fault("{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"status\":409,\"body\":"
                + "{\"code\":\"general.conflict\",\"status\":409,\"details\":[{\"fieldName\":\"addresses\"}]}}");
        desk.editor().save();
        assertThat(notice(piotr)).startsWith("The server refused Contacts.");
    }

    @Test
    void anEmailOfSomebodyActiveIsSaidToBeTheirs() {
        String theirs = email(desk.open("jose ramirez"));
        OpenUser amara = desk.openAmara();
        email(amara, theirs);
        desk.editor().save();
        assertThat(notice(amara))
                .contains(" has the email " + theirs + " already")
                .contains("Type another email here");
        assertThat(amara.user().state(Catalogue.EMAIL).remark().get().kind()).isEqualTo(Remark.Kind.REFUSED);
        assertThat(amara.user().state(Catalogue.EMAIL).typed().get()).isEqualTo(theirs);
        goThere(amara);
        assertThat(shown()).isNotEqualTo(amara.name());
    }

    @Test
    void anEmailOfSomebodyDeletedIsSaidToBeKept() {
        String theirs = email(desk.open(PIOTR));
        OpenUser amara = desk.openAmara();
        email(amara, theirs);
        desk.editor().save();
        assertThat(notice(amara)).startsWith("Piotr Wiśniewski, who is deleted, still has the email " + theirs);
        goThere(amara);
        assertThat(shown()).isEqualTo(PIOTR);
    }
}
