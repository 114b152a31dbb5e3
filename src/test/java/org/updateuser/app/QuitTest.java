package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.form.Editor.Phase;
import org.updateuser.form.FieldState;
import org.updateuser.form.OpenUser;
import org.updateuser.model.Catalogue;
import org.updateuser.patch.Entry;
import org.updateuser.patch.Result.Fate;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;
import org.updateuser.store.History;
import org.updateuser.store.Store;

/// The program is ended in the middle of a save, and started again.
class QuitTest {
    @TempDir
    private Path folder;

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final List<String> patches = new CopyOnWriteArrayList<>();
    private Sandbox sandbox;

    @BeforeEach
    void start() throws Exception {
        sandbox = Sandbox.start(Settings.standard());
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private Session session() throws Exception {
        screen.clear();
        Options options = new OptionReader(Map.of()).read("--server", sandbox.url(), "--token", sandbox.token());
        return Session.open(options, folder, true, screen::add);
    }

    private void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Runnable next = screen.poll(20, TimeUnit.SECONDS);
            assertThat(next).as("something more happens on the screen").isNotNull();
            next.run();
        }
    }

    private OpenUser amara(Session session) throws InterruptedException {
        session.start();
        session.workplace().people().filter().search().set("amara okonkwo");
        until(() -> session.workplace().people().shown().size() == 1);
        session.workplace().editor().open(session.workplace().people().shown().getFirst());
        until(() -> session.workplace().editor().phase().get() == Phase.OPEN
                && session.workplace()
                        .editor()
                        .current()
                        .get()
                        .filter(open -> open.keptSince().get().isEmpty())
                        .isPresent());
        return session.workplace().editor().current().get().orElseThrow();
    }

    private static FieldState<String> title(OpenUser open) {
        return open.user().state(Catalogue.TITLE);
    }

    private List<Entry> history() throws Exception {
        try (Store store = Store.open(folder, false)) {
            String organization =
                    store.organization(sandbox.url()).orElseThrow().id();
            return store.history(organization).find(History.Query.ALL, Long.MAX_VALUE, 10);
        }
    }

    /// Types, saves, and quits before the answer is there.
    ///
    /// @return what is known of the request then
    private Fate quitWhileSaving(Callable<Boolean> underWay) throws Exception {
        try (Session first = session()) {
            OpenUser open = amara(first);
            title(open).typed().set("Head of sales");
            until(() -> first.workplace().kept().savedAt().get().isPresent());
            first.workplace().editor().save();
            assertThat(underWay.call()).isTrue();
        }
        assertThat(history())
                .singleElement()
                .satisfies(entry -> assertThat(entry.sent().patch().fields()).containsExactly(Catalogue.TITLE));
        return history().getFirst().result().fate();
    }

    private Fate settled(Session second) throws Exception {
        until(() -> {
            try {
                return history().getFirst().result().fate() != Fate.UNSURE;
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        });
        assertThat(second.workplace().kept().problem().get()).isEmpty();
        return history().getFirst().result().fate();
    }

    @Test
    void aRequestThatArrivedIsSettledAndNotSentTwice() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        sandbox.observe(exchange -> {
            if (exchange.method().equals("PATCH")) {
                patches.add(exchange.method());
                arrived.countDown();
                await(gone);
            }
        });
        assertThat(quitWhileSaving(() -> arrived.await(20, TimeUnit.SECONDS))).isEqualTo(Fate.UNSURE);
        gone.countDown();

        try (Session second = session()) {
            OpenUser open = amara(second);
            assertThat(settled(second)).isEqualTo(Fate.DONE);
            assertThat(title(open).base().get()).isEqualTo("Head of sales");
            assertThat(open.user().dirty().get()).isFalse();
            second.workplace().editor().save();
            assertThat(patches).hasSize(1);
        }
    }

    @Test
    void aRequestThatDidNotArriveIsStillADraftAndCanBeSent() throws Exception {
        sandbox.fail("{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"delay\":600000,\"cut\":\"before\"}");
        Fate before = quitWhileSaving(this::isWrittenDown);
        assertThat(before).isIn(Fate.UNSURE, Fate.UNSENT); // it may end just before the request is on its way
        // It still waits for a request that was not sent; of one that was sent nothing is applied.
        sandbox.fail("{\"faults\":[]}");

        try (Session second = session()) {
            OpenUser open = amara(second);
            Fate after = settled(second);
            assertThat(after).isEqualTo(before == Fate.UNSENT ? Fate.UNSENT : Fate.NOT_ARRIVED);
            assertThat(title(open).typed().get()).isEqualTo("Head of sales");
            assertThat(open.user().changes().get()).hasSize(1);
            second.workplace().editor().save();
            until(() -> !open.user().dirty().get());
            assertThat(history()).extracting(entry -> entry.result().fate()).containsExactly(Fate.DONE, after);
        }
    }

    private boolean isWrittenDown() throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (history().isEmpty() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        return !history().isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
