package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.updateuser.form.Dispute.Side;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Leaf;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.patch.Spot;

/// Choosing between two sides on a real server: the smallest patch on the newest version, and once more if it moved.
class ChoosingTest {
    private static final Leaf<String> TITLE = Catalogue.leaf(Catalogue.TITLE);
    private static final Leaf<String> SPOUSE = Catalogue.leaf(Catalogue.SPOUSE);

    private final Desk desk = Desk.open();
    private final OpenUser amara = desk.openAmara();
    private final int version = amara.version();

    @AfterEach
    void close() {
        desk.close();
    }

    private void elsewhere(String change) {
        desk.fault("{\"change\":" + change + "}");
    }

    private void choose(Leaf<?> leaf, Side side) {
        amara.user().disputes().choose(new Spot.Row<>(leaf), side);
    }

    private List<String> sent() {
        List<String> patches = desk.patches();
        desk.forgetLog();
        return patches;
    }

    /// Title and department are typed, and somebody else has another title and department.
    private void meet() {
        amara.user().state(TITLE).typed().set("Head");
        amara.user().state(Catalogue.DEPARTMENT).typed().set("Support");
        elsewhere("{\"title\":\"Chief\",\"department\":\"Claims\",\"preferredName\":\"Mara\"}");
        desk.editor().save();
        assertThat(amara.user().disputes().open()).hasSize(2);
        desk.forgetLog();
    }

    @Test
    void theRequestHoldsWhatStillDiffersOnTheNewestVersion() {
        meet();
        choose(TITLE, Side.MINE);
        choose(Catalogue.leaf(Catalogue.DEPARTMENT), Side.THEIRS);
        assertThat(Requests.of(amara))
                .singleElement()
                .satisfies(request -> assertThat(request.json().replaceAll("\\s+", ""))
                        .isEqualTo("{\"version\":" + (version + 1) + ",\"title\":\"Head\"}"));

        desk.editor().save();
        assertThat(sent()).containsExactly("{\"version\":" + (version + 1) + ",\"title\":\"Head\"}");
        Values served = desk.served(amara);
        assertThat(served.get(Catalogue.TITLE)).isEqualTo("Head");
        assertThat(served.get(Catalogue.DEPARTMENT)).isEqualTo("Claims");
        assertThat(amara.user().disputes().all().get()).isEmpty();
        assertThat(amara.user().dirty().get()).isFalse();
    }

    @Test
    void anOpenOneStaysOutAndTheRestIsSent() {
        meet();
        choose(TITLE, Side.MINE);
        desk.editor().save();
        assertThat(sent()).containsExactly("{\"version\":" + (version + 1) + ",\"title\":\"Head\"}");
        assertThat(amara.user().disputes().all().get()).singleElement().matches(Dispute::isOpen);
        assertThat(desk.served(amara).get(Catalogue.DEPARTMENT)).isEqualTo("Claims");
        assertThat(amara.user().state(Catalogue.DEPARTMENT).typed().get()).isEqualTo("Support");

        choose(Catalogue.leaf(Catalogue.DEPARTMENT), Side.MINE);
        desk.editor().save();
        assertThat(sent()).containsExactly("{\"version\":" + (version + 2) + ",\"department\":\"Support\"}");
    }

