package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Values;

/// Saves that go wrong: each says what happened, and nothing typed is lost.
class TroubleTest {
    private final Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    private OpenUser withATitle() {
        OpenUser amara = desk.openAmara();
        amara.user().state(Catalogue.TITLE).typed().set("Head");
        return amara;
    }

    private static String notice(OpenUser open) {
        return open.notice().get().orElseThrow().text();
    }

    private static void assertNothingLost(OpenUser open) {
        assertThat(open.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Head");
        assertThat(open.user().changes().get()).isNotEmpty();
        assertThat(open.saving().get()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | bad.credentials | The server does not accept the token.",
                "403 | missing.any.permissions | The token has no permission for this.",
                "413 | request.entity.too.large | The request is too large for the server.",
                "429 | too.many.requests | The server asks to wait 7 s, because too many requests were sent.",
                "500 | internal.server.error | The server failed.",
                "400 | bad.request | The server refused the request."
            })
    void eachRefusalHasItsSentence(int status, String code, String sentence) {
        OpenUser amara = withATitle();
        desk.fault("{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"retryAfter\":7,\"status\":" + status
                + ",\"body\":{\"code\":\"" + code + "\",\"contextId\":\"c-1\"}}");
        desk.editor().save();
        assertThat(notice(amara)).startsWith(sentence + " Nothing of this save was applied; your changes are kept.");
        assertThat(amara.notice().get().orElseThrow().detail()).contains("HTTP " + status + " " + code);
        assertNothingLost(amara);
        desk.editor().save();
        assertThat(amara.user().dirty().get()).isFalse();
    }

    @Test
    void aPersonTheServerDoesNotKnowAtAll() {
        OpenUser amara = withATitle();
        desk.fault("""
                {"faults":[{"method":"PATCH","path":"/api/v2/users/*","status":404,"body":{"code":"not.found"}},
                 {"method":"GET","path":"/api/v2/users/*","count":2,"status":404,"body":{"code":"not.found"}}]}""");
        desk.editor().save();
        assertThat(notice(amara)).startsWith("The server does not know this person, or not any more.");
        assertNothingLost(amara);
    }

    @ParameterizedTest
    @ValueSource(strings = {"409", "400"})
    void anExtensionThatIsTakenIsSaidAtItsRow(String form) {
        desk.behave("{\"extensionTaken\":\"" + form + "\"}");
        OpenUser amara = withATitle();
        FieldState<List<Values>> addresses = amara.user().state(Catalogue.ADDRESSES);
        addresses
                .typed()
                .set(addresses.typed().get().stream()
                        .map(entry ->
                                Contact.extension(entry).equals("4000") ? Contact.withExtension(entry, "4711") : entry)
                        .toList());
        desk.editor().save();
        assertThat(notice(amara))
                .isEqualTo("The server refused Contacts. Nothing of this save was applied; your changes are kept."
                        + " Change it, or take it back and save the rest.");
        assertThat(addresses.remark().get())
                .isEqualTo(new Remark(Remark.Kind.REFUSED, "The extension 4711 belongs to another person"));
        assertThat(addresses.changed().get()).isTrue();
        assertNothingLost(amara);

        addresses.revert();
        assertThat(addresses.remark().get()).isEqualTo(Remark.NONE);
        desk.editor().save();
        assertThat(notice(amara)).startsWith("Saved 1 change");
    }

    @Test
    void anEmailInUseIsSaidAtItsRow() {
        OpenUser amara = withATitle();
        amara.user().state(Catalogue.EMAIL).typed().set("jose.ramirez@northwind.example");
        desk.editor().save();
        assertThat(notice(amara))
                .startsWith("José Ramírez (active) has the email jose.ramirez@northwind.example already.");
        assertThat(amara.user().state(Catalogue.EMAIL).remark().get().kind()).isEqualTo(Remark.Kind.REFUSED);
        assertThat(amara.user().state(Catalogue.TITLE).remark().get()).isEqualTo(Remark.NONE);
        assertNothingLost(amara);
    }

    @Test
    void aManagerWhoIsDeletedIsRefusedAtItsRow() {
        OpenUser amara = withATitle();
        amara.user()
                .state(Catalogue.MANAGER)
                .typed()
                .set(desk.find("Piotr Wiśniewski").id());
        desk.editor().save();
        assertThat(notice(amara)).startsWith("The server refused Manager.");
        assertThat(amara.user().state(Catalogue.MANAGER).remark().get().kind()).isEqualTo(Remark.Kind.REFUSED);
        assertNothingLost(amara);
    }

    @Test
    void aRefusalDeepInsideAListIsSaidAtItsRow() {
        OpenUser amara = withATitle();
        desk.fault("""
                {"method":"PATCH","path":"/api/v2/users/*","status":400,"body":{"code":"invalid.value","details":[
                 {"fieldName":"biography.education[0].notes","errorCode":"too.long"},
                 {"fieldName":"title"},{"fieldName":"somethingNew"}]}}""");
        desk.editor().save();
        assertThat(notice(amara)).startsWith("The server refused Education, Title, somethingNew.");
        assertThat(amara.user().state(Catalogue.EDUCATION).remark().get().detail())
                .isEqualTo("too.long");
        assertThat(amara.user().state(Catalogue.TITLE).remark().get().detail()).isEqualTo("invalid.value");
        assertThat(amara.user().state(Catalogue.SPOUSE).remark().get()).isEqualTo(Remark.NONE);
    }

    @Test
    void aWrongTokenIsRefusedAndTheRightOneSaves() {
        OpenUser amara = withATitle();
        desk.useToken("wrong");
        desk.editor().save();
        assertThat(notice(amara)).startsWith("The server does not accept the token.");
        assertNothingLost(amara);
        desk.useToken(desk.sandbox().token());
        desk.editor().save();
        assertThat(amara.user().dirty().get()).isFalse();
    }

    @Test
    void aServerThatIsGoneWasSentNothing() {
        OpenUser amara = withATitle();
        desk.sandbox().close();
        desk.editor().save();
        assertThat(notice(amara))
                .contains("Nothing of this save was applied; your changes are kept.", "Check the connection");
        assertThat(amara.isUnsettled()).isFalse();
        assertNothingLost(amara);
        desk.editor().refresh();
        assertThat(notice(amara)).contains("What is shown was read before; your changes are kept.");
    }

    @Test
    void aRequestThatIsTooLargeSaysWhatToDo() {
        OpenUser amara = withATitle();
        amara.user().state(Catalogue.BIOGRAPHY_TEXT).typed().set("x".repeat(600_000));
        desk.editor().save();
        assertThat(notice(amara))
                .isEqualTo(
                        "The request is larger than the 512,000 bytes the service takes, so it was not sent. Your"
                                + " changes are kept. Shorten the longest text, or save in parts: revert some changes, save, then undo.");
        assertNothingLost(amara);
        assertThat(amara.user().state(Catalogue.BIOGRAPHY_TEXT).typed().get()).hasSize(600_000);
    }
}
