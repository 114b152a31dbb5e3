package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.updateuser.api.Exchange;
import org.updateuser.model.Catalogue;

/// An email that somebody has is known while it is typed.
class EmailCheckTest {
    private final Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    private static FieldState<String> email(OpenUser open) {
        return open.user().state(Catalogue.EMAIL);
    }

    private Optional<Notice> typed(OpenUser open, String email) {
        email(open).typed().set(email);
        desk.timers().pass();
        return email(open).advice().get();
    }

    private List<String> searches() {
        return desk.exchanges().stream()
                .filter(exchange -> exchange.path().endsWith("/users/search"))
                .map(Exchange::request)
                .toList();
    }

    @Test
    void whoeverHasItIsNamedAndCanBeOpened() {
        String taken = desk.find("jose ramirez").email();
        OpenUser amara = desk.openAmara();
        Notice notice = typed(amara, taken.toUpperCase(Locale.ROOT)).orElseThrow();
        assertThat(notice.text())
                .isEqualTo("José Ramírez (active) has the email " + taken.toUpperCase(Locale.ROOT)
                        + " already. The server will refuse it; type another one, or give José Ramírez another one"
                        + " first.");
        assertThat(searches()).isEmpty(); // the list of people knew
        assertThat(amara.user().changes().get()).hasSize(1); // and nothing is kept from being sent
        Objects.requireNonNull(notice.action()).run().run();
        assertThat(desk.editor().current().get().orElseThrow().name()).isEqualTo("José Ramírez");
    }

    @Test
    void whomTheListDoesNotHaveTheServerIsAskedForDeletedPeopleToo() {
        String piotr = desk.find("piotr").email();
        OpenUser amara = desk.openAmara();
        Workplace blank = desk.restarted();
        blank.editor().open(desk.find("amara okonkwo"));
        OpenUser open = blank.editor().current().get().orElseThrow();
        desk.forgetLog();
        email(open).typed().set(piotr);
        desk.timers().pass();
        assertThat(searches()).singleElement().asString().contains(piotr).contains("deleted");
        assertThat(email(open).advice().get().orElseThrow().text())
                .startsWith("Piotr Wiśniewski (deleted) has the email");
        assertThat(amara.id()).isEqualTo(open.id());
    }

    @Test
    void oneThatNobodyHasNeedsNoWordAndOneThatIsNoneIsNotLookedUp() {
        OpenUser amara = desk.openAmara();
        assertThat(typed(amara, "amara@")).isEmpty();
        assertThat(typed(amara, "nobody.has@northwind.example")).isEmpty();
        assertThat(searches()).hasSize(1);
        typed(amara, amara.user().base().get().get(Catalogue.EMAIL));
        assertThat(searches()).hasSize(1);
    }

    @Test
    void whatIsSaidGoesWithWhatItIsSaidOf() {
        String taken = desk.find("jose ramirez").email();
        OpenUser amara = desk.openAmara();
        assertThat(typed(amara, taken)).isPresent();
        email(amara).typed().set("nobody.has@northwind.example");
        assertThat(email(amara).advice().get()).isEmpty();
        typed(amara, taken);
        amara.user().undo();
        assertThat(email(amara).advice().get()).isEmpty();
    }

    @Test
    void aSearchThatFailedIsNoAnswerAndIsAskedAgain() {
        String piotr = desk.find("piotr").email();
        desk.openAmara();
        Workplace blank = desk.restarted();
        blank.editor().open(desk.find("amara okonkwo"));
        OpenUser open = blank.editor().current().get().orElseThrow();
        desk.fault("{\"method\":\"POST\",\"path\":\"/api/v2/users/search\",\"status\":500,\"count\":1}");
        assertThat(typed(open, piotr)).isEmpty();
        open.user().undo();
        assertThat(typed(open, piotr).orElseThrow().text()).startsWith("Piotr Wiśniewski (deleted) has the email");
    }
}
