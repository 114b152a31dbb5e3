package org.updateuser.form;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.updateuser.api.GenesysCloud;

/// Whether the server answers, as the exchanges say. While it does not, it is asked again from time to time.
public final class Connection {
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofSeconds(15);

    private final GenesysCloud server;
    private final Threads threads;
    private final Later later;
    private final ReadOnlyBooleanWrapper online = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper barred = new ReadOnlyBooleanWrapper();
    private final List<Runnable> returned = new ArrayList<>();
    private final List<Runnable> tried = new ArrayList<>();
    private volatile boolean answering = true;
    private volatile boolean stopped;
    private final ReadOnlyBooleanWrapper signedOut = new ReadOnlyBooleanWrapper();
    private volatile boolean rejected;
    private boolean probing;

    public Connection(GenesysCloud server, Threads threads, Later later) {
        this.server = server;
        this.threads = threads;
        this.later = later;
    }

    /// Whether the server answered last time.
    public ReadOnlyBooleanProperty online() {
        return online.getReadOnlyProperty();
    }

    /// What to do each time the connection is back.
    public void onReturn(Runnable action) {
        returned.add(action);
    }

    /// Notes how an exchange went, on any thread.
    ///
    /// @param answered whether any answer came, be it a refusal
    public void exchanged(boolean answered) {
        note(answered, false);
    }

    /// Notes that a proxy on the way wants a sign-in first, on any thread: then the server has not answered.
    public void barred() {
        note(false, true);
    }

    private void note(boolean answered, boolean byProxy) {
        if (answered != answering || byProxy != stopped) { // seldom: most exchanges go like the one before
            answering = answered;
            stopped = byProxy;
            threads.ui().execute(() -> become(answered, byProxy));
        }
    }

    /// Whether the server does not answer since a proxy on the way wants a sign-in.
    public ReadOnlyBooleanProperty isBarred() {
        return barred.getReadOnlyProperty();
    }

    /// What to do each time somebody has it tried.
    void onTry(Runnable action) {
        tried.add(action);
    }

    /// Whether the service has stopped to accept the token.
    public ReadOnlyBooleanProperty signedOut() {
        return signedOut.getReadOnlyProperty();
    }

    boolean isSignedOut() {
        return rejected;
    }

    /// Notes that the service did not accept the token, on any thread. That lasts until somebody has signed in
    /// again: what is open and typed stays as it is.
    public void rejected() {
        if (!rejected) {
            rejected = true;
            threads.ui().execute(() -> signedOut.set(true));
        }
    }

    /// Notes that somebody has signed in again; on the thread of the user interface.
    public void signedIn() {
        rejected = false;
        signedOut.set(false);
        returned.forEach(Runnable::run);
    }

    private void become(boolean answered, boolean byProxy) {
        boolean before = online.get();
        barred.set(byProxy);
        online.set(answered);
        if (!answered) {
            probeAfter(SOON);
        } else if (!before) {
            returned.forEach(Runnable::run);
        }
    }

    private void probeAfter(Duration delay) {
        if (!probing) {
            probing = true;
            later.run(delay, this::probe);
        }
    }

    private void probe() {
        probing = false;
        if (!online.get()) {
            askServer();
            probeAfter(PAUSE);
        }
    }

    /// Asks the server now, as somebody wants it. Its answer, if there is one, is noted like any other.
    public void tryNow() {
        tried.forEach(Runnable::run);
        askServer();
    }

    private void askServer() {
        threads.background().execute(server::organization);
    }
}
