package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.api.Exchange;
import org.updateuser.app.Options.Mode;
import org.updateuser.form.People;

class SessionTest {
    @TempDir
    private Path folder;

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();

    @Test
    void readsPeopleAndOrganizationAndShowsThemWhereItWasTold() throws Exception {
        List<Exchange> seen = new CopyOnWriteArrayList<>();
        try (Session session = Session.open(Options.of(Mode.WINDOW), folder, true, screen::add)) {
            session.observe(seen::add);
            session.start();
            while (session.workplace().people().reach().get() != People.Reach.READ
                    || session.workplace().directory().organization().get().isEmpty()) {
                next().run();
            }

            assertThat(session.workplace().people().total().get()).isEqualTo(250);
            assertThat(seen).isNotEmpty().allMatch(exchange -> exchange.status() == 200);
        }
    }

    @Test
    void afterClosingNothingReachesTheScreen() throws Exception {
        Session session = Session.open(Options.of(Mode.WINDOW), folder, true, screen::add);
        session.start();
        Runnable late = next();
        int before = session.workplace().people().total().get();

        session.close();
        late.run();
        session.workplace().people().refresh();

        assertThat(session.workplace().people().total().get()).isEqualTo(before);
        assertThat(session.workplace().people().reach().get()).isEqualTo(People.Reach.READING);
    }

    @Test
    void aPortInUseIsAStartProblem() throws Exception {
        try (Session first = Session.open(Options.of(Mode.WINDOW), folder, true, screen::add)) {
            int port = first.address().getPort();
            Options same = new OptionReader(java.util.Map.of()).read("--port", Integer.toString(port));

            StartProblem problem =
                    catchThrowableOfType(StartProblem.class, () -> Session.open(same, folder, true, screen::add));

            assertThat(problem.kind()).isEqualTo(StartProblem.Kind.PORT);
            assertThat(problem.arguments()).containsExactly(Integer.toString(port));
        }
    }

    private Runnable next() throws InterruptedException {
        Runnable work = screen.poll(30, TimeUnit.SECONDS);
        assertThat(work).as("something to show").isNotNull();
        return work;
    }
}
