package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.updateuser.form.Sentence.Glyph;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Education;
import org.updateuser.model.Leaf;
import org.updateuser.model.Membership;
import org.updateuser.model.Named;
import org.updateuser.model.Place;
import org.updateuser.model.Values;
import org.updateuser.patch.Change;

/// Changes in words.
class SentencesTest {
    private final UpdateUser user = Sample.open();
    private final Names names = new Names();
    private final Sentences sentences = new Sentences(new Words(Locale.ENGLISH), names);

    private List<String> said() {
        return user.changes().get().stream().map(this::line).toList();
    }

    private String line(Change change) {
        Sentence sentence = sentences.of(change);
        return sentence.glyph() + " " + sentence.title() + ": " + sentence.before() + " → " + sentence.after();
    }

    @Test
    void aTextBeforeAndAfterUnshortened() {
        String text = "word ".repeat(500).strip();
        user.state(Catalogue.BIOGRAPHY_TEXT).typed().set(text);
        user.state(Catalogue.TITLE).typed().set("Head");
        assertThat(said()).containsExactly("CHANGED Title: Lead → Head", "CHANGED Biography: Leads. → " + text);
    }

    @Test
    void whatIsClearedAndWhatIsSet() {
        user.state(Catalogue.TITLE).typed().set("");
        user.state(Catalogue.MANAGER).typed().set("");
        assertThat(said()).containsExactly("REMOVED Title: Clear → Lead", "REMOVED Manager: Clear → m-1");
        UpdateUser bare = Sample.open(Sample.user().with(Catalogue.TITLE, ""));
        bare.state(Catalogue.TITLE).typed().set("Head");
        assertThat(line(bare.changes().get().getFirst())).isEqualTo("ADDED Title: Set → Head");
    }

    @Test
    void peopleLocationsAndGroupsByName() {
        names.learn(List.of(
                new Named("m-1", "Sigríður", ""),
                new Named("m-2", "Noor van Dijk", ""),
                new Named("l-2", "Harbour House", ""),
                new Named("g-1", "Choir", ""),
                new Named("g-2", "Sales north", "")));
        user.state(Catalogue.MANAGER).typed().set("m-2");
        List<Values> places = user.state(Catalogue.LOCATIONS).typed().get();
        user.state(Catalogue.LOCATIONS).typed().set(List.of(places.getFirst(), Place.of("l-2")));
        user.state(Catalogue.GROUPS).typed().set(List.of(Membership.of("g-2")));
        assertThat(said())
                .containsExactly(
                        "CHANGED Manager: Sigríður → Noor van Dijk",
                        "ADDED Locations: Add → Harbour House",
                        "REMOVED Groups: Remove → Choir",
                        "ADDED Groups: Add → Sales north");
    }

    @Test
    void listsAsAddedAndRemoved() {
        user.state(Catalogue.PROFILE_SKILLS).typed().set(List.of("Dutch"));
        assertThat(said()).containsExactly("REMOVED Skills: Remove → French", "ADDED Skills: Add → Dutch");
    }

    @Test
    void contactsByTheirSlot() {
        List<Values> entries = user.state(Catalogue.ADDRESSES).typed().get();
        user.state(Catalogue.ADDRESSES)
                .typed()
                .set(List.of(
                        Contact.withExtension(entries.getFirst(), "4100"),
                        Sample.contact("EMAIL", "HOME", "amara@mail.example")));
        assertThat(said())
                .containsExactly(
                        "REMOVED Phone · Work 2: Remove → extension 4000",
                        "CHANGED Phone · Work: +442079460123 → +442079460123 · extension 4100",
                        "ADDED Email · Home: Add → amara@mail.example");
    }

    @Test
    void anEntryOfAnUnknownMediumGoesByItsOwnWord() {
        user.state(Catalogue.ADDRESSES).typed().set(List.of(Sample.contact("FAX", "WORK", "+442079460777")));
        assertThat(said()).contains("ADDED FAX · Work: Add → +442079460777");
    }

    @Test
    void autoAnswerStateAndOrder() {
        user.state(Catalogue.ACD_AUTO_ANSWER).typed().set(true);
        user.state(Catalogue.STATE_CHOICE).typed().set("inactive");
        List<Values> entries = user.state(Catalogue.ADDRESSES).typed().get();
        user.state(Catalogue.ADDRESSES).typed().set(entries.reversed());
        assertThat(said())
                .containsExactly(
                        "CHANGED Auto-answer: Off → On",
                        "CHANGED Contacts:  → Another order",
                        "CHANGED State: Active → Inactive");
    }

    @Test
    void educationWithItsDates() {
        user.state(Catalogue.EDUCATION)
                .typed()
                .set(List.of(
                        user.state(Catalogue.EDUCATION).typed().get().getFirst(),
                        Values.EMPTY
                                .with(Education.SCHOOL, "Westmoor")
                                .with(Education.START, "2010-01-01")
                                .with(Education.END, "2012-01-01")));
        assertThat(said()).containsExactly("ADDED Education: Add → Westmoor · from 2010-01-01 · to 2012-01-01");
    }

    @Test
    void aProblemNamesAGroupAndNotItsId() {
        names.learn(List.of(new Named("g-1", "Choir", "")));
        user.state(Catalogue.GROUPS).typed().set(List.of(Membership.of("g-1"), Membership.of("g-1")));
        assertThat(user.state(Catalogue.GROUPS).findings().get())
                .extracting(sentences::problem)
                .containsExactly("Choir is there already. Change that one, or choose another.");
    }

    @RepeatedTest(30)
    void everyChangeOfEveryKindHasASentence(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        for (Leaf<?> leaf : Sample.editable()) {
            switch (random.nextInt(3)) {
                case 0 -> Sample.type(user, leaf, "2");
                case 1 -> clear(leaf);
                default ->
                    assertThat(sentences.labelled(leaf, user.typed().get())).isNotBlank();
            }
        }
        for (Change change : user.changes().get()) {
            Sentence sentence = sentences.of(change);
            assertThat(sentence.title()).isNotBlank();
            assertThat(sentence.after()).isNotBlank();
            assertThat(sentence.glyph()).isIn((Object[]) Glyph.values());
        }
    }

    private <T> void clear(Leaf<T> leaf) {
        user.state(leaf).typed().set(leaf.field().empty());
    }
}
