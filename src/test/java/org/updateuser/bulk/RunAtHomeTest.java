package org.updateuser.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.bulk.Execution.Ending;
import org.updateuser.bulk.Execution.Tools;
import org.updateuser.model.Catalogue;
import org.updateuser.patch.Entry;
import org.updateuser.patch.Result.Fate;
import org.updateuser.patch.Task;
import org.updateuser.patch.Task.State;
import org.updateuser.patch.Wish;
import org.updateuser.store.History.Query;
import org.updateuser.store.Runs.Phase;
import org.updateuser.store.Store;

/// What seldom happens to a run on this machine: two at once, a store that cannot be written.
class RunAtHomeTest {
    private static final Wish LEAD = new Wish.Put<>(Catalogue.leaf(Catalogue.TITLE), "Lead of all");

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() throws Exception {
        office = new Office(folder, settings -> settings);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<State> states(long run) throws Exception {
        return office.rows(run).stream().map(Task::state).toList();
    }

    @Test
    void twoExecutionsOfOneRunAtOnceAreOne() throws Exception {
        List<String> ids = office.ids(40);
        long run = office.run(office.preview(ids, LEAD));
        office.exchanges.clear();
        CountDownLatch underWay = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);
        Execution first = new Execution(tools(), run, _ -> {
            underWay.countDown();
            await(looked);
        });
        Thread working = Thread.ofVirtual().start(() -> first.work(Integer.MAX_VALUE));
        await(underWay);

        Ending second = office.work(run);

        looked.countDown();
        working.join();
        assertThat(second.stop().orElseThrow().reason()).isEqualTo(Stop.Reason.UNDER_WAY);
        assertThat(states(run)).containsOnly(State.DONE);
        assertThat(office.writes()).hasSize(40);
        assertThat(office.runs().note(run).orElseThrow().phase()).isEqualTo(Phase.FINISHED);
    }

    private Tools tools() {
        return new Tools(office.server, office.runs(), Clock.systemUTC(), () -> "Somebody");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    @Test
    void whatCannotBeWrittenDownIsNotSentAndTheRunGoesOnOnceItCan() throws Exception {
        List<String> ids = office.ids(20);
        long run = office.run(office.preview(ids, LEAD));
        office.exchanges.clear();
        office.execution(run).work(5);
        office.leave();
        try (Store reading = Store.open(folder, false)) {
            Tools tools = new Tools(office.server, reading.runs(Office.HERE), Clock.systemUTC(), () -> "Somebody");

            Ending ending = new Execution(tools, run, _ -> {}).work(Integer.MAX_VALUE);

            assertThat(ending.stop().orElseThrow().reason()).isEqualTo(Stop.Reason.NOT_WRITTEN_DOWN);
            assertThat(office.writes()).hasSize(5);
        }
        office.comeBack();
        assertThat(office.work(run).phase()).isEqualTo(Phase.FINISHED);
        assertThat(office.writes()).hasSize(20);
    }

    @Test
    void aStoreThatIsGoneInTheMiddleLosesNothingThatWasSent() throws Exception {
        List<String> ids = office.ids(30);
        long run = office.run(office.preview(ids, LEAD));
        office.exchanges.clear();
        Execution execution = new Execution(tools(), run, task -> {
            if (task.place() == 10) {
                office.leave();
            }
        });

        assertThat(execution.work(Integer.MAX_VALUE).stop().orElseThrow().reason())
                .isEqualTo(Stop.Reason.NOT_WRITTEN_DOWN);

        office.comeBack();
        assertThat(office.work(run).phase()).isEqualTo(Phase.FINISHED);
        assertThat(states(run)).containsOnly(State.DONE);
        assertThat(office.writes()).hasSize(30);
        assertThat(fates()).filteredOn(Fate.DONE::equals).hasSize(30);
    }

    private List<Fate> fates() throws Exception {
        List<Entry> all = office.store().history(Office.HERE).find(Query.ALL, Long.MAX_VALUE, 1_000);
        return all.stream().map(entry -> entry.result().fate()).toList();
    }
}
