package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.updateuser.form.Drafting.act;
import static org.updateuser.form.Drafting.entered;
import static org.updateuser.form.Drafting.exported;
import static org.updateuser.form.Drafting.looked;
import static org.updateuser.form.Drafting.notice;
import static org.updateuser.form.Drafting.opened;
import static org.updateuser.form.Drafting.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.model.Catalogue;

/// Drafts given to somebody else as a file, and taken in: looked at first, and then all of them or none.
class DraftFilesTest {
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

    @Test
    void aColleagueTakesThemInLooksAtThemAndSendsThem() throws IOException {
        OpenUser amara = here.drafted("amara okonkwo", "Head");
        here.drafted("josé ram", "Lead");
        amara.user().state(Catalogue.EMAIL).typed().set("amara@");
        Path file = exported(desk, folder);
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
        assertThat(back.user().state(Catalogue.EMAIL).typed().get()).isEqualTo("amara@");
    }

    @Test
    void whatCameInGoesOutAgainWithUndo() {
        here.drafted("amara okonkwo", "Head");
        Path file = exported(desk, folder);
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
        here.drafted("amara okonkwo", "Head");
        Path file = exported(desk, folder);
        there.drafted("amara okonkwo", Catalogue.DEPARTMENT, "Claims");
        Workplace again = other.restarted();
        Outbox outbox = entered(again);

        Arrival arrival = looked(outbox, file);
        assertThat(arrival.lines().getFirst().text())
                .isEqualTo("1 change, beside your own draft: the two do not touch the same fields.");
        outbox.imports().take();

        OpenUser both = opened(again, other, "amara okonkwo");
        assertThat(both.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Head");
        assertThat(both.user().state(Catalogue.DEPARTMENT).typed().get()).isEqualTo("Claims");
        both.user().undo();
        assertThat(both.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Team lead");
        assertThat(both.user().state(Catalogue.DEPARTMENT).typed().get()).isEqualTo("Claims");
    }

    @Test
    void whereTheyMeetOnesOwnStaysUnlessOneReplacesItAndThatIsUndone() {
        here.drafted("amara okonkwo", "Head");
        Path file = exported(desk, folder);
        OpenUser mine = there.drafted("amara okonkwo", "Boss");
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
        return open.user().state(Catalogue.TITLE).typed().get();
    }

    @Test
    void whoeverIsOpenGetsItInTheFormAndInTheFormItIsUndone() {
        here.drafted("amara okonkwo", "Head");
        here.drafted("josé ram", "Lead");
        Path file = exported(desk, folder);
        OpenUser jose = other.open("josé ram");
        OpenUser mine = there.drafted("amara okonkwo", "Boss");
        Outbox outbox = entered(other.workplace());

        Arrival arrival = looked(outbox, file);
        arrival.lines().stream()
                .filter(ArrivalLine::isChoice)
                .forEach(line -> line.replacing().set(true));
        outbox.imports().take();
        assertThat(notice(outbox)).startsWith("2 drafts came in.");
        assertThat(mine.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Head");
        other.timers().pass();
        assertThat(typedTitle(mine)).isEqualTo("Head");

        act(outbox);
        assertThat(mine.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Boss");
        assertThat(other.restarted().kept().drafts()).containsOnlyKeys(mine.id());
        assertThat(jose.user().dirty().get()).isFalse();
    }

    @Test
    void aDisputedFieldIsDisputedWhereItComesIn() {
        OpenUser amara = here.drafted("amara okonkwo", "Head");
        desk.somebodyElse(amara, "\"title\":\"Boss\"");
        desk.editor().refresh();
        desk.timers().pass();
        Path file = exported(desk, folder);
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
        here.drafted("amara okonkwo", "Head");
        Outbox outbox = desk.workplace().outbox();
        List<String> ids = List.copyOf(desk.editor().edited());
        outbox.export(ids, folder.resolve("none").resolve("drafts.updateuser"));
        assertThat(notice(outbox)).startsWith("drafts.updateuser was not written: its folder is not there");
        outbox.export(ids, folder);
        assertThat(notice(outbox)).contains("was not written; a file that was there before is as it was.");
        outbox.export(List.of(), folder.resolve("none.updateuser"));
        assertThat(notice(outbox)).startsWith("none.updateuser: there was no draft to write.");
    }

    @Test
    void theDraftOfWhoeverIsOpenIsExportedAsItIsTyped() {
        OpenUser amara = desk.openAmara();
        amara.user().state(Catalogue.TITLE).typed().set("Not on the disk yet");
        Path file = folder.resolve("amara.updateuser");
        desk.workplace().outbox().export(amara, file);
        assertThat(amara.notice().get().map(Notice::text).orElse("")).startsWith("amara.updateuser: 1 draft is in it.");
        assertThat(read(file)).contains("Not on the disk yet");
    }

    @Test
    void lookingIsCancelledAndNothingCameIn() {
        here.drafted("amara okonkwo", "Head");
        Path file = exported(desk, folder);
        Outbox outbox = entered(other.workplace());
        looked(outbox, file);
        outbox.imports().drop();
        assertThat(outbox.imports().arrival().get()).isEmpty();
        assertThat(outbox.rows()).isEmpty();
    }
}
