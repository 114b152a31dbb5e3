package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.updateuser.form.OutboxRow.Phase;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Values;
import org.updateuser.patch.Draft;

/// What tests of drafts do again and again: type something, start again, look at the list.
///
/// @param desk where
record Drafting(Desk desk) {
    /// Types a title for somebody, and lets it be written.
    OpenUser drafted(String name, String title) {
        return drafted(name, Catalogue.TITLE, title);
    }

    OpenUser drafted(String name, Field<String> row, String value) {
        OpenUser open = desk.open(name);
        open.user().state(row).typed().set(value);
        desk.timers().pass();
        return open;
    }

    /// The program as it is started again, with the drafts looked at.
    Outbox outbox() {
        return entered(desk.restarted());
    }

    static Outbox entered(Workplace workplace) {
        workplace.outbox().enter();
        return workplace.outbox();
    }

    static OutboxRow row(Outbox outbox, OpenUser person) {
        return outbox.rows().stream()
                .filter(row -> row.id().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    static List<Phase> phases(Outbox outbox) {
        return outbox.rows().stream().map(row -> row.standing().get().phase()).toList();
    }

    static String text(Outbox outbox, int row) {
        return outbox.rows().get(row).standing().get().text();
    }

    static String notice(Outbox outbox) {
        return outbox.notice().get().map(Notice::text).orElse("");
    }

    /// The drafts of everybody, in a file.
    static Path exported(Desk from, Path folder) {
        Path file = folder.resolve("drafts.updateuser");
        Outbox outbox = from.workplace().outbox();
        outbox.export(List.copyOf(from.editor().edited()), file);
        assertThat(notice(outbox)).startsWith("drafts.updateuser: ").contains("It holds people’s data");
        return file;
    }

    static Arrival looked(Outbox outbox, Path... files) {
        outbox.importFiles(List.of(files));
        return outbox.imports().arrival().get().orElseThrow();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Does what the notice offers.
    static void act(Outbox outbox) {
        Objects.requireNonNull(outbox.notice().get().orElseThrow().action())
                .run()
                .run();
    }

    /// The title in somebody's draft on the disk, or `""`.
    String titleOnDisk(OpenUser person) {
        String[] found = {""};
        desk.restarted()
                .kept()
                .ask(
                        books -> books.drafts().find(person.id()),
                        draft -> found[0] = draft.map(Draft::typed)
                                .map(typed -> typed.get(Catalogue.TITLE))
                                .orElse(""),
                        () -> {});
        return found[0];
    }

    /// The title that the server has.
    String title(OpenUser person) {
        Values served = desk.served(person);
        return served.get(Catalogue.TITLE);
    }

    static OpenUser opened(Workplace workplace, Desk on, String name) {
        workplace.editor().open(on.find(name));
        return workplace.editor().current().get().orElseThrow();
    }
}
