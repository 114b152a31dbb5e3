package org.updateuser.form;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.updateuser.api.Exchange;
import org.updateuser.api.GenesysCloud;
import org.updateuser.model.Person;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.store.Store;

/// A machine of somebody's own, with a folder of its own, on which requests go out and answers come in when the test
/// says so.
final class Machine implements AutoCloseable {
    private final Path folder;
    private final URI address;
    private final GenesysCloud server;
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final Timers timers = new Timers();
    private final Deque<Runnable> requests = new ArrayDeque<>();
    private final Deque<Runnable> answers = new ArrayDeque<>();
    private long nanos;
    private Workplace workplace;

    Machine(Sandbox sandbox, Path folder) {
        this.folder = folder;
        this.address = URI.create(sandbox.url());
        this.server = new GenesysCloud(address, sandbox::token, exchanges::add);
    }

    /// Starts the program and opens somebody in it.
    OpenUser start(Person person) {
        Workplace.Tools tools = new Workplace.Tools(
                server,
                address,
                () -> Store.open(folder, true),
                new Threads(requests::add, answers::add),
                timers,
                Clock.systemUTC(),
                () -> nanos);
        workplace = Workplace.of(tools, new Words(Locale.ENGLISH));
        workplace.editor().saver().setOwn("somebody-else", "Somebody Else");
        workplace.kept().refresh();
        workplace.editor().open(person);
        while (isWaiting()) {
            (requests.isEmpty() ? answers : requests).removeFirst().run();
        }
        return workplace.editor().current().get().orElseThrow();
    }

    /// Ends the program: what was begun in the background is finished, and no answer is looked at any more.
    void stop() {
        while (hasRequest()) {
            request();
        }
        answers.clear();
        workplace.kept().close();
    }

    Editor editor() {
        return workplace.editor();
    }

    /// Lets the typing rest, for so long that it is written to the disk.
    void rest() {
        nanos += 10_000_000_000L;
        timers.pass();
    }

    boolean hasRequest() {
        return !requests.isEmpty();
    }

    boolean isWaiting() {
        return !requests.isEmpty() || !answers.isEmpty();
    }

    boolean hasAnswer() {
        return !answers.isEmpty();
    }

    void request() {
        requests.removeFirst().run();
    }

    void answer() {
        answers.removeFirst().run();
    }

    /// Everything this machine sent, with its answers.
    List<Exchange> exchanges() {
        return exchanges;
    }

    @Override
    public void close() {
        stop();
        server.close();
    }
}
