package org.updateuser.form;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.updateuser.api.Pace;
import org.updateuser.api.Pacer;
import org.updateuser.form.Notice.Tone;

/// How fast the server lets the work go on: said when it asks to wait and when little may still be sent, with the
/// way not to wait. Otherwise silent.
public final class Tempo {
    /// What there is to say; the numbers in it move by themselves.
    private enum Matter {
        NONE,
        HELD,
        SCARCE
    }

    private static final int USUAL = 300; // requests a minute (facts, *Headers*)
    private static final Duration TICK = Duration.ofSeconds(1);

    private final Words words;
    private final Threads threads;
    private final Later later;
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Pacer> pacer = Optional.empty();
    private volatile Matter told = Matter.NONE;
    private boolean ticking;

    Tempo(Words words, Threads threads, Later later) {
        this.words = words;
        this.threads = threads;
        this.later = later;
    }

    /// Speaks of this pacer from now on.
    public void follow(Pacer followed) {
        pacer = Optional.of(followed);
        followed.watch(this::changed);
    }

    /// What there is to say, if anything.
    public ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    /// How long a run of so many requests takes at the present budget.
    Duration time(int requests) {
        int aMinute = pacer.map(Pacer::runsAMinute).orElse(USUAL);
        return Duration.ofMillis(requests * Duration.ofMinutes(1).toMillis() / aMinute);
    }

    private void changed(Pace pace) {
        Matter matter = matter(pace);
        if (matter != told) { // seldom: most calls go without a word
            told = matter;
            threads.ui().execute(this::show);
        }
    }

    private static Matter matter(Pace pace) {
        if (pace.isHeld()) {
            return Matter.HELD;
        }
        return pace.isScarce() ? Matter.SCARCE : Matter.NONE;
    }

    private void show() {
        Optional<Pace> pace = pacer.map(Pacer::pace);
        Matter matter = pace.map(Tempo::matter).orElse(Matter.NONE);
        told = matter;
        notice.set(pace.flatMap(now -> said(matter, now)));
        if (matter != Matter.NONE && !ticking) {
            ticking = true;
            later.run(TICK, this::tick);
        }
    }

    private void tick() {
        ticking = false;
        show();
    }

    private Optional<Notice> said(Matter matter, Pace pace) {
        return switch (matter) {
            case NONE -> Optional.empty();
            case HELD -> Optional.of(held(pace));
            case SCARCE ->
                Optional.of(Notice.of(
                        Tone.INFO, words.text("pace.scarce", pace.left(), pace.allowed(), seconds(pace.reset()))));
        };
    }

    private Notice held(Pace pace) {
        Notice said = Notice.of(Tone.WARN, words.text("pace.held", seconds(pace.held()), pace.waiting() + pace.runs()));
        return pace.waiting() == 0 ? said : said.with(words.text("pace.held.stop"), this::release);
    }

    private void release() {
        pacer.ifPresent(Pacer::release);
    }

    /// The seconds until then, the one that has begun among them.
    private static long seconds(Duration time) {
        return time.plusMillis(999).toSeconds();
    }
}
