package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;
import org.updateuser.store.Child;

/// Somebody types, the process is killed, and is started again: whatever was typed a second before is there.
class KilledWhileTypingTest {
    private static final int ROUNDS = Integer.getInteger("updateuser.typists", 4);
    private static final long SECOND = 1_000; // milliseconds
    private static final int LEAST = 20; // keystrokes of a round
    private static final int MOST = 300;

    @TempDir
    Path data;

    @TempDir
    Path scratch;

    @Test
    void whateverWasTypedASecondBeforeIsThere() throws Exception {
        Random random = new Random(7);
        int kept = 0; // what the next start has to find at least
        try (Sandbox sandbox = Sandbox.start(Settings.standard())) {
            List<String> command = Child.command(
                    scratch, Typist.class, data.toString(), sandbox.url(), sandbox.token(), "Amara Okonkwo");
            for (int round = 0; round < ROUNDS; round++) {
                try (Child typist = Child.started(command)) {
                    String found = typist.line().orElseThrow();
                    assertThat(number(found)).as("round %d: %s", round, found).isGreaterThanOrEqualTo(kept);
                    NavigableMap<Long, Integer> typed = typed(typist, random.nextInt(LEAST, MOST));
                    long end = System.currentTimeMillis();
                    typist.kill();
                    assertThat(typist.code()).isNotZero();
                    kept = Optional.ofNullable(typed.floorEntry(end - SECOND))
                            .map(entry -> entry.getValue())
                            .orElse(kept);
                }
            }
        }
        assertThat(kept).isPositive();
    }

    /// Reads along until a number of keystrokes has been made.
    private static NavigableMap<Long, Integer> typed(Child typist, int keystrokes) throws Exception {
        NavigableMap<Long, Integer> typed = new TreeMap<>();
        for (int line = 0; line < keystrokes; line++) {
            String[] said = typist.line().orElseThrow().split(" ");
            typed.put(Long.parseLong(said[1]), Integer.parseInt(said[0]));
        }
        return typed;
    }

    private static int number(String found) {
        String title = found.substring("found ".length());
        return title.matches("\\d+") ? Integer.parseInt(title) : 0;
    }
}
