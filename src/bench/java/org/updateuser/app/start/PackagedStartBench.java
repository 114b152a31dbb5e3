package org.updateuser.app.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.app.start.Framebuffer.Drawn;

/// From the click to a window that no longer changes, as `mvn -Pinstaller package` has packed it: ours, ours
/// without its cache, a window with a text field and a filled table, a window with a label; in random order, round
/// by round.
class PackagedStartBench {
    private static final int ROUNDS = Integer.getInteger("updateuser.starts.compared", 15);
    private static final Duration REST = Duration.ofMillis(300);
    private static final Path OURS = Path.of(
                    System.getProperty("updateuser.application", "target/installer/app/updateuser"))
            .toAbsolutePath();

    private enum Rival {
        OURS,
        WITHOUT_CACHE,
        TABLE,
        LABEL
    }

    @TempDir
    Path folder;

    @Test
    void ourWindowIsThereNearlyAsSoonAsOneWithNextToNothingInIt() throws Exception {
        assumeTrue(Files.isDirectory(OURS), "first: mvn -Pinstaller package");
        Map<Rival, List<Drawn>> drawn = new EnumMap<>(Rival.class);
        try (Framebuffer screen = Framebuffer.open(Files.createDirectory(folder.resolve("pixels")))) {
            BareApplications bare = new BareApplications(OURS, Files.createDirectory(folder.resolve("bare")));
            Path ours = OURS.resolve("bin/updateuser");
            Map<Rival, Path> launchers = Map.of(
                    Rival.OURS,
                    ours,
                    Rival.WITHOUT_CACHE,
                    ours,
                    Rival.TABLE,
                    bare.packed("table", TableWindow.class, screen.display()),
                    Rival.LABEL,
                    bare.packed("label", LabelWindow.class, screen.display()));
            Random random = new Random(4);
            for (int round = -1; round < ROUNDS; round++) {
                List<Rival> order = new ArrayList<>(List.of(Rival.values()));
                Collections.shuffle(order, random);
                for (Rival rival : order) {
                    Drawn start = start(rival, launchers.get(rival), screen);
                    if (round >= 0) { // the round before the first only warms the disk
                        drawn.computeIfAbsent(rival, none -> new ArrayList<>()).add(start);
                    }
                }
            }
        }
        drawn.forEach(PackagedStartBench::say);
        for (Rival rival : List.of(Rival.TABLE, Rival.LABEL, Rival.WITHOUT_CACHE)) {
            List<Double> ratios = ratios(drawn.get(Rival.OURS), drawn.get(rival));
            System.out.printf(
                    Locale.ROOT,
                    "packaged start: ours / %s %.2f (quartiles %.2f to %.2f of %d)%n",
                    rival,
                    quantile(ratios, 0.5),
                    quantile(ratios, 0.25),
                    quantile(ratios, 0.75),
                    ROUNDS);
        }
        assertThat(quantile(ratios(drawn.get(Rival.OURS), drawn.get(Rival.WITHOUT_CACHE)), 0.5))
                .as("the cache is worth its size")
                .isLessThan(1);
    }

    private Drawn start(Rival rival, Path launcher, Framebuffer screen) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        if (rival == Rival.OURS || rival == Rival.WITHOUT_CACHE) {
            command.addAll(List.of("--data", folder.resolve("data").toString()));
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(folder.resolve(rival + ".log").toFile());
        // Drawn in software by all: under Xvfb a graphics card would be reckoned by the processor.
        String options = "-Dprism.order=sw" + (rival == Rival.WITHOUT_CACHE ? " -XX:AOTMode=off" : "");
        builder.environment()
                .putAll(Map.of(
                        "DISPLAY", screen.display(), "GSETTINGS_BACKEND", "memory", "JAVA_TOOL_OPTIONS", options));
        screen.rest(REST);
        long from = System.nanoTime();
        Process process = builder.start();
        Drawn start = screen.settled(process.toHandle(), from, REST);
        String picture = System.getProperty("updateuser.starts.pictures");
        if (picture != null) {
            screen.picture(Path.of(picture, rival + ".xwd"));
        }
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new IOException(launcher + " does not end");
        }
        screen.rest(REST);
        return start;
    }

    private static void say(Rival rival, List<Drawn> starts) {
        System.out.printf(
                Locale.ROOT,
                "packaged start: %s at rest after %.0f ms (quartiles %.0f to %.0f), of them %.0f ms a window with nothing in it%n",
                rival,
                quantile(starts.stream().map(Drawn::last).toList(), 0.5),
                quantile(starts.stream().map(Drawn::last).toList(), 0.25),
                quantile(starts.stream().map(Drawn::last).toList(), 0.75),
                quantile(starts.stream().map(Drawn::blank).toList(), 0.5));
    }

    private static List<Double> ratios(List<Drawn> ours, List<Drawn> theirs) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ours.size(); round++) {
            ratios.add(ours.get(round).last() / theirs.get(round).last());
        }
        return ratios;
    }

    private static double quantile(List<Double> values, double part) {
        return values.stream()
                .sorted()
                .skip((long) (part * values.size()))
                .findFirst()
                .orElseThrow();
    }
}
