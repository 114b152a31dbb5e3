package org.updateuser.app;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.updateuser.form.Editor.Phase;
import org.updateuser.form.FieldState;
import org.updateuser.form.OpenUser;
import org.updateuser.host.RunMark;
import org.updateuser.model.Catalogue;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;

/// The program without its window, on people whose data is the word that it is given; then everything goes wrong
/// that can, and each failure quotes that word. Ends by itself, and says what its window's frame said.
final class Gossip {
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Path folder;
    private final String word;
    private final Log log;
    private final Sandbox sandbox;

    private Gossip(Path folder, String word, Log log, Sandbox sandbox) {
        this.folder = folder;
        this.word = word;
        this.log = log;
        this.sandbox = sandbox;
    }

    /// @param arguments the folder, and the word
    static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Log log = Log.install(folder, System.err, new CommandWords(Locale.ENGLISH));
        log.keepIn(folder.resolve("logs"));
        try (Sandbox sandbox = Sandbox.start(Settings.standard())) {
            Gossip gossip = new Gossip(folder, arguments[1], log, sandbox);
            gossip.edit();
            gossip.breakTheDatabase();
            gossip.read();
            gossip.quote();
        }
        System.exit(0);
    }

    private Session session() throws Exception {
        screen.clear();
        Options options = new OptionReader(Map.of()).read("--server", sandbox.url(), "--token", sandbox.token());
        return Session.open(options, folder, true, screen::add);
    }

    private void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Runnable next = screen.poll(20, TimeUnit.SECONDS);
            if (next == null) {
                throw new IllegalStateException("nothing more happens on the screen");
            }
            next.run();
        }
    }

    private OpenUser amara(Session session) throws InterruptedException {
        session.start();
        session.workplace().people().filter().search().set("amara okonkwo");
        until(() -> session.workplace().people().shown().size() == 1);
        session.workplace().editor().open(session.workplace().people().shown().getFirst());
        until(() -> session.workplace().editor().phase().get() == Phase.OPEN);
        return session.workplace().editor().current().get().orElseThrow();
    }

    private static FieldState<String> title(OpenUser open) {
        return open.user().state(Catalogue.TITLE);
    }

    private void save(Session session, OpenUser open) throws InterruptedException {
        until(() -> session.workplace().kept().savedAt().get().isPresent());
        session.workplace().editor().save();
        until(() -> !open.saving().get());
    }

    /// Saves the word, is answered with garbage that holds it, with refusals that hold it, and not at all.
    private void edit() throws Exception {
        try (Session session = session()) {
            OpenUser open = amara(session);
            new MishapNotices(session::workplace, log).follow(new RunMark(folder, true));
            for (String fault : List.of(
                    "{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"status\":200,\"body\":\"" + word + "\"}",
                    "{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"status\":400,\"body\":{\"message\":\"" + word
                            + "\",\"code\":\"" + word + "\"}}",
                    "{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"garbage\":true}",
                    "{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"cut\":\"after\"}",
                    "{\"change\":{\"title\":\"" + word + " of somebody else\"}}")) {
                sandbox.fail(fault);
                title(open).typed().set(word + " " + title(open).typed().get().length());
                save(session, open);
            }
            session.workplace().threads().background().execute(() -> {
                throw new IllegalStateException(word);
            });
            until(() -> session.workplace().situation().lines().stream()
                    .anyMatch(line -> line.notice().text().contains("went wrong")));
            session.workplace()
                    .situation()
                    .lines()
                    .forEach(line -> say("frame " + line.notice().text()));
            say("details " + log.details(new IllegalStateException(word)).replace("\n", " | "));
            title(open).typed().set(word + " unsaved");
        }
    }

    /// Whatever is in it stays in it, behind a head that is none.
    private void breakTheDatabase() throws Exception {
        Path database = folder.resolve("updateuser.db");
        byte[] bytes = Files.readAllBytes(database);
        for (int at = 0; at < 4096 && at < bytes.length; at++) {
            bytes[at] = (byte) word.charAt(at % word.length());
        }
        Files.write(database, bytes);
    }

    private void read() throws Exception {
        Path drafts = Files.writeString(folder.resolve(word + ".updateuser"), "{\"format\": \"" + word + "\", " + word);
        Files.copy(drafts, folder.resolve("copy-" + word + ".updateuser"), StandardCopyOption.REPLACE_EXISTING);
        sandbox.fail("{\"method\":\"GET\",\"path\":\"/api/v2/users/*\",\"status\":200,\"body\":\"" + word + "\"}");
        try (Session session = session()) {
            session.start();
            session.workplace().outbox().importFiles(List.of(drafts, folder.resolve("none-" + word)));
            session.workplace().open(word);
            until(() -> session.workplace().editor().phase().get() != Phase.LOADING);
            until(() -> session.workplace().people().shown().size() > 100);
        }
    }

    /// What anything in the program, or in a library, might throw or say.
    private void quote() throws Exception {
        Thread thread = Thread.ofPlatform().start(() -> URI.create("https://" + word + " ?token=" + word));
        thread.join();
        Thread.ofVirtual().start(() -> deeper(0)).join();
        System.getLogger("some.library").log(System.Logger.Level.WARNING, word);
        System.getLogger("some.library").log(System.Logger.Level.ERROR, "about {0}", word);
        java.util.logging.Logger.getLogger("old").log(java.util.logging.Level.SEVERE, word, new Exception(word));
        SingleWindow.Window broken = (options, tenancy) -> {
            throw new IllegalStateException(word, new java.io.IOException(word));
        };
        Machine machine = new Machine(Map.of("HOME", folder.toString()), "Linux", folder, java.util.Optional.empty());
        CommandWords words = new CommandWords(Locale.ENGLISH);
        Run run = new ToldRun(
                new SingleWindow(machine, System.out, System.err, words, broken),
                new Toolkit(machine.display()),
                System.err,
                words,
                log);
        say("code " + run.run(new OptionReader(Map.of()).read()).code());
    }

    private int deeper(int depth) {
        return deeper(depth + 1) + 1;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
