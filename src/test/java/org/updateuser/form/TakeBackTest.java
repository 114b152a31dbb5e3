package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.form.Notice.Tone;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Entry;
import org.updateuser.patch.Result;
import org.updateuser.patch.Result.Fate;
import org.updateuser.store.History.Query;
import org.updateuser.store.Store;

/// Taking an earlier request back: the earlier values become a draft on what the server has now, and nothing that
/// somebody else or oneself typed since is lost.
class TakeBackTest {
    private final Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    private <T> void type(Field<T> field, T value) {
        open().user().state(field).typed().set(value);
    }

    private <T> T typed(Field<T> field) {
        return open().user().state(field).typed().get();
    }

    private OpenUser open() {
        return desk.editor().current().get().orElseThrow();
    }

    private Notice notice() {
        return open().notice().get().orElseThrow();
    }

    private List<Entry> sent() {
        List<Entry> found = new ArrayList<>();
        desk.workplace()
                .kept()
                .ask(books -> books.history().find(Query.ALL, Long.MAX_VALUE, 50), found::addAll, () -> {});
        return found;
    }

    /// Saves what is typed, and answers with the line that it has in the history.
    private Entry saved() {
        desk.editor().save();
        assertThat(open().user().dirty().get()).isFalse();
        return sent().getFirst();
    }

    private void takeBack(Entry entry) {
        open().notice().set(Optional.empty());
        desk.workplace().history().takeBack(entry);
    }

    private void assertServedAgain(Values before) {
        desk.editor().save();
        assertThat(open().user().dirty().get()).isFalse();
        Values now = desk.served(open());
        for (Leaf<?> leaf : Catalogue.LEAVES) {
            if (leaf.field().traits().access().editable()) {
                assertThat(leaf.same(before, now)).as(leaf.key()).isTrue();
            }
        }
    }

    @Test
    void aTextIsADraftOfWhatItWas() {
        Values before = desk.served(desk.openAmara());
        type(Catalogue.TITLE, "Head");
        takeBack(saved());
        assertThat(typed(Catalogue.TITLE)).isEqualTo("Team lead");
        assertThat(notice().tone()).isEqualTo(Tone.INFO);
        assertThat(notice().text())
                .isEqualTo("The earlier values of Amara Okonkwo-Lindström stand in the form as a draft. Look at the"
                        + " changes, then save them.");
        assertThat(desk.patches()).hasSize(1);
        assertServedAgain(before);
    }

    @Test
    void onePartOfARecordLeavesTheOthers() {
        Values before = desk.served(desk.openAmara());
        type(Catalogue.SPOUSE, "Robin");
        Entry entry = saved();
        type(Catalogue.BIOGRAPHY_TEXT, "Leads, and sings.");
        desk.editor().save();
        takeBack(entry);
        assertThat(typed(Catalogue.SPOUSE))
                .isEqualTo(before.get(Catalogue.BIOGRAPHY).get(Catalogue.SPOUSE));
        assertThat(typed(Catalogue.BIOGRAPHY_TEXT)).isEqualTo("Leads, and sings.");
        assertThat(open().user().changes().get()).hasSize(1);
    }

    @Test
    void anItemThatWasAddedIsTakenOutAndTheOthersStay() {
        desk.openAmara();
        List<String> before = typed(Catalogue.PROFILE_SKILLS);
        type(Catalogue.PROFILE_SKILLS, with(before, "Welsh"));
        Entry entry = saved();
        desk.somebodyElse(open(), "\"profileSkills\":" + json(with(typed(Catalogue.PROFILE_SKILLS), "Dutch")));
        desk.editor().refresh();
        takeBack(entry);
        assertThat(typed(Catalogue.PROFILE_SKILLS)).containsExactlyInAnyOrderElementsOf(with(before, "Dutch"));
        assertThat(open().user().conflicts()).isEmpty();
    }

    @Test
    void anItemThatWasRemovedIsThereAgain() {
        Values before = desk.served(desk.openAmara());
        List<String> skills = typed(Catalogue.PROFILE_SKILLS);
        assertThat(skills).isNotEmpty();
        type(Catalogue.PROFILE_SKILLS, skills.subList(1, skills.size()));
        takeBack(saved());
        assertThat(typed(Catalogue.PROFILE_SKILLS)).containsExactlyInAnyOrderElementsOf(skills);
        assertServedAgain(before);
    }

