package org.updateuser.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.patch.Draft;
import org.updateuser.patch.DraftNote;
import org.updateuser.store.Child;
import org.updateuser.store.Store;
import org.updateuser.store.StoreProblem;

/// Many starts on one folder; how many is said by `updateuser.starts`, and `-Plong` says a thousand.
class StartsTest {
    private static final int STARTS = Integer.getInteger("updateuser.starts", 40);
    private static final int ENOUGH = 30;
    private static final String ORGANIZATION = "organization";

    @TempDir
    Path folder;

    @TempDir
    Path notes;

    /// Keeps draft after draft in the folder's store, and leaves its traces for a while: nobody else may.
    static final class Typing implements Claimant.Work {
        @Override
        public void run(Path folder, Claimant.Notes notes, String argument) throws Exception {
            Path own = folder.resolve("own");
            String mark = Long.toString(ProcessHandle.current().pid());
            Files.writeString(own, mark);
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Long.parseLong(argument));
            try (Store store = Store.open(folder, true)) {
                for (int count = 0; count == 0 || System.nanoTime() - end < 0; count++) {
                    String id = mark + "-" + System.nanoTime() + "-" + count;
                    store.drafts(ORGANIZATION).put(draft(id));
                    notes.write("kept " + id);
                    notes.write(Files.readString(own).equals(mark) ? "tick" : "trampled");
                }
            }
        }

        private static Draft draft(String id) {
            Values served = Values.EMPTY.with(Catalogue.ID, id).with(Catalogue.TITLE, "Agent");
            Values typed = served.with(Catalogue.TITLE, "Head");
            return new Draft(served, served, typed, List.of(), List.of(), Instant.now());
        }
    }

    @Test
    void neverTwoOwnersNoStaleLockAndNeitherDraftsNorArgumentsAreLost() throws Exception {
        train();
        long seed = System.nanoTime();
        Swarm swarm = new Swarm(folder, new Ledger(notes.resolve("ledger")), Typing.class, new Random(seed));
        while (swarm.names().size() < STARTS) {
            swarm.round(STARTS - swarm.names().size());
            isFree();
        }

        Story story = swarm.story();
        assertThat(story.wrongs(swarm.names())).as("seed " + seed).isEmpty();
        assertThat(story.count("trampled")).isZero();
        assertThat(story.kept()).isNotEmpty().isSubsetOf(drafts());
        assertThat(swarm.names()).hasSize(STARTS);
        if (STARTS >= ENOUGH) {
            assertThat(story.count("handed")).isPositive();
            assertThat(story.killedOwners()).isPositive();
        }
        System.out.printf(
                "%d starts: %d owners, of them %d killed, %d killed in all, %d handed over, %d drafts kept%n",
                STARTS,
                story.count("begin"),
                story.killedOwners(),
                story.killed().size(),
                story.count("handed"),
                story.kept().size());
    }

    private void train() throws Exception {
        Path training = Files.createDirectory(notes.resolve("training"));
        String ledger = notes.resolve("training-ledger").toString();
        Child.train(notes, Claimant.class, training.toString(), ledger, "t", "0", Typing.class.getName(), "200");
    }

    private Set<String> drafts() throws StoreProblem {
        try (Store store = Store.open(folder, true)) {
            return store.drafts(ORGANIZATION).notes().stream()
                    .map(DraftNote::id)
                    .collect(Collectors.toSet());
        }
    }

    /// When everybody is gone, the next one owns at once.
    private void isFree() throws InterruptedException {
        assertThat(Claim.of(folder, List.of(), Duration.ZERO)).isInstanceOfSatisfying(FolderOwner.class, owner -> {
            assertThat(owner.deafness()).isEmpty();
            owner.close();
        });
    }
}
