package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.updateuser.form.Drafting.entered;
import static org.updateuser.form.Drafting.exported;
import static org.updateuser.form.Drafting.looked;
import static org.updateuser.form.Drafting.read;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.updateuser.model.Catalogue;
import org.updateuser.sandbox.Settings;

/// Files from anybody: what is not taken says why, and what to do.
class StrangeFilesTest {
    private static final String NORTH = "\"format\":\"updateuser-drafts\",\"version\":1";

    private final Desk desk = Desk.open();
    private final Drafting here = new Drafting(desk);

    /// Another machine of the same organization: a sandbox from the same seed.
    private final Desk other = Desk.open();

    private final Drafting there = new Drafting(other);

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        desk.close();
        other.close();
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void aDraftThatIsHereAlreadyIsNotTakenTwice() {
        here.drafted("amara okonkwo", "Head");
        Path file = exported(desk, folder);
        Outbox outbox = entered(desk.workplace());
        Arrival arrival = looked(outbox, file);
        assertThat(arrival.lines().getFirst().text()).endsWith("has all of it already.");
        assertThat(arrival.count().get()).isZero();
    }

    @Test
    void draftsOfAnotherOrganizationAreRefusedByName() {
        here.drafted("amara okonkwo", "Head");
        Path file = exported(desk, folder);
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
                        "The file names a person by an ID that no server gives.",
                        "A text in it is longer than the 100,000 characters a field takes.",
                        "There is a newer draft of Amy among these; that one counts.",
                        "The server does not know Amy, or not any more.");
        outbox.imports().take();
        assertThat(amara.user().state(Catalogue.TITLE).typed().get()).isEqualTo("new");
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
        here.drafted("amara okonkwo", "Head");
        Path good = exported(desk, folder);
        Path copy = file("copy.updateuser", read(good));
        Path bad = file("bad.updateuser", read(good).substring(0, 300));
        Outbox outbox = entered(other.workplace());
        Arrival arrival = looked(outbox, bad, good, copy);
        assertThat(arrival.files()).extracting(Arrival.File::taken).containsExactly(false, true, true);
        assertThat(arrival.lines()).extracting(ArrivalLine::comesIn).containsExactly(true, false);
        outbox.imports().take();
        assertThat(outbox.rows()).hasSize(1);
    }
}
