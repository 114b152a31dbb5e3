package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.updateuser.form.Drafting.act;
import static org.updateuser.form.Drafting.notice;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.patch.Draft;

/// Thousands of drafts, as after a bad week without a connection.
class ManyDraftsTest {
    private static final int MANY = 5_000;
    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");

    /// What comes up while something runs is done after that, so that many changes are shown once.
    private static final class OneByOne implements Executor {
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private boolean runs;

        @Override
        public void execute(Runnable work) {
            waiting.add(work);
            if (runs) {
                return;
            }
            runs = true;
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
            runs = false;
        }
    }

    private final Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    private Outbox filled() {
        desk.openAmara();
        Values amara = desk.editor().current().get().orElseThrow().user().base().get();
        List<Draft> drafts = IntStream.range(0, MANY)
                .mapToObj(number -> draft(amara, number))
                .toList();
        desk.workplace().kept().write(books -> books.drafts().putAll(drafts));
        return Drafting.entered(desk.restarted(new OneByOne()));
    }

    private static Draft draft(Values amara, int number) {
        Values served = amara.with(Catalogue.ID, "nobody-" + number);
        Values typed = served.with(Catalogue.TITLE, "Head " + number);
        return new Draft(served, served, typed, List.of(), List.of(), NOON.plusSeconds(number));
    }

    @Test
    void areListedTickedDiscardedAndPutBack() {
        Outbox outbox = filled();
        assertThat(outbox.rows()).hasSize(MANY);
        assertThat(outbox.rows().getFirst().id()).isEqualTo("nobody-" + (MANY - 1));

        outbox.ticks().all(true);
        assertThat(outbox.ticks().meant()).hasSize(MANY);
        outbox.discard(Optional.empty());
        assertThat(outbox.rows()).isEmpty();
        act(outbox);
        assertThat(notice(outbox)).isEqualTo("The 5,000 drafts are back.");
        assertThat(outbox.rows()).hasSize(MANY);
    }

    @Test
    void areExportedInOneFile(@TempDir Path folder) throws Exception {
        Outbox outbox = filled();
        Path file = folder.resolve("all.updateuser");
        outbox.export(outbox.rows().stream().map(OutboxRow::id).toList(), file);
        assertThat(notice(outbox)).contains("5,000 drafts are in it");
        assertThat(Files.size(file)).isGreaterThan(MANY);
    }
}
