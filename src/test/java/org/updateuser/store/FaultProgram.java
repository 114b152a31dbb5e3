package org.updateuser.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.updateuser.patch.Draft;

/// A process whose system fails it in one way, and works again later. It says `whole` when all that was kept is there
/// and the write that was refused was accepted in the end; whatever it says besides is about the refusals.
public final class FaultProgram {
    private static final int ROUNDS_MOST = 2_000;

    /// What is in the way.
    interface Obstacle {
        void set(boolean there) throws Exception;
    }

    private final Path folder;
    private final List<Draft> kept = new ArrayList<>();

    private FaultProgram(Path folder) {
        this.folder = folder;
    }

    /// @param arguments the folder, when it happens, what is in the way
    public static void main(String[] arguments) throws Exception {
        FaultProgram program = new FaultProgram(Path.of(arguments[0]));
        Obstacle obstacle = switch (arguments[2]) {
            case "disk" -> program::full;
            case "limit" -> program::limited;
            case "mount" -> program::mounted;
            default -> program::forbidden;
        };
        switch (arguments[1]) {
            case "open" -> program.whileOpen(obstacle);
            case "first" -> program.beforeTheFirst(obstacle);
            case "handles" -> program.withoutHandles();
            default -> program.betweenTwo(obstacle);
        }
        program.whole();
    }

    /// The disk is filled up to its last byte.
    private void full(boolean there) throws IOException {
        Path filler = folder.resolve("filler");
        if (!there) {
            Files.delete(filler);
            return;
        }
        try (OutputStream out = Files.newOutputStream(filler)) {
            for (int size = 1 << 16; size > 0; size >>= 1) {
                fill(out, new byte[size]);
            }
        }
    }

    private static void fill(OutputStream out, byte[] piece) {
        try {
            while (true) {
                out.write(piece);
            }
        } catch (IOException full) {
            return;
        }
    }

    /// No file may become longer than what is next to nothing: to SQLite an error of the disk.
    private void limited(boolean there) throws Exception {
        String own = Long.toString(ProcessHandle.current().pid());
        run("prlimit", "--pid", own, "--fsize=" + (there ? "1000" : "unlimited") + ":unlimited");
    }

    private void mounted(boolean there) throws Exception {
        run("mount", "-o", there ? "remount,ro" : "remount,rw", folder.toString());
    }

    private void forbidden(boolean there) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(there ? "r-x------" : "rwx------"));
    }

    private static void run(String... command) throws Exception {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException(command[0]);
        }
    }

    private void whileOpen(Obstacle obstacle) throws Exception {
        try (Store store = Store.open(folder, true)) {
            write(store, 10);
            obstacle.set(true);
            refused(store);
            refused(store);
            obstacle.set(false);
            accepted(store);
        }
    }

    private void beforeTheFirst(Obstacle obstacle) throws Exception {
        obstacle.set(true);
        refusedToOpen(folder);
        obstacle.set(false);
        try (Store store = Store.open(folder, true)) {
            accepted(store);
        }
    }

    private void betweenTwo(Obstacle obstacle) throws Exception {
        try (Store store = Store.open(folder, true)) {
            write(store, 10);
        }
        obstacle.set(true);
        refusedToOpen(folder);
        try (Store reader = Store.open(folder, false)) {
            check(reader);
        }
        obstacle.set(false);
        try (Store store = Store.open(folder, true)) {
            accepted(store);
        }
    }

    /// No file can be opened any more.
    private void withoutHandles() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (Store store = Store.open(folder, true)) {
            write(store, 3);
            new FaultProgram(other).rehearse();
            List<InputStream> open = new ArrayList<>();
            exhaust(open);
            refusedToOpen(other);
            boolean refused = attempt(store);
            for (InputStream one : open) {
                one.close();
            }
            say("while it was open: " + (refused ? "refused" : "accepted"));
            accepted(store);
        }
        Store.open(other, true).close();
    }

    /// Loads the classes that are needed when no file can be opened.
    private void rehearse() throws Exception {
        try (Store store = Store.open(folder, true)) {
            write(store, 50);
        }
        Files.writeString(Raw.database(folder), "no database");
        try (Store reader = Store.open(folder, false)) {
            throw new IllegalStateException(reader.toString());
        } catch (StoreProblem damaged) {
            say(damaged.kind().toString());
        }
        Files.delete(Raw.database(folder));
        Store.open(folder, true).close();
        try {
            Files.newInputStream(folder.resolve("nothing")).close();
        } catch (IOException none) {
            say("rehearsed");
        }
    }

    private void exhaust(List<InputStream> open) throws IOException {
        Path any = Files.createFile(folder.resolve("any")); // not the database: closing it would end SQLite's locks
        try {
            while (true) {
                open.add(Files.newInputStream(any));
            }
        } catch (IOException none) {
            return;
        }
    }

    private void write(Store store, int count) throws StoreProblem {
        for (int round = 0; round < count; round++) {
            put(store);
        }
    }

    private void put(Store store) throws StoreProblem {
        Draft draft = Invented.draft("u" + kept.size(), kept.size() + 1);
        store.drafts(Invented.HERE).put(draft);
        kept.add(draft);
    }

    /// Writes until it is refused.
    private void refused(Store store) throws StoreProblem {
        for (int round = 0; round < ROUNDS_MOST; round++) {
            if (attempt(store)) {
                check(store);
                return;
            }
        }
        throw new IllegalStateException("never refused");
    }

    private boolean attempt(Store store) {
        try {
            put(store);
            return false;
        } catch (StoreProblem problem) {
            say(problem.getMessage());
            return true;
        }
    }

    private static void refusedToOpen(Path folder) {
        try (Store store = Store.open(folder, true)) {
            throw new IllegalStateException("opened " + store.isWritable());
        } catch (StoreProblem problem) {
            say(problem.getMessage());
        }
    }

    private void accepted(Store store) throws StoreProblem {
        put(store);
        check(store);
    }

    private void check(Store store) throws StoreProblem {
        for (Draft draft : kept) {
            if (!store.drafts(Invented.HERE).find(draft.id()).equals(Optional.of(draft))) {
                throw new IllegalStateException("lost " + draft.id());
            }
        }
        if (store.drafts(Invented.HERE).notes().size() != kept.size()) {
            throw new IllegalStateException("more than was kept");
        }
    }

    private void whole() throws StoreProblem {
        try (Store store = Store.open(folder, true)) {
            check(store);
            if (store.rescue().isPresent()) {
                throw new IllegalStateException("damaged");
            }
        }
        say("whole");
    }

    private static void say(String word) {
        System.out.println(word);
    }
}
