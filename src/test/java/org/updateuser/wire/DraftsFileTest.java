package org.updateuser.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Generated;
import org.updateuser.model.Leaf;
import org.updateuser.model.Organization;
import org.updateuser.model.Values;
import org.updateuser.patch.Change;
import org.updateuser.patch.Draft;
import org.updateuser.wire.DraftsFile.Content;
import org.updateuser.wire.DraftsFile.Origin;
import org.updateuser.wire.NotDrafts.Flaw;

/// Files of drafts: what is written comes back, and what somebody else wrote is taken for no more than it is.
class DraftsFileTest {
    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final Origin ORIGIN =
            new Origin(Optional.of(new Organization("org-1", "Northwind")), "Bo Ünïcødé", Optional.of(NOON));

    private static Draft draft(long seed) {
        Generated generated = new Generated(seed);
        Values served = generated.user().with(Catalogue.ID, "id-" + seed).with(Catalogue.NAME, "Amy 日本 " + seed);
        return new Draft(served, served, generated.edited(served), List.of(), List.of(), NOON.plusSeconds(seed));
    }

    private static String written(List<Draft> drafts) {
        StringWriter text = new StringWriter();
        try {
            DraftsWriter writer = new DraftsWriter(text, ORIGIN);
            for (Draft draft : drafts) {
                writer.add(draft);
            }
            writer.end();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NotDrafts beyond) {
            throw new AssertionError(beyond);
        }
        return text.toString();
    }

    private static Content read(String text) {
        try {
            return DraftsFile.read(text);
        } catch (NotDrafts refused) {
            throw new AssertionError(refused);
        }
    }

    private static void assertRefused(String text, Flaw flaw) {
        assertThatThrownBy(() -> DraftsFile.read(text))
                .isInstanceOfSatisfying(
                        NotDrafts.class, refused -> assertThat(refused.flaw()).isEqualTo(flaw));
    }

    private static String file(String drafts) {
        return "{\"format\":\"updateuser-drafts\",\"version\":1,\"drafts\":" + drafts + "}";
    }

    private static String draft(String served, String typed) {
        return "{\"changed\":\"2026-11-03T12:00:00Z\",\"served\":" + served + ",\"base\":{},\"typed\":" + typed + "}";
    }

    @Test
    void whatIsWrittenComesBackWithWhereItIsFrom() {
        List<Draft> drafts = Stream.of(1L, 2L, 3L).map(DraftsFileTest::draft).toList();
        String text = written(drafts);
        assertThat(text)
                .startsWith("{\"format\":\"updateuser-drafts\",\"version\":1,")
                .doesNotContain("done\":[[");
        Content content = read(text);
        assertThat(content.origin()).isEqualTo(ORIGIN);
        assertThat(content.broken()).isEmpty();
        assertThat(content.drafts())
                .isEqualTo(drafts.stream().map(Draft::editsOnly).toList());
        assertThat(read(written(List.of())).drafts()).isEmpty();
    }

    @Test
    void nothingThatAFormCanEditIsLostOnTheWay() {
        Generated.each(1_000, generated -> {
            Draft draft = draft(generated.below(1_000_000));
            Draft back = read(written(List.of(draft))).drafts().getFirst();
            assertThat(back.served()).isEqualTo(draft.served());
            for (Leaf<?> leaf : Generated.editable()) {
                assertThat(agree(leaf, back.typed(), draft.typed()))
                        .as(leaf.key())
                        .isTrue();
            }
            assertThat(read(written(List.of(back))).drafts()).containsExactly(back);
        });
    }

    private static <T> boolean agree(Leaf<T> leaf, Values one, Values other) {
        return leaf.in(one) == leaf.in(other) && leaf.field().agrees(leaf.get(one), leaf.get(other));
    }

