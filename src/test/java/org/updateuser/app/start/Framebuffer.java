package org.updateuser.app.start;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// A screen in memory, whose pixels are a file that Xvfb keeps up to date: what is seen there is what a person
/// would see, whatever draws it and however.
final class Framebuffer implements AutoCloseable {
    private static final Duration STEP = Duration.ofMillis(4);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// A blinking caret is no change: a change has at least so many pixels.
    private static final int CARET = 60;

    private static final int SAMPLE = 97; // every so many pixels
    private static final int COLOUR = 0xffffff;

    /// The file begins as xwd writes it: numbers, then the colours, then the pixels.
    private static final ValueLayout.OfInt HEAD = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

    private static final int LINE = 12;
    private static final int COLOURS = 19;
    private static final int COLOUR_BYTES = 12;

    private final Process server;
    private final Process manager;
    private final String display;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment live;
    private final MemorySegment seen;
    private final long first; // where the pixels begin
    private final int line; // bytes of a line of them

    private Framebuffer(Process server, Process manager, String display, Path pixels) throws IOException {
        this.server = server;
        this.manager = manager;
        this.display = display;
        try (FileChannel file = FileChannel.open(pixels, StandardOpenOption.READ)) {
            this.live = file.map(MapMode.READ_ONLY, 0, file.size(), arena);
        }
        this.seen = arena.allocate(live.byteSize());
        this.first = head(0) + (long) head(COLOURS) * COLOUR_BYTES;
        this.line = head(LINE);
    }

    /// Opens the screen, with a window manager on it as on every desktop.
    ///
    /// @param folder where the pixels are
    static Framebuffer open(Path folder) throws IOException {
        Process server = new ProcessBuilder(
                        "Xvfb",
                        "-screen",
                        "0",
                        "1400x900x24",
                        "-nolisten",
                        "tcp",
                        "-fbdir",
                        folder.toString(),
                        "-displayfd",
                        "1")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String number = server.inputReader().readLine();
        if (number == null) {
            throw new IOException("Xvfb has ended");
        }
        ProcessBuilder manager = new ProcessBuilder("openbox");
        manager.environment().put("DISPLAY", ":" + number);
        manager.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return new Framebuffer(server, manager.start(), ":" + number, folder.resolve("Xvfb_screen0"));
    }

    /// As in the variable DISPLAY.
    String display() {
        return display;
    }

    /// What happened on the screen, in milliseconds from a moment of `System.nanoTime`.
    ///
    /// @param blank how long a window was there with nothing in it
    /// @param last when something was drawn last, before all was at rest
    record Drawn(double blank, double last) {}

    /// Waits until a window was drawn, with something in it, and then nothing more for a while, in which the
    /// process had nothing more to do either.
    Drawn settled(ProcessHandle process, long from, Duration rest) throws IOException {
        long first = 0;
        long painted = 0;
        long last = from;
        Idleness idleness = new Idleness(process, rest);
        while (painted == 0 || System.nanoTime() - last < rest.toNanos() || !idleness.isReached()) {
            LockSupport.parkNanos(STEP.toNanos());
            if (hasChanged()) {
                last = System.nanoTime();
                first = first == 0 ? last : first;
                painted = painted == 0 && isPainted() ? last : painted;
            } else if (System.nanoTime() - from > PATIENCE.toNanos()) {
                throw new IOException("nothing was drawn, or it never stopped");
            }
        }
        return new Drawn((painted - first) / 1e6, (last - from) / 1e6);
    }

    /// Whether a process has hardly worked for a while: what it still had to read would be drawn later.
    private static final class Idleness {
        private static final double HARDLY = 0.1; // of one core

        private final ProcessHandle process;
        private final Duration rest;
        private long since = System.nanoTime();
        private Duration used = Duration.ZERO;
        private boolean reached;

        Idleness(ProcessHandle process, Duration rest) {
            this.process = process;
            this.rest = rest;
        }

        boolean isReached() {
            long now = System.nanoTime();
            if (now - since >= rest.toNanos()) {
                Duration all = process.info().totalCpuDuration().orElse(Duration.ZERO);
                reached = all.minus(used).toNanos() < HARDLY * (now - since);
                used = all;
                since = now;
            }
            return reached;
        }
    }

    /// Whether there is more than the black of the screen, which an empty window has as well, in most of its middle.
    private boolean isPainted() {
        long words = seen.byteSize() / Integer.BYTES;
        long all = 0;
        long filled = 0;
        for (long word = words / 3; word < words * 2 / 3; word += SAMPLE) {
            all++;
            filled += (seen.getAtIndex(ValueLayout.JAVA_INT_UNALIGNED, word) & COLOUR) == 0 ? 0 : 1;
        }
        return filled * 2 > all;
    }

    /// Waits until nothing is drawn any more, whether or not anything was.
    void rest(Duration rest) {
        for (long last = System.nanoTime(); System.nanoTime() - last < rest.toNanos(); ) {
            LockSupport.parkNanos(STEP.toNanos());
            last = hasChanged() ? System.nanoTime() : last;
        }
    }

    /// A pixel as it is at this moment.
    int pixel(int x, int y) {
        return live.get(ValueLayout.JAVA_INT_UNALIGNED, first + (long) y * line + (long) x * Integer.BYTES);
    }

    private int head(int number) {
        return live.get(HEAD, (long) number * Integer.BYTES);
    }

    /// Keeps a copy of the pixels, as X's own tools read them.
    void picture(Path file) throws IOException {
        Files.write(file, seen.toArray(ValueLayout.JAVA_BYTE));
    }

    private boolean hasChanged() {
        long at = live.mismatch(seen);
        if (at < 0) {
            return false;
        }
        int pixels = 0;
        for (long word = at / Integer.BYTES; word < live.byteSize() / Integer.BYTES && pixels < CARET; word++) {
            pixels += live.getAtIndex(ValueLayout.JAVA_INT_UNALIGNED, word)
                            == seen.getAtIndex(ValueLayout.JAVA_INT_UNALIGNED, word)
                    ? 0
                    : 1;
        }
        seen.copyFrom(live);
        return pixels >= CARET;
    }

    @Override
    public void close() throws IOException {
        try {
            manager.destroy();
            server.destroy();
            if (!server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("Xvfb does not end");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            arena.close();
        }
    }
}
