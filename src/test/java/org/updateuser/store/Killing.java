package org.updateuser.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.updateuser.store.Story.Step;

/// One process that writes and is killed at a random moment, and what is found behind it.
///
/// @param home a folder that is there for this alone
/// @param scratch what all processes share
/// @param seed from which everything follows but the exact moment
record Killing(Path home, Path scratch, long seed) {
    private static final int STEPS_MOST = 14;
    private static final int STEPS_BEYOND = 500; // more than it can do before it is killed
    private static final int PREPARED = 12; // steps that were done before
    private static final long LOOK_AGAIN = 20_000; // nanoseconds
    private static final int LATER_MOST = 6_000_000; // nanoseconds
    private static final int MUCH_LATER_MOST = 120_000_000; // nanoseconds: while a long list is written

    /// What the process is doing when it is killed, and which files show that it does.
    enum Phase {
        CREATING("updateuser.db", "updateuser.db-journal", "updateuser.db-wal"),
        MIGRATING("updateuser.db-shm", "updateuser.db-wal"),
        RESCUING("updateuser.rescued.db", "updateuser.rescued.db-journal", "updateuser.damaged-1.db"),
        WRITING();

        private final List<String> signs;

        Phase(String... signs) {
            this.signs = List.of(signs);
        }
    }

    /// How far it came.
    ///
    /// @param opened whether it said that the database was open
    /// @param steps how many steps it said were done, itself or before
    record Reached(boolean opened, int steps) {}

    Phase phase() {
        return switch ((int) (seed % 10)) {
            case 0, 1 -> Phase.CREATING;
            case 2, 3 -> Phase.MIGRATING;
            case 4 -> Phase.RESCUING;
            default -> Phase.WRITING;
        };
    }

    /// Does it all.
    Reached check() throws Exception {
        Story story = new Story(home, seed);
        Kept before = Kept.NOTHING;
        int done = 0;
        if (phase() != Phase.CREATING) {
            done = PREPARED;
            before = prepared(story, done);
        }
        if (phase() == Phase.MIGRATING) {
            story.loseHistory();
        }
        Reached reached = kill(done);
        try (Store store = Store.open(home, true)) {
            assertThat(Kept.in(store)).isIn(possible(story, before, reached.steps() - done));
            store.drafts(Invented.ELSEWHERE).put(Invented.draft("u", seed));
        }
        return new Reached(reached.opened(), reached.steps() - done);
    }

    /// What was acknowledged, with or without the step that was under way.
    private static List<Kept> possible(Story story, Kept before, int acknowledged) {
        Kept last = before;
        for (int step = 0; step < acknowledged; step++) {
            last = story.next().after();
        }
        return List.of(last, story.next().after());
    }

    private Kept prepared(Story story, int steps) throws Exception {
        Kept last = Kept.NOTHING;
        Store store = Store.open(home, true);
        for (int step = 0; step < steps; step++) {
            Step next = story.next();
            store = next.deed().upon(store);
            last = next.after();
        }
        store.close();
        return switch (phase()) {
            case MIGRATING -> older(last);
            case RESCUING -> damaged(last);
            case CREATING, WRITING -> last;
        };
    }

    private Kept older(Kept kept) throws Exception {
        Raw.run(
                Raw.database(home),
                List.of(
                        "DROP TABLE history",
                        "DROP TABLE run",
                        "DROP TABLE run_row",
                        "DROP TABLE mapping",
                        "DROP TABLE filter",
                        "PRAGMA user_version = 1"));
        return new Kept(kept.drafts(), Kept.NOTHING.history(), kept.people());
    }

    /// An index is damaged, of which no row needs anything.
    private Kept damaged(Kept kept) throws Exception {
        String page = "SELECT pageno FROM dbstat WHERE name = 'sqlite_autoindex_draft_1'";
        Raw.damage(
                Raw.database(home),
                Long.parseLong(Raw.texts(Raw.database(home), page).getFirst()),
                seed);
        Raw.leaveLog(Raw.database(home));
        return kept;
    }

    private Reached kill(int done) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> command = Child.command(
                scratch,
                StoryProgram.class,
                home.toString(),
                Long.toString(seed),
                Integer.toString(done),
                Integer.toString(done + STEPS_BEYOND),
                Boolean.toString(phase() == Phase.MIGRATING));
        try (Child child = Child.started(command)) {
            Reached reached = new Reached(false, done);
            if (phase() == Phase.WRITING) {
                reached = read(child, reached, Integer.toString(done + random.nextInt(1, STEPS_MOST)));
            } else {
                reached = read(child, reached, "opening");
                Path sign = home.resolve(
                        phase().signs.get(random.nextInt(phase().signs.size())));
                while (!Files.exists(sign) && !child.hasMore()) {
                    LockSupport.parkNanos(LOOK_AGAIN); // spinning would take the processor from it
                }
            }
            LockSupport.parkNanos(random.nextInt(random.nextInt(4) == 0 ? MUCH_LATER_MOST : LATER_MOST));
            child.kill();
            reached = read(child, reached, "");
            assertThat(child.code()).isNotZero();
            return reached;
        }
    }

    /// Reads what it says until it says a certain word or nothing any more.
    private static Reached read(Child child, Reached before, String last) throws IOException {
        Reached reached = before;
        Optional<String> line = child.line();
        while (line.isPresent()) {
            String word = line.get();
            if (word.equals("opened")) {
                reached = new Reached(true, reached.steps());
            } else if (word.matches("\\d+")) {
                reached = new Reached(true, Integer.parseInt(word));
            }
            line = word.equals(last) ? Optional.empty() : child.line();
        }
        return reached;
    }

    /// Removes what it has left.
    void cleanUp() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(home);
    }
}