    @Test
    void aFileCutOffAtAnyByteIsNoFile() {
        byte[] whole = written(List.of(draft(4), draft(5))).strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            String start = new String(whole, 0, length, StandardCharsets.UTF_8);
            assertThatThrownBy(() -> DraftsFile.read(start))
                    .as("%d bytes", length)
                    .isInstanceOf(NotDrafts.class);
        }
    }

    @Test
    void aGarbledFileIsReadOrRefusedAndNothingElse() {
        int refused = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            String garbled = new Documents(seed).garbled(written(List.of(draft(seed))));
            try {
                DraftsFile.read(garbled)
                        .drafts()
                        .forEach(draft -> assertThat(draft.id()).isNotEmpty());
            } catch (NotDrafts expected) {
                refused++;
            }
        }
        assertThat(refused).isBetween(200, 1_999);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                                                | EMPTY
                    ' '                                                               | EMPTY
                    Hello                                                             | NOT_JSON
                    {"format":"updateuser-drafts","version":1,"drafts":[]} x          | NOT_JSON
                    {"format":"updateuser-drafts","version":1,"version":1,"drafts":[]}| NOT_JSON
                    {"format":"updateuser-drafts","version":1,"drafts":[              | CUT
                    []                                                                | OTHER_FORMAT
                    42                                                                | OTHER_FORMAT
                    {}                                                                | OTHER_FORMAT
                    {"format":"other","version":1,"drafts":[]}                        | OTHER_FORMAT
                    {"format":["updateuser-drafts"],"version":1,"drafts":[]}          | OTHER_FORMAT
                    {"format":"updateuser-drafts","drafts":[]}                        | OTHER_FORMAT
                    {"format":"updateuser-drafts","version":0,"drafts":[]}            | OTHER_FORMAT
                    {"format":"updateuser-drafts","version":2,"drafts":{}}            | NEWER
                    {"drafts":[{"new":1}],"version":2,"format":"updateuser-drafts"}   | NEWER
                    {"format":"updateuser-drafts","version":1}                        | NO_DRAFTS
                    {"format":"updateuser-drafts","version":1,"drafts":{}}            | NO_DRAFTS
                    """)
    void whatIsNoFileOfDraftsSaysWhy(String text, Flaw flaw) {
        assertRefused(text, flaw);
    }

    @Test
    void aFileMayBeginWithAByteOrderMarkAndHoldMembersOfALaterDay() {
        assertThat(read("\uFEFF" + file("[]")).drafts()).isEmpty();
        assertThat(read("{\"later\":{\"a\":[1,{}]},\"drafts\":[],\"version\":1,\"format\":\"updateuser-drafts\"}")
                        .drafts())
                .isEmpty();
        assertThat(read(file("[]")).origin()).isEqualTo(new Origin(Optional.empty(), "", Optional.empty()));
    }

    @Test
    void whatIsBeyondTheBoundsIsRefused() {
        assertRefused(file("[" + "[".repeat(300) + "]".repeat(300) + "]"), Flaw.TOO_LARGE);
        assertRefused("[".repeat(100_000), Flaw.OTHER_FORMAT);
        assertRefused("{\"a\":" + "[".repeat(100_000), Flaw.TOO_LARGE);
        assertRefused(file("[" + "0,".repeat(DraftsFile.DRAFTS_MOST) + "0]"), Flaw.TOO_MANY);
        String huge = draft("{\"id\":\"a\",\"certifications\":[" + "\"\",".repeat(300_000) + "\"\"]}", "{}");
        assertThat(read(file("[" + huge + "]")).broken()).containsExactly(1);
    }

    @Test
    void aFileThatCouldNotBeTakenInAgainIsNotWritten() {
        assertThatThrownBy(() -> {
                    DraftsWriter writer = new DraftsWriter(new StringWriter(), ORIGIN);
                    Draft draft = new Draft(Values.EMPTY, Values.EMPTY, Values.EMPTY, List.of(), List.of(), NOON);
                    for (int count = 0; count <= DraftsFile.DRAFTS_MOST; count++) {
                        writer.add(draft);
                    }
                })
                .isInstanceOfSatisfying(
                        NotDrafts.class, refused -> assertThat(refused.flaw()).isEqualTo(Flaw.TOO_MANY));
    }

    @Test
    void oneDraftThatCannotBeReadIsSkippedAndNamedByItsPlace() {
        String good = draft("{\"id\":\"a\",\"version\":3,\"title\":\"x\"}", "{\"title\":\"y\"}");
        String nobody = draft("{\"title\":\"x\"}", "{}");
        String timeless = good.replace("2026-11-03T12:00:00Z", "noon");
        String twice = good.replace("\"version\":3", "\"version\":3,\"version\":4");
        Content content = read(file("[7," + good + "," + nobody + "," + timeless + ",{},null," + twice + ",\"\"]"));
        assertThat(content.drafts()).hasSize(1);
        assertThat(content.broken()).containsExactly(1, 3, 4, 5, 6, 7, 8);
        assertThat(content.drafts().getFirst().changes()).hasSize(1);
    }

    @Test
    void nothingIsTakenThatAFormCouldNotHaveEdited() {
        String served = "{\"id\":\"a\",\"version\":3,\"name\":\"Amy\",\"title\":\"x\",\"selfUri\":\"/a\",\"odd\":1}";
        String typed = "{\"id\":\"b\",\"version\":9,\"selfUri\":\"/b\",\"primaryContactInfo\":[],\"odd\":2,"
                + "\"profileSkills\":[\"not loaded\"],\"title\":\"y\"}";
        Draft draft = read(file("[" + draft(served, typed) + "]")).drafts().getFirst();
        assertThat(draft.id()).isEqualTo("a");
        assertThat(draft.version()).isEqualTo(3);
        assertThat(draft.changes()).singleElement().isInstanceOf(Change.Replaced.class);
        assertThat(draft.typed()).isEqualTo(draft.served().with(Catalogue.TITLE, "y"));
    }

    @Test
    void nothingHiddenTravelsInsideAnItemOfAList() {
        String served = "{\"id\":\"a\",\"version\":3,\"addresses\":["
                + "{\"mediaType\":\"PHONE\",\"type\":\"WORK\",\"address\":\"+49301\",\"kept\":1}]}";
        String typed = "{\"addresses\":["
                + "{\"mediaType\":\"PHONE\",\"type\":\"WORK\",\"address\":\"+49302\",\"kept\":2,\"hidden\":3},"
                + "{\"mediaType\":\"PHONE\",\"type\":\"HOME\",\"address\":\"+49303\",\"display\":\"x\",\"hidden\":4}]}";
        Draft draft = read(file("[" + draft(served, typed) + "]")).drafts().getFirst();
        List<Values> contacts = draft.typed().get(Catalogue.ADDRESSES);
        assertThat(contacts).extracting(Contact::number).containsExactly("+49302", "+49303");
        assertThat(contacts.get(0).unknown()).containsOnlyKeys("kept").containsValue("1");
        assertThat(contacts.get(1).unknown()).isEmpty();
        assertThat(contacts.get(1).has(Contact.DISPLAY)).isFalse();
    }

    @Test
    void aNameOnlyShownIsNoLongerThanCanBeShown() {
        String text = file("[]").replace("\"version\"", "\"by\":\"" + "x".repeat(1_000) + "\",\"version\"");
        assertThat(read(text).origin().by()).hasSize(201);
    }
}
