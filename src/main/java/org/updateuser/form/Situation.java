package org.updateuser.form;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.SetChangeListener;
import org.updateuser.form.Notice.Tone;

/// What the window's frame says of the work as a whole: the connection, what is kept on this machine, what another
/// start of the program asked for. The usual is silent.
public final class Situation {
    /// What a line is about; the most urgent first.
    public enum About {
        /// What is typed is not kept.
        STORE,
        /// The service does not accept the token any more.
        SIGNED_OUT,
        /// The server does not answer.
        OFFLINE,
        /// The server asks to go slower.
        PACE,
        /// Nobody may be changed by whoever signed in.
        RIGHTS,
        /// What was kept was damaged.
        RESCUED,
        /// Something that was told from outside the screens.
        TOLD,
        /// The server answers again, and drafts wait.
        BACK;

        /// Whether it can be put away: what still holds cannot.
        public boolean isPassing() {
            return this == RESCUED || this == TOLD || this == BACK;
        }
    }

    /// One line of the frame.
    public record Line(About about, Notice notice) {}

    private final Words words;
    private final Kept kept;
    private final Connection connection;
    private final Editor editor;
    private final Tempo tempo;
    private final Rights rights;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final Set<About> putAway = EnumSet.of(About.BACK);
    private Optional<Notice> told = Optional.empty();
    private Optional<Runnable> signIn = Optional.empty();

    Situation(Words words, Kept kept, Connection connection, Editor editor, Tempo tempo, Rights rights) {
        this.words = words;
        this.kept = kept;
        this.connection = connection;
        this.editor = editor;
        this.tempo = tempo;
        this.rights = rights;
        kept.standing().addListener((property, before, now) -> show());
        kept.problem().addListener((property, before, now) -> show());
        kept.rescue().addListener((property, before, now) -> show());
        connection.online().addListener((property, before, now) -> show());
        connection.isBarred().addListener((property, before, now) -> show());
        connection.signedOut().addListener((property, before, now) -> show());
        tempo.notice().addListener((property, before, now) -> show());
        rights.permissions().addListener((property, before, now) -> show());
        connection.onReturn(this::back);
        editor.edited().addListener((SetChangeListener<String>) change -> waiting());
    }

    /// What there is to say, the most urgent first.
    public ObservableList<Line> lines() {
        return lines;
    }

    /// Says something in the frame until it is put away.
    public void tell(Notice notice) {
        told = Optional.of(notice);
        putAway.remove(About.TOLD);
        show();
    }

    /// Says how one signs in again where one is.
    public void onSignIn(Runnable action) {
        signIn = Optional.of(action);
        show();
    }

    /// Leads to where one signs in again.
    public void signIn() {
        signIn.ifPresent(Runnable::run);
    }

    /// Puts a passing line away.
    public void putAway(About about) {
        putAway.add(about);
        show();
    }

    private void back() {
        if (!editor.edited().isEmpty()) {
            putAway.remove(About.BACK);
        }
        show();
    }

    /// The number of drafts is said only where they are said to wait. Once none of them waits, that is over: later
    /// ones have waited for nothing.
    private void waiting() {
        if (editor.edited().isEmpty()) {
            putAway.add(About.BACK);
        }
        show();
    }

    private void show() {
        if (!connection.online().get()) {
            putAway.add(About.BACK);
        }
        lines.setAll(Stream.of(About.values())
                .filter(about -> !about.isPassing() || !putAway.contains(about))
                .flatMap(about -> notice(about).map(notice -> new Line(about, notice)).stream())
                .toList());
    }

    private Optional<Notice> notice(About about) {
        return switch (about) {
            case STORE -> new KeptWords(words).notKept(kept);
            case RIGHTS -> forbidden();
            case RESCUED -> new KeptWords(words).rescued(kept);
            case SIGNED_OUT -> signedOut();
            case OFFLINE -> offline();
            case PACE -> tempo.notice().get();
            case TOLD -> told;
            case BACK -> drafts(editor.edited().size());
        };
    }

    private Optional<Notice> forbidden() {
        return rights.permissions()
                .get()
                .missingToEdit()
                .map(permission ->
                        words.info("rights.reading", permission).with(words.text("rights.again"), rights::refresh));
    }

    private Optional<Notice> offline() {
        boolean barred = connection.isBarred().get();
        Notice notice = Notice.of(Tone.WARN, words.text(barred ? "offline.proxy.text" : "offline.text"));
        return connection.online().get()
                ? Optional.empty()
                : Optional.of(
                        notice.with(words.text(barred ? "offline.proxy.try" : "offline.try"), connection::tryNow));
    }

    private Optional<Notice> signedOut() {
        Notice notice = Notice.of(Tone.WARN, words.text("signedOut.text"));
        return connection.signedOut().get()
                ? Optional.of(signIn.map(way -> notice.with(words.text("signedOut.again"), way))
                        .orElse(notice))
                : Optional.empty();
    }

    private Optional<Notice> drafts(int size) {
        return size == 0 ? Optional.empty() : Optional.of(Notice.of(Tone.GOOD, words.text("offline.back", size)));
    }

    /// Listens to the lines, from now on and at once.
    public void follow(Consumer<ObservableList<Line>> listener) {
        lines.addListener((javafx.beans.Observable changed) -> listener.accept(lines));
        listener.accept(lines);
    }
}
