package org.updateuser.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.patch.Draft;
import org.updateuser.patch.Edit;
import org.updateuser.wire.DraftJson;
import org.updateuser.wire.UserJson;

/// What one durable draft costs beside the floor: a plain file of the same size, written and synced. All three take
/// turns in one run; medians.
class DraftBench {
    private static final int WARM = 200;
    private static final int ROUNDS = 600;
    private static final double WORST = 5; // times the floor; far above what was seen, so that only a mistake fails

    @TempDir
    Path folder;

    /// Something that writes.
    interface Writing {
        void round(int round) throws Exception;
    }

    /// What some rounds of one kind took.
    private static final class Cost {
        private final List<Long> nanos = new ArrayList<>();
        private final List<Long> bytes = new ArrayList<>();

        void measure(Writing writing, int round) throws Exception {
            long before = written();
            long start = System.nanoTime();
            writing.round(round);
            nanos.add(System.nanoTime() - start);
            bytes.add(written() - before);
        }

        /// Bytes that this process has handed to the system to be written.
        private static long written() throws IOException {
            Path accounts = Path.of("/proc/self/io");
            return !Files.exists(accounts)
                    ? 0
                    : Files.readAllLines(accounts).stream()
                            .filter(line -> line.startsWith("write_bytes: "))
                            .mapToLong(line -> Long.parseLong(line.substring("write_bytes: ".length())))
                            .sum();
        }

        double millis() {
            long[] sorted = nanos.stream()
                    .skip(WARM)
                    .mapToLong(Long::longValue)
                    .sorted()
                    .toArray();
            return sorted[sorted.length / 2] / 1e6;
        }

        double kilobytes() {
            return bytes.stream()
                            .skip(WARM)
                            .mapToLong(Long::longValue)
                            .average()
                            .orElse(0)
                    / 1e3;
        }
    }

    /// A draft of a user of whom everything is known, being typed.
    static Draft draft(int letters) throws Exception {
        try (InputStream json = DraftBench.class.getResourceAsStream("/org/updateuser/sandbox/amara-expanded.json")) {
            Values served = UserJson.read(new String(json.readAllBytes(), StandardCharsets.UTF_8));
            Values some = served.with(Catalogue.TITLE, "Head of support").with(Catalogue.CERTIFICATIONS, List.of("A"));
            Values typed = some.with(Catalogue.DEPARTMENT, "x".repeat(letters));
            return new Draft(
                    served,
                    served,
                    typed,
                    List.of(Edit.between(some, typed), Edit.between(served, some)),
                    List.of(),
                    Invented.NOON.plusMillis(letters));
        }
    }

    @Test
    void oneDurableDraftBesideAPlainFile() throws Exception {
        List<Draft> drafts = new ArrayList<>();
        for (int letters = 0; letters < 40; letters++) {
            drafts.add(draft(letters));
        }
        byte[] text = DraftJson.write(drafts.getLast()).getBytes(StandardCharsets.UTF_8);
        Cost kept = new Cost();
        Cost fresh = new Cost();
        Cost inPlace = new Cost();
        Path file = Files.write(folder.resolve("in-place"), text);
        Path others = Files.createDirectory(folder.resolve("fresh"));
        try (Store store = Store.open(folder, true);
                FileChannel open = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int round = 0; round < WARM + ROUNDS; round++) {
                kept.measure(number -> store.drafts(Invented.HERE).put(drafts.get(number % drafts.size())), round);
                fresh.measure(number -> create(others.resolve("file-" + number), text), round);
                inPlace.measure(number -> overwrite(open, text), round);
            }
        }
        print("draft in the store", text.length, kept, kept, syncs());
        print("new file, synced", text.length, fresh, kept, 1);
        print("file overwritten, synced", text.length, inPlace, kept, 1);
        assertThat(kept.millis()).isLessThan(WORST * fresh.millis());
    }

    private static void create(Path file, byte[] text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            overwrite(channel, text);
        }
    }

    private static void overwrite(FileChannel channel, byte[] text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text);
        channel.position(0);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    private static void print(String what, int size, Cost cost, Cost store, double syncs) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d bytes | %.2f ms | %.2f syncs | %.1f kB written | store is %.2f times |%n",
                what,
                size,
                cost.millis(),
                syncs,
                cost.kilobytes(),
                store.millis() / cost.millis());
    }

    /// Syncs for each draft, as the system sees them: between a process that keeps few and one that keeps many. NaN
    /// where there is no strace to count them.
    private double syncs() throws Exception {
        try {
            return (double) (syncs(WARM + ROUNDS) - syncs(WARM)) / ROUNDS;
        } catch (IOException noStrace) {
            return Double.NaN;
        }
    }

    private long syncs(int drafts) throws Exception {
        Path trace = folder.resolve("trace-" + drafts);
        Path home = Files.createDirectory(folder.resolve("traced-" + drafts));
        List<String> command =
                new ArrayList<>(List.of("strace", "-f", "-e", "trace=fsync,fdatasync", "-o", trace.toString()));
        command.addAll(Child.command(folder, DraftBenchProgram.class, home.toString(), Integer.toString(drafts)));
        try (Child child = Child.started(command)) {
            assertThat(child.lines()).endsWith("closed");
        }
        return Files.readAllLines(trace).stream()
                .filter(line -> line.contains("sync("))
                .filter(line -> !line.contains("resumed"))
                .count();
    }
}