    @Test
    void anItemThatWasChangedIsAsItWas() {
        Values before = desk.served(desk.openAmara());
        List<Values> contacts = typed(Catalogue.ADDRESSES);
        type(
                Catalogue.ADDRESSES,
                contacts.stream()
                        .map(one -> Contact.isEmail(one) || Contact.number(one).isEmpty()
                                ? one
                                : Contact.withNumber(one, "+442079460123"))
                        .toList());
        takeBack(saved());
        assertThat(Catalogue.ADDRESSES.agrees(typed(Catalogue.ADDRESSES), contacts))
                .isTrue();
        assertThat(open().user().conflicts()).isEmpty();
        assertServedAgain(before);
    }

    @Test
    void severalAtOnceAreOneStepThatCanBeUndone() {
        Values before = desk.served(desk.openAmara());
        type(Catalogue.TITLE, "Head");
        type(Catalogue.DEPARTMENT, "Support");
        type(Catalogue.PREFERRED_NAME, "Mara");
        type(Catalogue.CERTIFICATIONS, with(typed(Catalogue.CERTIFICATIONS), "First aid"));
        takeBack(saved());
        assertThat(open().user().changes().get()).hasSize(4);
        open().user().undo();
        assertThat(open().user().dirty().get()).isFalse();
        open().user().redo();
        assertServedAgain(before);
    }

    @Test
    void whoWasDeactivatedIsActivated() {
        Values before = desk.served(desk.openAmara());
        type(Catalogue.STATE_CHOICE, "inactive");
        takeBack(saved());
        assertThat(typed(Catalogue.STATE_CHOICE)).isEqualTo("active");
        assertServedAgain(before);
    }

    @Test
    void whoWasDeletedIsRestoredAndDeletedAgain() {
        desk.openAmara();
        type(Catalogue.STATE_CHOICE, "deleted");
        Entry deleted = saved();
        assertThat(open().isDeleted()).isTrue();
        takeBack(deleted);
        assertThat(typed(Catalogue.STATE_CHOICE)).isEqualTo("active");
        Entry restored = saved();
        assertThat(open().isDeleted()).isFalse();
        takeBack(restored);
        assertThat(typed(Catalogue.STATE_CHOICE)).isEqualTo("deleted");
        assertThat(desk.patches()).hasSize(2);
        saved();
        assertThat(open().isDeleted()).isTrue();
    }

    @Test
    void anEarlierChangeOfWhomSomebodyDeletedWaitsForTheRestore() {
        desk.openAmara();
        type(Catalogue.TITLE, "Head");
        Entry entry = saved();
        type(Catalogue.STATE_CHOICE, "deleted");
        desk.editor().save();
        takeBack(entry);
        assertThat(typed(Catalogue.TITLE)).isEqualTo("Team lead");
        assertThat(open().user().changes().get()).isEmpty();
        assertThat(notice().text()).contains("This person is deleted.");
        type(Catalogue.STATE_CHOICE, "active");
        assertThat(open().user().changes().get()).hasSize(2);
    }

    @Test
    void whatSomebodyChangedSinceIsAskedAndNotOverwritten() {
        OpenUser amara = desk.openAmara();
        type(Catalogue.TITLE, "Head");
        type(Catalogue.DEPARTMENT, "Support");
        Entry entry = saved();
        desk.somebodyElse(amara, "\"title\":\"Chief\"");
        desk.editor().refresh();
        takeBack(entry);
        assertThat(open().user().state(Catalogue.TITLE).conflicts().get()).hasSize(1);
        assertThat(open().user().state(Catalogue.DEPARTMENT).conflicts().get()).isEmpty();
        assertThat(notice().tone()).isEqualTo(Tone.WARN);
        assertThat(notice().text()).startsWith("Some of it was changed again since.");
        desk.editor().save();
        assertThat(desk.served(open()).get(Catalogue.TITLE)).isEqualTo("Chief");
        assertThat(desk.served(open()).get(Catalogue.DEPARTMENT)).isEqualTo("Sales");
        open().user().state(Catalogue.TITLE).keepMine();
        desk.editor().save();
        assertThat(desk.served(open()).get(Catalogue.TITLE)).isEqualTo("Team lead");
    }

