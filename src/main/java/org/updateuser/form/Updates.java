package org.updateuser.form;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// Whether there is a newer version of this program. It tells and never installs.
///
/// Nothing is asked before somebody said so: by switching it on, which holds until it is switched off, or by asking
/// now, which holds once. Where it is on, the list of releases is asked for at most once a day, whether that succeeds
/// or not, and not before the window has been there for a while.
public final class Updates {
    private static final Duration AFTER_START = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofHours(1); // a window may be open for weeks
    private static final Duration DAY = Duration.ofDays(1);

    /// What it works with. All but the memory may block.
    public interface Source {
        /// Where this build asks, if it knows a place.
        Optional<URI> place();

        /// Asks there, once.
        ReleaseAnswer ask(URI place);
    }

    /// What is remembered from one start to the next.
    ///
    /// @param allowed whether it may ask by itself
    /// @param asked when somebody or itself asked last
    /// @param found the newer version that was found then, or `""`
    public record Memory(boolean allowed, Optional<Instant> asked, String found) {}

    /// Where that is kept; called on the thread of the user interface, and does not block.
    public interface Keeper {
        Memory now();

        void keep(Memory memory);
    }

    /// How things stand.
    ///
    /// @param notice what is said of it
    /// @param page where the newer version is, as an address to be copied
    public record Standing(Optional<Notice> notice, Optional<URI> page) {
        static final Standing UNKNOWN = new Standing(Optional.empty(), Optional.empty());
    }

    private final Source source;
    private final Inquiry inquiry;
    private final Keeper keeper;
    private final UpdateWords said;
    private final Threads threads;
    private final Later later;
    private final Clock clock;
    private final String running;
    private final BooleanProperty allowed = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Instant>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<URI>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.UNKNOWN);
    private final ReadOnlyObjectWrapper<Optional<Notice>> news = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper looked = new ReadOnlyBooleanWrapper();
    private boolean looking;

    /// @param running the version that runs
    public Updates(
            Source source, Keeper keeper, Words words, Threads threads, Later later, Clock clock, String running) {
        this.source = source;
        this.keeper = keeper;
        this.said = new UpdateWords(words);
        this.inquiry = new Inquiry(source, said, running);
        this.threads = threads;
        this.later = later;
        this.clock = clock;
        this.running = running;
        Memory before = keeper.now();
        allowed.set(before.allowed());
        asked.set(before.asked());
        allowed.subscribe((was, may) -> allow(may));
    }

    /// Whether it may ask by itself; off until somebody switches it on.
    public BooleanProperty allowed() {
        return allowed;
    }

    /// Whether it is asking.
    public ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    /// When it asked last.
    public ReadOnlyObjectProperty<Optional<Instant>> asked() {
        return asked.getReadOnlyProperty();
    }

    /// How long ago it asked last; a clock that has been set back makes that no time.
    public Optional<Duration> askedAgo() {
        Instant now = clock.instant();
        return asked.get().map(last -> last.isAfter(now) ? Duration.ZERO : Duration.between(last, now));
    }

    /// Whether it is known where it asks, if anywhere.
    public ReadOnlyBooleanProperty looked() {
        return looked.getReadOnlyProperty();
    }

    /// Where it asks, once that is [known][#looked]; nothing where this build knows no place.
    public ReadOnlyObjectProperty<Optional<URI>> place() {
        return place.getReadOnlyProperty();
    }

    /// How things stand.
    public ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    /// A newer version that it found by itself, to be told once wherever somebody is.
    public ReadOnlyObjectProperty<Optional<Notice>> news() {
        return news.getReadOnlyProperty();
    }

    /// Begins to look once a day, if it may; to be called when the first frame is there.
    public void start() {
        if (allowed.get()) {
            await(AFTER_START);
        }
    }

    /// Finds out where it would ask, and asks nobody.
    public void look() {
        threads.fetch(source::place, found -> {
            place.set(found);
            looked.set(true);
            if (standing.get().equals(Standing.UNKNOWN)) {
                found.ifPresent(this::remember);
            }
        });
    }

    /// Asks once, whatever may be done by itself.
    public void checkNow() {
        ask(false);
    }

    private void remember(URI address) {
        ProgramVersion.of(running)
                .flatMap(version -> Newest.remembered(keeper.now().found(), version, address))
                .ifPresent(this::show);
    }

    private void allow(boolean may) {
        Memory before = keeper.now();
        keeper.keep(new Memory(may, before.asked(), before.found()));
        if (may) {
            await(Duration.ZERO);
        }
    }

    private void await(Duration delay) {
        if (!looking) {
            looking = true;
            later.run(delay, this::tick);
        }
    }

    private void tick() {
        looking = false;
        if (allowed.get()) {
            if (isDue()) {
                ask(true);
            }
            await(LOOK);
        }
    }

    /// A time that is still to come was written by a clock that has been set since.
    private boolean isDue() {
        Instant now = clock.instant();
        return asked.get()
                .filter(last -> !last.isAfter(now) && last.plus(DAY).isAfter(now))
                .isEmpty();
    }

    private void ask(boolean byItself) {
        if (asking.get()) {
            return;
        }
        asking.set(true);
        Instant now = clock.instant();
        asked.set(Optional.of(now));
        keeper.keep(new Memory(allowed.get(), Optional.of(now), keeper.now().found()));
        threads.fetch(inquiry::make, answer -> {
            asking.set(false);
            place.set(answer.place());
            conclude(answer, byItself);
        });
    }

    private void conclude(Inquiry.Result answer, boolean byItself) {
        if (answer.failure().isPresent()) {
            standing.set(new Standing(answer.failure(), Optional.empty()));
            return;
        }
        Memory before = keeper.now();
        String found = answer.newest().map(Newest::text).orElse("");
        keeper.keep(new Memory(before.allowed(), before.asked(), found));
        answer.newest()
                .ifPresentOrElse(
                        this::show,
                        () -> standing.set(new Standing(Optional.of(said.newest(running)), Optional.empty())));
        if (byItself && answer.newest().isPresent() && !found.equals(before.found())) {
            news.set(standing.get().notice());
        }
    }

    private void show(Newest newest) {
        standing.set(new Standing(Optional.of(said.newer(newest, running)), newest.page()));
    }
}
