package org.updateuser.app.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the threads of a process have worked, as Linux counts it: the time each was on a processor, and the time it
/// waited for one because the machine had other work.
///
/// @param threads for each name, both in nanoseconds
record Toil(Map<String, List<Long>> threads) {
    /// Of a process, from its start to now.
    static Toil of(long process) throws IOException {
        Map<String, List<Long>> threads = new TreeMap<>();
        try (Stream<Path> all = Files.list(Path.of("/proc/" + process + "/task"))) {
            for (Path thread : all.toList()) {
                String name = Files.readString(thread.resolve("comm")).strip();
                String[] times =
                        Files.readString(thread.resolve("schedstat")).strip().split(" ");
                threads.merge(name, List.of(Long.valueOf(times[0]), Long.valueOf(times[1])), Toil::sum);
            }
        }
        return new Toil(threads);
    }

    private static List<Long> sum(List<Long> one, List<Long> other) {
        return List.of(one.get(0) + other.get(0), one.get(1) + other.get(1));
    }

    /// What was worked and waited since then for each of so many keys, of the threads that did most.
    String since(Toil before, int keys) {
        return threads.entrySet().stream()
                .map(thread ->
                        Map.entry(thread.getKey(), difference(thread.getValue(), before.threads.get(thread.getKey()))))
                .sorted((one, other) ->
                        Long.compare(other.getValue().get(0), one.getValue().get(0)))
                .limit(6)
                .map(thread -> String.format(
                        Locale.ROOT,
                        "%s %.2f (+%.2f)",
                        thread.getKey(),
                        thread.getValue().get(0) / 1e6 / keys,
                        thread.getValue().get(1) / 1e6 / keys))
                .collect(Collectors.joining(", "));
    }

    private static List<Long> difference(List<Long> now, List<Long> before) {
        return before == null ? now : List.of(now.get(0) - before.get(0), now.get(1) - before.get(1));
    }
}
