package org.updateuser.host;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Rounds of processes that claim one folder at the same time: two, or up to eight; about a third of them is killed at
/// a random moment, some of them as owners.
final class Swarm {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int WORK_MOST_MILLIS = 300;
    private static final int LIFE_MOST_MILLIS = 600;

    private final Path folder;
    private final Ledger ledger;
    private final Class<? extends Claimant.Work> work;
    private final Random random;
    private final Set<String> names = new HashSet<>();
    private final Set<String> killed = new HashSet<>();

    /// @param work what an owner does; its argument is for how many milliseconds
    Swarm(Path folder, Ledger ledger, Class<? extends Claimant.Work> work, Random random) {
        this.folder = folder;
        this.ledger = ledger;
        this.work = work;
        this.random = random;
    }

    /// The names of all processes so far.
    Set<String> names() {
        return names;
    }

    /// What happened so far.
    Story story() throws IOException {
        return new Story(ledger.lines(), killed);
    }

    /// Starts some, kills some, and waits until all are gone.
    void round(int most) throws Exception {
        int size = Math.min(most, random.nextInt(3) == 0 ? 3 + random.nextInt(6) : 2);
        Map<String, Process> processes = new LinkedHashMap<>();
        List<Thread> killers = new ArrayList<>();
        try {
            for (int count = 0; count < size; count++) {
                String name = "p" + names.size();
                names.add(name);
                String life = Integer.toString(random.nextInt(WORK_MOST_MILLIS));
                processes.put(name, Claimant.start(folder, ledger, name, PATIENCE, work, life));
            }
            processes.forEach((name, process) -> {
                if (random.nextInt(3) == 0) {
                    killed.add(name);
                    killers.add(killer(name, process, random.nextBoolean(), random.nextInt(LIFE_MOST_MILLIS)));
                }
            });
            for (Thread killer : killers) {
                killer.join();
            }
            for (Process process : processes.values()) {
                if (!process.waitFor(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    throw new TimeoutException("a process did not end");
                }
            }
        } finally {
            processes.values().forEach(Process::destroyForcibly);
        }
    }

    /// @param asOwner whether to wait until it is one
    private Thread killer(String name, Process process, boolean asOwner, int millis) {
        return Thread.startVirtualThread(() -> {
            try {
                while (asOwner && process.isAlive() && !ledger.lines().contains("begin " + name)) {
                    process.waitFor(5, TimeUnit.MILLISECONDS);
                }
                process.waitFor(asOwner ? millis % WORK_MOST_MILLIS : millis, TimeUnit.MILLISECONDS);
                process.destroyForcibly();
            } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }
}
