package org.updateuser.app.tour;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.updateuser.form.ReleaseAnswer;
import org.updateuser.form.ReleaseAnswer.Miss;
import org.updateuser.form.Updates;

/// A list of newer versions of which nothing comes until it is given up, and then nothing either.
final class LateReleases implements Updates.Source {
    private final CountDownLatch given = new CountDownLatch(1);

    @Override
    public Optional<URI> place() {
        return Optional.of(URI.create("https://releases.example/list"));
    }

    @Override
    public ReleaseAnswer ask(URI place) {
        try {
            given.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return new ReleaseAnswer.Missed(Miss.UNREACHABLE, "ConnectException");
    }

    /// Whoever has asked is told that it cannot be reached.
    void giveUp() {
        given.countDown();
    }
}