    @Test
    void ifItMovedAgainItIsAskedAgainUntilNobodyIsFaster() {
        meet();
        amara.user().disputes().chooseAll(Side.MINE);
        elsewhere("{\"title\":\"Boss\"}");
        desk.editor().save();
        assertThat(amara.user().disputes().open())
                .singleElement()
                .satisfies(dispute ->
                        assertThat(dispute.opened().get(Catalogue.TITLE)).isEqualTo("Team lead"));
        assertThat(amara.notice().get().orElseThrow().text()).startsWith("Changed on both sides: Title.");
        assertThat(desk.served(amara).get(Catalogue.TITLE)).isEqualTo("Boss");
        assertThat(amara.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Head");

        choose(TITLE, Side.MINE);
        assertThat(amara.notice().get()).isEmpty();
        desk.forgetLog();
        desk.editor().save();
        assertThat(sent())
                .containsExactly("{\"version\":" + (version + 2) + ",\"title\":\"Head\",\"department\":\"Support\"}");
        assertThat(amara.user().dirty().get()).isFalse();
    }

    @Test
    void twoConflictsInOneListChosenDifferentlyAreOneWholeList() {
        FieldState<List<Values>> addresses = amara.user().state(Catalogue.ADDRESSES);
        List<Values> served = addresses.typed().get();
        addresses
                .typed()
                .set(served.stream()
                        .map(entry ->
                                Contact.isEmail(entry) || Contact.number(entry).isEmpty()
                                        ? entry
                                        : Contact.withNumber(entry, "+44207946000" + served.indexOf(entry)))
                        .toList());
        elsewhere("{\"addresses\":["
                + "{\"mediaType\":\"PHONE\",\"type\":\"WORK\",\"address\":\"+442079460777\"},"
                + "{\"mediaType\":\"PHONE\",\"type\":\"MOBILE\",\"address\":\"+447700900777\"}]}");
        desk.editor().save();
        List<Dispute> open = amara.user().disputes().open();
        assertThat(open).hasSize(2);

        amara.user().disputes().choose(open.getFirst().spot(), Side.MINE);
        amara.user().disputes().choose(open.getLast().spot(), Side.THEIRS);
        desk.forgetLog();
        desk.editor().save();
        assertThat(sent())
                .containsExactly("{\"version\":" + (version + 1) + ",\"addresses\":["
                        + "{\"mediaType\":\"PHONE\",\"type\":\"WORK\",\"address\":\"+442079460000\"},"
                        + "{\"mediaType\":\"PHONE\",\"type\":\"MOBILE\",\"address\":\"+447700900777\"}]}");
    }

    @Test
    void whatNobodyHasToChooseIsListedByWhoMadeIt() {
        amara.user().state(SPOUSE).typed().set("Robin");
        amara.user().state(Catalogue.PREFERRED_NAME).typed().set("Mara");
        meet();
        assertThat(amara.user().disputes().merged())
                .extracting(
                        merged -> merged.who() + " " + merged.change().leaf().key())
                .containsExactly("YOURS biography.spouse", "BOTH preferredName");

        desk.somebodyElse(amara, "\"manager\":\"\"");
        desk.editor().refresh();
        assertThat(amara.user().disputes().merged())
                .extracting(
                        merged -> merged.who() + " " + merged.change().leaf().key())
                .containsExactly("YOURS biography.spouse", "BOTH preferredName", "SERVER manager");
        assertThat(amara.user().disputes().openedVersion()).isEqualTo(version);

        desk.editor().save(); // the spouse is sent: it is nobody else's change
        assertThat(amara.user().disputes().merged())
                .extracting(
                        merged -> merged.who() + " " + merged.change().leaf().key())
                .containsExactly("BOTH preferredName", "SERVER manager");
    }

    @Test
    void goingToSomebodyElseAndBackLosesNoChoice() {
        meet();
        choose(TITLE, Side.MINE);
        desk.open("José Ram");
        desk.editor().open(Person.of(amara.user().base().get()));
        assertThat(desk.editor().current().get().orElseThrow()).isSameAs(amara);
        assertThat(amara.user().disputes().all().get())
                .extracting(Dispute::side)
                .containsExactly(Side.MINE, Side.NEITHER);
    }

    @Test
    void afterTheProgramEndedItIsAskedAgainAndWhatWasChosenIsNot() {
        meet();
        choose(TITLE, Side.MINE);
        desk.timers().pass();

        Workplace again = desk.restarted();
        again.editor().open(Person.of(amara.user().base().get()));
        OpenUser back = again.editor().current().get().orElseThrow();
        assertThat(back.user().disputes().all().get()).singleElement().satisfies(dispute -> {
            assertThat(dispute.isOpen()).isTrue();
            assertThat(dispute.opened().get(Catalogue.DEPARTMENT)).isEqualTo("Sales");
            assertThat(dispute.mine().get(Catalogue.DEPARTMENT)).isEqualTo("Support");
        });
        assertThat(back.user().changes().get())
                .singleElement()
                .matches(change -> change.leaf().equals(TITLE));
    }
}