    @Test
    void whatSomebodyChangedSinceAndNobodyReadIsAskedWhenItIsSaved() {
        OpenUser amara = desk.openAmara();
        type(Catalogue.TITLE, "Head");
        Entry entry = saved();
        desk.somebodyElse(amara, "\"title\":\"Chief\"");
        takeBack(entry);
        desk.editor().save();
        assertThat(desk.served(open()).get(Catalogue.TITLE)).isEqualTo("Chief");
        assertThat(open().user().state(Catalogue.TITLE).conflicts().get()).hasSize(1);
        assertThat(typed(Catalogue.TITLE)).isEqualTo("Team lead");
    }

    @Test
    void anItemThatSomebodyChangedSinceIsAsked() {
        OpenUser amara = desk.openAmara();
        List<Values> contacts = typed(Catalogue.ADDRESSES);
        type(Catalogue.ADDRESSES, withNumber(contacts, "+442079460123"));
        Entry entry = saved();
        desk.somebodyElse(amara, "\"addresses\":" + phone("+442079460777"));
        desk.editor().refresh();
        takeBack(entry);
        assertThat(open().user().state(Catalogue.ADDRESSES).conflicts().get()).isNotEmpty();
        desk.editor().save();
        assertThat(desk.served(open()).get(Catalogue.ADDRESSES))
                .anySatisfy(one -> assertThat(Contact.number(one)).isEqualTo("+442079460777"));
    }

    @Test
    void whatWasTakenBackAlreadyIsNothingToDo() {
        desk.openAmara();
        type(Catalogue.TITLE, "Head");
        Entry entry = saved();
        takeBack(entry);
        desk.editor().save();
        takeBack(entry);
        assertThat(open().user().dirty().get()).isFalse();
        assertThat(open().user().undoable().get()).isTrue(); // what was saved can be undone as before, no more
        assertThat(notice().text()).contains("has the earlier values already; there is nothing to take back.");
    }

    @Test
    void nothingToDoLeavesADraftAsItIsAndDoesNotCallItTakenBack() {
        desk.openAmara();
        type(Catalogue.TITLE, "Head");
        Entry entry = saved();
        takeBack(entry);
        desk.editor().save();
        type(Catalogue.TITLE, "Chief");
        type(Catalogue.DEPARTMENT, "Claims");
        takeBack(entry);
        assertThat(typed(Catalogue.TITLE)).isEqualTo("Chief");
        assertThat(typed(Catalogue.DEPARTMENT)).isEqualTo("Claims");
        assertThat(notice().text()).contains("nothing to take back");
    }

    @Test
    void aDraftStaysAndTheEarlierValuesComeOnTopAsOneStep() {
        desk.openAmara();
        List<String> skills = typed(Catalogue.PROFILE_SKILLS);
        type(Catalogue.TITLE, "Head");
        type(Catalogue.PROFILE_SKILLS, with(skills, "Welsh"));
        Entry entry = saved();
        type(Catalogue.DEPARTMENT, "Claims");
        type(Catalogue.TITLE, "Chief");
        type(Catalogue.PROFILE_SKILLS, with(typed(Catalogue.PROFILE_SKILLS), "Dutch"));
        takeBack(entry);
        assertThat(typed(Catalogue.DEPARTMENT)).isEqualTo("Claims");
        assertThat(typed(Catalogue.TITLE)).isEqualTo("Team lead");
        assertThat(typed(Catalogue.PROFILE_SKILLS)).containsExactlyInAnyOrderElementsOf(with(skills, "Dutch"));
        assertThat(open().user().conflicts()).isEmpty();
        open().user().undo();
        assertThat(typed(Catalogue.TITLE)).isEqualTo("Chief");
        assertThat(typed(Catalogue.PROFILE_SKILLS)).contains("Welsh", "Dutch");
        assertThat(typed(Catalogue.DEPARTMENT)).isEqualTo("Claims");
    }

