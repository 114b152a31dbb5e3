package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.updateuser.form.Situation.About;
import org.updateuser.model.Catalogue;
import org.updateuser.store.Store;

/// What the frame says.
class SituationTest {
    private final Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    private static List<About> abouts(Workplace workplace) {
        return workplace.situation().lines().stream().map(Situation.Line::about).toList();
    }

    private static String text(Workplace workplace) {
        return workplace.situation().lines().getFirst().notice().text();
    }

    @Test
    void theUsualIsSilent() {
        Workplace usual = desk.restarted();
        usual.start();
        assertThat(usual.situation().lines()).isEmpty();
    }

    @Test
    void withoutAnAnswerItSaysSoUntilThereIsOneAndThenThatDraftsWait() {
        OpenUser amara = desk.openAmara();
        amara.user().state(Catalogue.TITLE).typed().set("Head");
        desk.timers().pass();
        desk.unplug();
        Workplace again = desk.restarted();
        again.start();
        assertThat(abouts(again)).containsExactly(About.OFFLINE);
        assertThat(text(again)).startsWith("The server does not answer.");

        desk.plugIn();
        Notice.Action now = again.situation().lines().getFirst().notice().action();
        assertThat(now).isNotNull();
        if (now != null) {
            now.run().run();
        }

        assertThat(abouts(again)).containsExactly(About.BACK);
        assertThat(text(again)).contains("1 draft waits");
        again.situation().putAway(About.BACK);
        assertThat(again.situation().lines()).isEmpty();
    }

    @Test
    void aDraftThatDidNotWaitIsNotSaidToHaveWaited() {
        OpenUser amara = desk.openAmara();
        Connection connection = desk.workplace().connection();
        FieldState<String> title = amara.user().state(Catalogue.TITLE);

        connection.exchanged(false);
        connection.exchanged(true);
        title.typed().set("Head");
        assertThat(desk.workplace().situation().lines()).as("nothing waited").isEmpty();

        connection.exchanged(false);
        connection.exchanged(true);
        assertThat(abouts(desk.workplace())).containsExactly(About.BACK);
        amara.user().undo();
        title.typed().set("Lead");
        assertThat(desk.workplace().situation().lines())
                .as("what waited is gone")
                .isEmpty();
    }

    @Test
    void whereNothingCanBeWrittenItSaysSo() throws Exception {
        desk.openAmara();
        Workplace reader = desk.restarted(() -> Store.open(desk.folder(), false));
        assertThat(abouts(reader)).containsExactly(About.STORE);
        assertThat(text(reader)).contains("nothing can be saved from here");
    }

    @Test
    void whatIsToldStaysUntilItIsPutAway() {
        Situation situation = desk.workplace().situation();
        situation.tell(desk.words().warning("handed.elsewhere", "api.example.org", "sandbox"));
        assertThat(abouts(desk.workplace())).containsExactly(About.TOLD);
        situation.putAway(About.TOLD);
        assertThat(situation.lines()).isEmpty();
    }
}
