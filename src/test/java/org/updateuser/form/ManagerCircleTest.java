package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.model.Problem.Code;
import org.updateuser.patch.Checked.Finding;

/// Nobody becomes the manager of whom they report to.
class ManagerCircleTest {
    private final Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    private static FieldState<String> manager(OpenUser open) {
        return open.user().state(Catalogue.MANAGER);
    }

    private Person person(String name) {
        return desk.find(name);
    }

    private void report(String below, String above) {
        OpenUser open = desk.open(below);
        desk.somebodyElse(open, "\"manager\":\"" + person(above).id() + "\"");
    }

    /// José reports to Fay, who reports to Amara.
    private OpenUser amara() {
        report("jose ramirez", "fay facs");
        report("fay facs", "amara okonkwo");
        return desk.openAmara();
    }

    private void choose(OpenUser open, String name) {
        manager(open).typed().set(person(name).id());
        desk.timers().pass();
    }

    private static List<String> chains(OpenUser open) {
        return manager(open).findings().get().stream()
                .map(Finding::problem)
                .filter(problem -> problem.code() == Code.MANAGER_CIRCLE)
                .map(problem -> problem.arguments().getFirst())
                .toList();
    }

    @Test
    void whoeverReportsToSomebodyThroughOthersIsRefusedWithTheChain() {
        OpenUser amara = amara();
        choose(amara, "jose ramirez");
        assertThat(chains(amara)).containsExactly("José Ramírez → Fay Facsimile → Amara Okonkwo-Lindström");
        Finding finding = manager(amara).findings().get().getFirst();
        assertThat(desk.sentences().problem(finding))
                .isEqualTo("That would be a circle: José Ramírez → Fay Facsimile → Amara Okonkwo-Lindström, each"
                        + " reporting to the next. Choose somebody who does not report to this person.");
        amara.user().state(Catalogue.TITLE).typed().set("Head");
        desk.editor().save();
        assertThat(desk.patches()).singleElement().asString().contains("Head").doesNotContain("manager");
    }

    @Test
    void anotherOneIsFree() {
        OpenUser amara = amara();
        choose(amara, "jose ramirez");
        choose(amara, "ivo shapes");
        assertThat(chains(amara)).isEmpty();
        choose(amara, "jose ramirez");
        assertThat(chains(amara)).hasSize(1);
        amara.user().undo();
        assertThat(chains(amara)).isEmpty();
    }

    @Test
    void aChainThatIsNoneAnyMoreIsForgottenWhenItIsAskedAgain() {
        OpenUser amara = amara();
        choose(amara, "jose ramirez");
        manager(amara).revert();
        desk.timers().pass(); // the draft is gone from the disk as well
        OpenUser fay = desk.open("fay facs");
        desk.somebodyElse(fay, "\"manager\":\"\"");
        desk.editor().open(person("amara okonkwo"));
        for (int times = 0; times < 7; times++) {
            desk.pause();
        }
        OpenUser again = desk.editor().current().get().orElseThrow();
        choose(again, "jose ramirez");
        assertThat(chains(again)).isEmpty();
        assertThat(again.user().changes().get()).hasSize(1);
    }

    @Test
    void whereTheServerDoesNotSayWhatIsKnownHereWarns() {
        OpenUser amara = amara();
        desk.fault("{\"method\":\"GET\",\"path\":\"/api/v2/users/*/superiors\",\"status\":500,\"count\":9}");
        ManagerCheck managers = desk.workplace().checks().managers();
        managers.look(amara.id());
        desk.timers().pass();
        choose(amara, "fay facs");
        assertThat(chains(amara)).isEmpty();
        assertThat(manager(amara).advice().get().map(Notice::text))
                .contains("Fay Facsimile reports to Amara Okonkwo-Lindström, as far as is known here: that would be a"
                        + " circle.");
    }

    @Test
    void whereOneChoosesThoseBelowAreMarked() {
        OpenUser amara = amara();
        ManagerCheck managers = desk.workplace().checks().managers();
        desk.open("jose ramirez"); // so that it is known who is above him
        desk.open("amara okonkwo");
        managers.look(amara.id());
        desk.timers().pass();
        assertThat(mark(amara, "fay facs")).contains("reports to Amara Okonkwo-Lindström");
        assertThat(mark(amara, "jose ramirez")).isPresent();
        assertThat(mark(amara, "ivo shapes")).isEmpty();
        assertThat(mark(amara, "amara okonkwo")).isEmpty();
    }

    private Optional<String> mark(OpenUser open, String name) {
        String mark = desk.workplace().checks().managers().mark(person(name).id(), open.id(), open.name());
        return Optional.of(mark).filter(said -> !said.isEmpty());
    }

    @Test
    void whoWasOpenedOnAnEarlierDayIsRemembered() {
        OpenUser amara = amara();
        desk.open("jose ramirez");
        desk.open("fay facs");
        Workplace again = desk.restarted();
        again.checks().managers().look(amara.id());
        assertThat(again.checks().managers().mark(person("jose ramirez").id(), amara.id(), "Amara"))
                .isEqualTo("reports to Amara");
    }
}
