package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.sandbox.Settings;

/// Drafts given to somebody else as a file, and taken in: looked at first, and then all of them or none.
class DraftFilesTest {
    private static final String NORTH = "\"format\":\"updateuser-drafts\",\"version\":1";

    private final Desk desk = Desk.open();

    /// Another machine of the same organization: a sandbox from the same seed.
    private final Desk other = Desk.open();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        desk.close();
        other.close();
    }

    private static OpenUser drafted(Desk on, String name, Leaf<String> row, String value) {
        OpenUser open = on.open(name);
        open.user().state(row).typed().set(value);
        on.timers().pass();
        return open;
    }

    private static final Leaf<String> TITLE = Catalogue.leaf(Catalogue.TITLE);
    private static final Leaf<String> DEPARTMENT = Catalogue.leaf(Catalogue.DEPARTMENT);
    private static final Leaf<String> EMAIL = Catalogue.leaf(Catalogue.EMAIL);

    private Path exported(Desk from) {
        Path file = folder.resolve("drafts.updateuser");
        Outbox outbox = from.workplace().outbox();
        outbox.export(List.copyOf(from.editor().edited()), file);
        assertThat(notice(outbox)).contains("drafts.updateuser. The file holds people’s data");
        return file;
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Arrival looked(Outbox outbox, Path... files) {
        outbox.importFiles(List.of(files));
        return outbox.imports().arrival().get().orElseThrow();
    }

    private static Outbox entered(Workplace workplace) {
        workplace.outbox().enter();
        return workplace.outbox();
    }

    private static String notice(Outbox outbox) {
        return outbox.notice().get().map(Notice::text).orElse("");
    }

    private static void act(Outbox outbox) {
        Objects.requireNonNull(outbox.notice().get().orElseThrow().action())
                .run()
                .run();
    }

    private static OpenUser opened(Workplace workplace, Desk on, String name) {
        workplace.editor().open(on.find(name));
        return workplace.editor().current().get().orElseThrow();
    }

    @Test
    void aColleagueTakesThemInLooksAtThemAndSendsThem() throws IOException {
        OpenUser amara = drafted(desk, "amara okonkwo", TITLE, "Head");
        drafted(desk, "josé ram", TITLE, "Lead");
        amara.user().state(EMAIL).typed().set("amara@");
        Path file = exported(desk);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }

        Outbox outbox = entered(other.workplace());
        Arrival arrival = looked(outbox, file);
        assertThat(arrival.files()).singleElement().satisfies(one -> {
            assertThat(one.taken()).isTrue();
            assertThat(one.text()).isEqualTo("Exported by Somebody Else, just now.");
        });
        assertThat(arrival.lines()).extracting(ArrivalLine::text).containsOnly("1 change.", "2 changes.");
        assertThat(arrival.count().get()).isEqualTo(2);
        assertThat(outbox.rows()).isEmpty();

        outbox.imports().take();
        assertThat(notice(outbox)).isEqualTo("2 drafts came in. Nothing is sent yet.");
        assertThat(outbox.imports().arrival().get()).isEmpty();
        assertThat(outbox.rows()).hasSize(2);

        Workplace again = other.restarted();
        entered(again).send();
        assertThat(again.outbox().rows())
                .extracting(row -> row.standing().get().phase())
                .containsOnly(OutboxRow.Phase.SENT);
        assertThat(other.served(amara).get(Catalogue.TITLE)).isEqualTo("Head");
        OpenUser back = opened(again, other, "amara okonkwo");
        assertThat(back.user().state(EMAIL).typed().get()).isEqualTo("amara@");
    }

    @Test
    void whatCameInGoesOutAgainWithUndo() {
        drafted(desk, "amara okonkwo", TITLE, "Head");
        Path file = exported(desk);
        Outbox outbox = entered(other.workplace());
        looked(outbox, file);
        outbox.imports().take();
        act(outbox);
        assertThat(notice(outbox)).startsWith("What came in is out again");
        assertThat(outbox.rows()).isEmpty();
        assertThat(other.restarted().kept().drafts()).isEmpty();
    }

    @Test
    void besideADraftThatIsHereItGoesOnTopWhereTheyDoNotMeet() {
        drafted(desk, "amara okonkwo", TITLE, "Head");
        Path file = exported(desk);
        drafted(other, "amara okonkwo", DEPARTMENT, "Claims");
        Workplace again = other.restarted();
        Outbox outbox = entered(again);

        Arrival arrival = looked(outbox, file);
        assertThat(arrival.lines().getFirst().text())
                .isEqualTo("1 change, beside your own draft: the two do not touch the same fields.");
        outbox.imports().take();

        OpenUser both = opened(again, other, "amara okonkwo");
        assertThat(both.user().state(TITLE).typed().get()).isEqualTo("Head");
        assertThat(both.user().state(DEPARTMENT).typed().get()).isEqualTo("Claims");
        both.user().undo();
        assertThat(both.user().state(TITLE).typed().get()).isEqualTo("Team lead");
        assertThat(both.user().state(DEPARTMENT).typed().get()).isEqualTo("Claims");
    }

    @Test
    void whereTheyMeetOnesOwnStaysUnlessOneReplacesItAndThatIsUndone() {
        drafted(desk, "amara okonkwo", TITLE, "Head");
        Path file = exported(desk);
        OpenUser mine = drafted(other, "amara okonkwo", TITLE, "Boss");
        Workplace again = other.restarted();
        Outbox outbox = entered(again);

        Arrival arrival = looked(outbox, file);
        ArrivalLine line = arrival.lines().getFirst();
        assertThat(line.text()).startsWith("You have a draft of Amara Okonkwo-Lindström that changes the same");
        assertThat(line.isChoice()).isTrue();
        assertThat(arrival.count().get()).isZero();
        line.replacing().set(true);
        assertThat(arrival.count().get()).isEqualTo(1);
        outbox.imports().take();
        assertThat(typedTitle(mine)).isEqualTo("Head");

        act(outbox);
        assertThat(typedTitle(mine)).isEqualTo("Boss");
    }

    private String typedTitle(OpenUser person) {
        Workplace again = other.restarted();
        OpenUser open = opened(again, other, "amara okonkwo");
        assertThat(open.id()).isEqualTo(person.id());
        return open.user().state(TITLE).typed().get();
    }

    @Test
    void whoeverIsOpenGetsItInTheFormAndInTheFormItIsUndone() {
        drafted(desk, "amara okonkwo", TITLE, "Head");
        drafted(desk, "josé ram", TITLE, "Lead");
        Path file = exported(desk);
        OpenUser jose = other.open("josé ram");
        OpenUser mine = drafted(other, "amara okonkwo", TITLE, "Boss");
        Outbox outbox = entered(other.workplace());

        Arrival arrival = looked(outbox, file);
        arrival.lines().stream()
                .filter(ArrivalLine::isChoice)
                .forEach(line -> line.replacing().set(true));
        outbox.imports().take();
        assertThat(notice(outbox)).startsWith("2 drafts came in.");
        assertThat(mine.user().state(TITLE).typed().get()).isEqualTo("Head");
        other.timers().pass();
        assertThat(typedTitle(mine)).isEqualTo("Head");

        act(outbox);
        assertThat(mine.user().state(TITLE).typed().get()).isEqualTo("Boss");
        assertThat(other.restarted().kept().drafts()).containsOnlyKeys(mine.id());
        assertThat(jose.user().dirty().get()).isFalse();
    }

    @Test
    void aDraftThatIsHereAlreadyIsNotTakenTwice() {
        drafted(desk, "amara okonkwo", TITLE, "Head");
        Path file = exported(desk);
        Outbox outbox = entered(desk.workplace());
        Arrival arrival = looked(outbox, file);
        assertThat(arrival.lines().getFirst().text()).endsWith("has all of it already.");
        assertThat(arrival.count().get()).isZero();
    }

    @Test
    void draftsOfAnotherOrganizationAreRefusedByName() {
        drafted(desk, "amara okonkwo", TITLE, "Head");
        Path file = exported(desk);
        try (Desk elsewhere = Desk.open(Settings.standard().withSeed(7))) {
            Arrival arrival = looked(entered(elsewhere.workplace()), file);
            assertThat(arrival.lines()).isEmpty();
            assertThat(arrival.files().getFirst().taken()).isFalse();
            assertThat(arrival.files().getFirst().text())
                    .startsWith("These drafts were made for ")
                    .contains("nothing was taken");
        }
    }

    @Test
    void whoIsGoneOrStrangeOrTwiceOrUnchangedStaysOutAndSaysWhy() {
        OpenUser amara = other.openAmara();
        String id = amara.id();
        String people = String.join(
                ",",
                draft(id, "2026-11-03T12:00:00Z", "{\"title\":\"old\"}"),
                draft(id.toUpperCase(Locale.ROOT), "2026-11-04T12:00:00Z", "{\"title\":\"new\"}"),
                draft("11111111-2222-4333-8444-555555555555", "2026-11-03T12:00:00Z", "{\"title\":\"x\"}"),
                draft("../users/me?x=", "2026-11-03T12:00:00Z", "{\"title\":\"x\"}"),
                draft("a-person-unchanged", "2026-11-03T12:00:00Z", "{\"version\":9}"),
                draft("a-person-too-long", "2026-11-03T12:00:00Z", "{\"title\":\"" + "x".repeat(100_001) + "\"}"),
                "17");
        Outbox outbox = entered(other.workplace());
        other.people().refresh();
        Arrival arrival = looked(outbox, file("odd.updateuser", "{" + NORTH + ",\"drafts\":[" + people + "]}"));

        assertThat(arrival.files().getFirst().text())
                .isEqualTo("The file does not say which organization it is for. Make sure that it is this one."
                        + " 1 draft in it cannot be read and is left out.");
        assertThat(arrival.lines())
                .extracting(ArrivalLine::text)
                .containsExactly(
                        "1 change.",
                        "Nothing in it is changed.",
                        "The file names a person by an id that no server gives.",
                        "A text in it is longer than the 100,000 characters a field takes.",
                        "There is a newer draft of Amy among these; that one counts.",
                        "The server does not know Amy, or not any more.");
        outbox.imports().take();
        assertThat(amara.user().state(TITLE).typed().get()).isEqualTo("new");
    }

    private static String draft(String id, String changed, String typed) {
        return "{\"changed\":\"" + changed + "\",\"served\":{\"id\":\"" + id
                + "\",\"name\":\"Amy\",\"version\":1,\"title\":\"before\"},\"base\":{},\"typed\":" + typed + "}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                                   | The file is empty.
                    not json                                             | This is not a file of drafts, or it was damaged
                    {"format":"updateuser-drafts","version":1,"drafts":[ | The file ends in the middle
                    {"format":"something"}                               | This is not a file of drafts: it does not say so.
                    {"format":"updateuser-drafts","version":2}           | A newer UpdateUser wrote this file.
                    {"format":"updateuser-drafts","version":1}           | The file says that it is drafts, and has no list
                    """)
    void aFileThatIsNoneSaysWhatItIsAndNothingComesIn(String text, String said) {
        Outbox outbox = entered(other.workplace());
        Arrival arrival = looked(outbox, file("wrong.updateuser", text));
        assertThat(arrival.files().getFirst().text()).startsWith(said).endsWith(".");
        assertThat(arrival.files().getFirst().taken()).isFalse();
        assertThat(arrival.lines()).isEmpty();
        outbox.imports().take();
        assertThat(outbox.rows()).isEmpty();
    }

    @Test
    void aFolderAMissingFileAHugeOneAndBytesThatAreNoTextAreRefused() throws IOException {
        Path huge = folder.resolve("huge.updateuser");
        try (var sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(65L * 1024 * 1024);
        }
        Path bytes = Files.write(folder.resolve("bytes.updateuser"), new byte[] {'{', (byte) 0xff, '}'});
        Path zero = Path.of("/dev/zero");
        Outbox outbox = entered(other.workplace());
        Arrival arrival = looked(outbox, folder, folder.resolve("missing"), huge, bytes, zero);
        assertThat(arrival.files())
                .extracting(Arrival.File::text)
                .satisfiesExactly(
                        text -> assertThat(text).startsWith("This is a folder."),
                        text -> assertThat(text).startsWith("The file is not there any more."),
                        text -> assertThat(text).startsWith("The file is larger"),
                        text -> assertThat(text).startsWith("This is not a file of drafts, or it was damaged"),
                        text -> assertThat(text).startsWith("The file could not be read."));
        assertThat(arrival.count().get()).isZero();
    }

    @Test
    void twoFilesAreTakenInTogetherAndABadOneKeepsNoneOut() {
        drafted(desk, "amara okonkwo", TITLE, "Head");
        Path good = exported(desk);
        Path copy = file("copy.updateuser", read(good));
        Path bad = file("bad.updateuser", read(good).substring(0, 300));
        Outbox outbox = entered(other.workplace());
        Arrival arrival = looked(outbox, bad, good, copy);
        assertThat(arrival.files()).extracting(Arrival.File::taken).containsExactly(false, true, true);
        assertThat(arrival.lines()).extracting(ArrivalLine::comesIn).containsExactly(true, false);
        outbox.imports().take();
        assertThat(outbox.rows()).hasSize(1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void aDisputedFieldIsDisputedWhereItComesIn() {
        OpenUser amara = drafted(desk, "amara okonkwo", TITLE, "Head");
        desk.somebodyElse(amara, "\"title\":\"Boss\"");
        desk.editor().refresh();
        desk.timers().pass();
        Path file = exported(desk);
        other.somebodyElse(other.openAmara(), "\"title\":\"Boss\"");
        Workplace again = other.restarted();
        Outbox outbox = entered(again);
        looked(outbox, file);
        outbox.imports().take();
        OpenUser open = opened(again, other, "amara okonkwo");
        assertThat(open.user().conflicts()).hasSize(1);
        assertThat(open.user().changes().get()).isEmpty();
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidAndTheOneBeforeStays() {
        drafted(desk, "amara okonkwo", TITLE, "Head");
        Outbox outbox = desk.workplace().outbox();
        List<String> ids = List.copyOf(desk.editor().edited());
        outbox.export(ids, folder.resolve("none").resolve("drafts.updateuser"));
        assertThat(notice(outbox)).startsWith("drafts.updateuser was not written: its folder is not there");
        outbox.export(ids, folder);
        assertThat(notice(outbox)).contains("was not written; a file that was there before is as it was.");
        outbox.export(List.of(), folder.resolve("none.updateuser"));
        assertThat(notice(outbox)).startsWith("There was no draft to write");
    }

    @Test
    void theDraftOfWhoeverIsOpenIsExportedAsItIsTyped() {
        OpenUser amara = desk.openAmara();
        amara.user().state(TITLE).typed().set("Not on the disk yet");
        Path file = folder.resolve("amara.updateuser");
        desk.workplace().outbox().export(amara, file);
        assertThat(amara.notice().get().map(Notice::text).orElse("")).startsWith("1 draft is in amara.updateuser.");
        assertThat(read(file)).contains("Not on the disk yet");
        assertThat(Optional.of(file).filter(Files::exists)).isPresent();
    }

    @Test
    void lookingIsCancelledAndNothingCameIn() {
        drafted(desk, "amara okonkwo", TITLE, "Head");
        Path file = exported(desk);
        Outbox outbox = entered(other.workplace());
        looked(outbox, file);
        outbox.imports().drop();
        assertThat(outbox.imports().arrival().get()).isEmpty();
        assertThat(outbox.rows()).isEmpty();
    }
}
