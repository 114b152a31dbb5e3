package org.updateuser.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.updateuser.form.Editor.Phase;
import org.updateuser.form.FieldState;
import org.updateuser.form.OpenUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;

/// The program without its window, and somebody who types into it until the process ends: a number into the title,
/// one higher at each keystroke. Says what was there when the person was opened, and then each number with the time
/// at which it was typed.
final class Typist {
    private static final long KEYSTROKE_MILLIS = 15;

    private final ScheduledExecutorService screen;
    private final Session session;
    private int next;

    private Typist(ScheduledExecutorService screen, Session session) {
        this.screen = screen;
        this.session = session;
    }

    /// @param arguments the data folder, the server, its token, and the name of the person
    static void main(String[] arguments) throws Exception {
        Options options = new OptionReader(Map.of()).read("--server", arguments[1], "--token", arguments[2]);
        ScheduledExecutorService screen = Executors.newSingleThreadScheduledExecutor();
        Session session = Session.open(options, Path.of(arguments[0]), true, screen);
        Typist typist = new Typist(screen, session);
        screen.execute(() -> {
            session.workplace().people().filter().search().set(arguments[3]);
            session.workplace().people().shown().addListener((javafx.beans.Observable shown) -> typist.open());
            session.workplace().editor().current().addListener((property, before, open) -> typist.type());
            session.start();
        });
    }

    private void open() {
        if (session.workplace().people().shown().size() == 1
                && session.workplace().editor().phase().get() == Phase.EMPTY) {
            Person person = session.workplace().people().shown().getFirst();
            session.workplace().editor().open(person);
        }
    }

    private void type() {
        FieldState<String> title = session.workplace()
                .editor()
                .current()
                .get()
                .map(OpenUser::user)
                .orElseThrow()
                .state(Catalogue.TITLE);
        String before = title.typed().get();
        say("found " + before);
        next = before.matches("\\d+") ? Integer.parseInt(before) : 0;
        screen.scheduleAtFixedRate(() -> type(title), 0, KEYSTROKE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void type(FieldState<String> title) {
        next++;
        title.typed().set(Integer.toString(next));
        say(next + " " + System.currentTimeMillis());
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
