package org.updateuser.view;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.updateuser.form.About;
import org.updateuser.form.About.Fact;
import org.updateuser.form.About.Facts;
import org.updateuser.form.Components;
import org.updateuser.form.LanguageChoice;
import org.updateuser.form.Later;
import org.updateuser.form.ReleaseAnswer;
import org.updateuser.form.ReleaseAnswer.Got;
import org.updateuser.form.Threads;
import org.updateuser.form.Updates;
import org.updateuser.form.Updates.Memory;
import org.updateuser.form.Words;

/// A list of releases in the hand of a test, and what the program says of itself beside it.
final class Releases implements Updates.Source, Updates.Keeper {
    private static final URI PLACE = URI.create("https://api.releases.example/list");

    private final List<URI> asked = new CopyOnWriteArrayList<>();
    private volatile Optional<URI> place = Optional.of(PLACE);
    private volatile ReleaseAnswer answer = new Got("[]");
    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile Memory memory = new Memory(false, Optional.empty(), "");

    About about(Threads threads, Words words, Later later) {
        Updates updates = new Updates(this, this, words, threads, later, Clock.systemUTC(), "0.9.0");
        return new About(Releases::facts, threads, updates, LanguageChoice.passing(words, threads));
    }

    private static Facts facts() {
        return new Facts(
                "0.9.0",
                List.of(
                        new Fact("java", "25.0.3+9-LTS · Eclipse Adoptium"),
                        new Fact("javafx", "26.0.2"),
                        new Fact("system", "Linux 6.1.0 · amd64")),
                List.of(
                        new Fact("data", "/home/amara/.local/share/updateuser"),
                        new Fact("preferences", "/home/amara/.config/updateuser"),
                        new Fact("log", ""),
                        new Fact(
                                "bill",
                                Path.of("/usr/lib/updateuser/lib/app/updateuser.cdx.json")
                                        .toString())),
                Components.all("25.0.3"));
    }

    /// This build knows no place.
    void none() {
        place = Optional.empty();
    }

    /// What the list says from now on.
    void say(String json) {
        answer = new Got(json);
    }

    /// Nothing can be read from now on.
    void miss(ReleaseAnswer.Miss miss) {
        answer = new ReleaseAnswer.Missed(miss, miss + " detail");
    }

    /// Nothing is answered from now on until that is run.
    Runnable hold() {
        CountDownLatch latch = new CountDownLatch(1);
        held = latch;
        return latch::countDown;
    }

    /// Who was asked.
    List<URI> asked() {
        return asked;
    }

    @Override
    public Optional<URI> place() {
        return place;
    }

    @Override
    public ReleaseAnswer ask(URI address) {
        asked.add(address);
        try {
            held.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return answer;
    }

    @Override
    public Memory now() {
        return memory;
    }

    @Override
    public void keep(Memory other) {
        memory = other;
    }
}
