package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Field;
import org.updateuser.model.Values;
import org.updateuser.patch.Entry;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Result;
import org.updateuser.patch.Result.Fate;
import org.updateuser.patch.Sent;

/// The lines of the history in words.
class HistoryWordsTest {
    private static final Instant AT = Instant.parse("2026-03-04T20:05:06.789123456Z");

    private final Words words = new Words(Locale.ENGLISH);
    private final HistoryWords said = new HistoryWords(words, new Sentences(words, new Names()), Archive.ZONE);

    private static <T> Entry entry(Field<T> field, T before, T asked, T after) {
        Values user = Archive.user("a").with(field, before);
        Values answer = user.with(field, after).with(Catalogue.VERSION, 8);
        return entry(user, Patch.of(user, user.with(field, asked)), new Result(Fate.DONE, AT, answer, 200, "", "c-1"));
    }

    private static Entry entry(Values before, Patch patch, Result result) {
        return new Entry(17, new Sent("a", "Person a", AT, "Bo", "PATCH", before, patch), result);
    }

    private static Entry ended(Fate fate, int status, String detail) {
        Values user = Archive.user("a");
        return entry(
                user,
                Patch.of(user, user.with(Catalogue.TITLE, "Head")),
                new Result(fate, AT, Values.EMPTY, status, detail, ""));
    }

    @Test
    void timesAreThoseOfTheZoneAndTheLanguage() {
        assertThat(said.time(AT).replaceAll("\\h", " ")).isEqualTo("Mar 4, 2026, 3:05 PM");
        assertThat(said.moment(AT)).isEqualTo("Mar 4, 2026");
        Words german = new Words(Locale.GERMANY);
        HistoryWords gesagt = new HistoryWords(german, new Sentences(german, new Names()), Archive.ZONE);
        assertThat(gesagt.time(AT)).isEqualTo("04.03.2026, 15:05");
    }

    @Test
    void aProgramsTokenHasNoName() {
        Entry entry = ended(Fate.DONE, 200, "");
        assertThat(said.by(entry)).isEqualTo("Bo");
        Sent sent = entry.sent();
        Sent programs = new Sent(sent.userId(), sent.name(), AT, "", sent.method(), sent.before(), sent.patch());
        assertThat(said.by(new Entry(1, programs, entry.result()))).isEqualTo("a program");
    }

    @ParameterizedTest
    @EnumSource
    void everyFateHasAWordAndAMeaning(Fate fate) {
        assertThat(said.fate(fate)).isNotBlank();
        assertThat(said.meaning(fate)).endsWith(".");
        assertThat(said.reversal(ended(fate, 0, ""))).endsWith(".");
    }

    @Test
    void whatTheServerDidAsAskedIsNotSaidTwice() {
        Entry entry = entry(Catalogue.TITLE, "Agent", "Head", "Head");
        assertThat(said.otherwise(entry)).isEmpty();
        assertThat(said.answer(entry)).isEqualTo("Version 7 to 8.");
        assertThat(said.changes(entry))
                .extracting(Sentence::before, Sentence::after)
                .containsExactly(tuple("Agent", "Head"));
    }

    @Test
    void whatTheServerHasOtherwiseIsSaidFromAskedToThere() {
        List<Sentence> otherwise = said.otherwise(entry(Catalogue.TITLE, "Agent", "Head", "HEAD"));
        assertThat(otherwise)
                .extracting(Sentence::title, Sentence::before, Sentence::after)
                .containsExactly(tuple("Title", "Head", "HEAD"));
    }

    @Test
    void anItemThatTheServerLeftOutIsSaidAndWhatOnlyTheServerWritesIsNot() {
        Values asked = Values.EMPTY
                .with(Contact.MEDIA_TYPE, "PHONE")
                .with(Contact.TYPE, "WORK")
                .with(Contact.ADDRESS, "+493012345");
        Values shown = asked.with(Contact.DISPLAY, "+49 30 12345");
        assertThat(said.otherwise(entry(Catalogue.ADDRESSES, List.of(), List.of(asked), List.of(shown))))
                .isEmpty();
        assertThat(said.otherwise(entry(Catalogue.ADDRESSES, List.of(), List.of(asked), List.of())))
                .extracting(Sentence::glyph)
                .containsExactly(Sentence.Glyph.REMOVED);
    }

    @Test
    void anAnswerThatIsSilentIsSaidToBe() {
        Values user = Archive.user("a").with(Catalogue.GROUPS, List.of());
        Values answer = Archive.user("a").with(Catalogue.VERSION, 8);
        Entry entry = entry(
                user,
                new Patch(7, Values.EMPTY.with(Catalogue.GROUPS, List.of())),
                new Result(Fate.DONE, AT, answer, 200, "", ""));
        assertThat(said.answer(entry)).isEqualTo("Version 7 to 8. The answer does not name: Groups.");
    }

    @Test
    void theTechnicalPartHasAsMuchAsThereIs() {
        assertThat(said.technical(entry(Catalogue.TITLE, "Agent", "Head", "Head")))
                .containsExactly(
                        "Request 17, recorded 2026-03-04T20:05:06.789Z",
                        "Outcome known 2026-03-04T20:05:06.789Z",
                        "HTTP 200",
                        "ININ-Correlation-Id: c-1");
        assertThat(said.technical(ended(Fate.UNSURE, 0, "")))
                .containsExactly("Request 17, recorded 2026-03-04T20:05:06.789Z");
        assertThat(said.technical(ended(Fate.UNSENT, 0, "UNREACHABLE refused")))
                .contains("UNREACHABLE refused")
                .noneMatch(line -> line.startsWith("HTTP"));
        assertThat(said.technical(ended(Fate.REFUSED, 409, "general.conflict"))).contains("HTTP 409 general.conflict");
    }

    @Test
    void theRequestIsTheOneThatWasSent() {
        assertThat(Requests.of(ended(Fate.DONE, 200, "").sent()).line()).isEqualTo("PATCH /api/v2/users/a");
        assertThat(Requests.of(ended(Fate.DONE, 200, "").sent()).json())
                .isEqualTo("{\n  \"version\": 7,\n  \"title\": \"Head\"\n}");
        Values user = Archive.user("a");
        Sent deletion = new Sent(
                "a",
                "Person a",
                AT,
                "Bo",
                "DELETE",
                user,
                new Patch(7, Values.EMPTY.with(Catalogue.STATE_CHOICE, "deleted")));
        assertThat(Requests.of(deletion)).isEqualTo(new Requests.Request("DELETE /api/v2/users/a", ""));
    }
}