    @Test
    void aDraftThatIsOnlyOnTheDiskIsTakenUpFirst() {
        desk.openAmara();
        type(Catalogue.TITLE, "Head");
        Entry entry = saved();
        type(Catalogue.DEPARTMENT, "Claims");
        desk.editor().keeper().flush();
        Workplace again = desk.restarted();
        again.history().takeBack(entry);
        OpenUser amara = again.editor().current().get().orElseThrow();
        assertThat(amara.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Team lead");
        assertThat(amara.user().state(Catalogue.DEPARTMENT).typed().get()).isEqualTo("Claims");
        assertThat(amara.user().changes().get()).hasSize(2);
        amara.user().undo();
        assertThat(amara.user().changes().get()).hasSize(1);
    }

    @Test
    void withoutAConnectionItComesFromWhatIsKeptHere() {
        desk.openAmara();
        type(Catalogue.TITLE, "Head");
        Entry entry = saved();
        desk.fault("{\"path\":\"/api/v2/users/*\",\"method\":\"GET\",\"cut\":\"before\",\"count\":50}");
        Workplace again = desk.restarted();
        again.history().takeBack(entry);
        OpenUser amara = again.editor().current().get().orElseThrow();
        assertThat(amara.keptSince().get()).isPresent();
        assertThat(amara.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Team lead");
        again.editor().keeper().flush();
        assertThat(again.kept().drafts()).containsKey(amara.id());
        desk.fault("{\"faults\":[]}");
        again.editor().save();
        assertThat(desk.served(amara).get(Catalogue.TITLE)).isEqualTo("Team lead");
    }

    @Test
    void whoWasNotReadIsTakenBackWithTheNextTry(@TempDir Path elsewhere) {
        desk.openAmara();
        type(Catalogue.TITLE, "Head");
        Entry entry = saved();
        Workplace other = desk.restarted(() -> Store.open(elsewhere, true));
        desk.fault("{\"path\":\"/api/v2/users/*\",\"method\":\"GET\",\"cut\":\"before\",\"count\":50}");
        other.history().takeBack(entry);
        assertThat(other.editor().phase().get()).isEqualTo(Editor.Phase.FAILED);
        desk.fault("{\"faults\":[]}");
        other.editor().failure().get().orElseThrow().action().run().run();
        assertThat(other.editor()
                        .current()
                        .get()
                        .orElseThrow()
                        .user()
                        .state(Catalogue.TITLE)
                        .typed()
                        .get())
                .isEqualTo("Team lead");
    }

    @Test
    void whatIsNotLoadedIsSaidAndLeftAlone(@TempDir Path elsewhere) {
        desk.openAmara();
        type(Catalogue.CERTIFICATIONS, with(typed(Catalogue.CERTIFICATIONS), "First aid"));
        type(Catalogue.TITLE, "Head");
        Entry entry = saved();
        desk.behave("{\"missingExpand\":[\"certifications\"]}");
        Workplace other = desk.restarted(() -> Store.open(elsewhere, true));
        other.history().takeBack(entry);
        OpenUser amara = other.editor().current().get().orElseThrow();
        assertThat(amara.user().typed().get().has(Catalogue.CERTIFICATIONS)).isFalse();
        assertThat(amara.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Team lead");
        assertThat(amara.notice().get().orElseThrow().text())
                .contains("stand in the form as a draft", "Not loaded, and so not taken back: Certifications.");
    }

    @Test
    void aValueThatTheServerKeptOtherwiseIsNoConflict() {
        desk.openAmara();
        type(Catalogue.TITLE, "Head");
        Entry entry = saved();
        assertThat(entry.result().fate()).isEqualTo(Fate.DONE);
        Values trimmed = entry.result().after().with(Catalogue.TITLE, "HEAD");
        desk.somebodyElse(open(), "\"title\":\"HEAD\"");
        desk.editor().refresh();
        takeBack(new Entry(
                entry.number(),
                entry.sent(),
                new Result(Fate.DONE, entry.result().at(), trimmed, 200, "", "")));
        assertThat(open().user().conflicts()).isEmpty();
        assertThat(typed(Catalogue.TITLE)).isEqualTo("Team lead");
    }

    private static List<String> with(List<String> texts, String more) {
        List<String> all = new ArrayList<>(texts);
        all.add(more);
        return List.copyOf(all);
    }

    private static String json(List<String> texts) {
        return "["
                + String.join(
                        ",", texts.stream().map(text -> "\"" + text + "\"").toList()) + "]";
    }

    private static List<Values> withNumber(List<Values> contacts, String number) {
        return contacts.stream()
                .map(one ->
                        Contact.isEmail(one) || Contact.number(one).isEmpty() ? one : Contact.withNumber(one, number))
                .toList();
    }

    private static String phone(String number) {
        return "[{\"mediaType\":\"PHONE\",\"type\":\"WORK\",\"address\":\"" + number + "\"}]";
    }
}
