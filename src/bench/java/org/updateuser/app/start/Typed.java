package org.updateuser.app.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Scanner;
import java.util.concurrent.locks.LockSupport;

/// A program in a window on a screen of its own, into whose fields is typed.
final class Typed implements AutoCloseable {
    private static final long STEP = Duration.ofNanos(100_000).toNanos();
    private static final Duration REST = Duration.ofMillis(300);
    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();

    /// A letter has at least so many pixels, the caret that moves with it among them; one that blinks has fewer.
    private static final int LETTER = 45;

    private static final String LETTERS = "mwabdeghnopqu"; // with enough pixels each

    private final Framebuffer screen;
    private final Fingers fingers;
    private final Process process;
    private final BufferedReader said;
    private final PrintStream orders;
    private final List<Double> times = new ArrayList<>();
    private final Random random = new Random(7);
    private int most;

    /// @param command that starts the program; it says `ready`, and where a field is for each order
    Typed(Path folder, List<String> command) throws IOException {
        screen = Framebuffer.open(Files.createDirectories(folder));
        fingers = new Fingers(screen.display());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(Map.of("DISPLAY", screen.display(), "GSETTINGS_BACKEND", "memory"));
        builder.environment().keySet().removeAll(List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
        process = builder.start();
        said = process.inputReader(StandardCharsets.UTF_8);
        orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /// Waits until it can be typed into.
    void ready() throws IOException {
        answer("ready");
        screen.rest(REST);
    }

    private String answer(String what) throws IOException {
        return Optional.ofNullable(said.readLine()).orElseThrow(() -> new IOException("ended before " + what));
    }

    /// Asks the program something, and returns what it says.
    String ask(String order) throws IOException {
        orders.println(order);
        return answer(order);
    }

    /// Types a word and notes how long each letter takes from the key to the pixels.
    ///
    /// @param order for the field
    void type(String order, int letters) throws IOException {
        Scanner where = new Scanner(ask(order));
        Spot spot = new Spot(screen, where.nextInt(), where.nextInt(), where.nextInt(), where.nextInt());
        screen.rest(REST);
        for (int letter = 0; letter < letters; letter++) {
            spot.look();
            times.add(key(spot));
            rest(spot, Duration.ofMillis(60 + random.nextInt(120)));
        }
        screen.rest(REST);
    }

    private double key(Spot spot) throws IOException {
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        long pressed = fingers.press(letter);
        long now = pressed;
        while (spot.changed() < LETTER) {
            LockSupport.parkNanos(STEP);
            now = System.nanoTime();
            if (now - pressed > PATIENCE) {
                throw new IOException("the key " + letter + " changed nothing");
            }
        }
        fingers.release(letter);
        return (now - pressed) / 1e6;
    }

    /// What happens in the field between two keys is told: it must be less than a letter.
    private void rest(Spot spot, Duration pause) {
        LockSupport.parkNanos(pause.toNanos() / 2);
        spot.look();
        LockSupport.parkNanos(pause.toNanos() / 2);
        most = Math.max(most, spot.changed());
    }

    /// What the program has worked so far.
    Toil toil() throws IOException {
        return Toil.of(process.pid());
    }

    /// The most pixels that changed in a field without a key.
    int most() {
        return most;
    }

    /// Milliseconds of each key, and forgets them.
    List<Double> taken() {
        List<Double> taken = List.copyOf(times);
        times.clear();
        return taken;
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        fingers.close();
        screen.close();
    }
}
