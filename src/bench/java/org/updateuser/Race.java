package org.updateuser;

import java.io.File;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Benchmarks of one class, each in a process of its own, one after another in one run.
public final class Race {
    private static final String ALLOCATED = "gc.alloc.rate.norm"; // bytes an operation, as the profiler names it

    /// What was measured of one contestant.
    ///
    /// @param name of its method
    /// @param with the parameters it ran with
    /// @param middle the median time of an operation; where each measurement is a mean, the median of those
    /// @param late the time that 99 of 100 kept to
    /// @param unit of both times
    /// @param allocated bytes an operation
    public record Lap(
            String name, Map<String, String> with, double middle, double late, String unit, double allocated) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s %s: %.3f %s (99 of 100: %.3f), %,.0f bytes",
                    name,
                    with,
                    middle,
                    unit,
                    late,
                    allocated);
        }
    }

    private Race() {}

    /// Runs what a class has of benchmarks.
    public static List<Lap> of(Class<?> benchmarks, String... options) throws RunnerException {
        // The processes are started with what stands here. Their Java knows no modules.
        String own = System.getProperty("java.class.path");
        System.setProperty("java.class.path", everything());
        try {
            Collection<RunResult> results = new Runner(new OptionsBuilder()
                            .include(benchmarks.getName().replace("$", "\\$") + "\\.")
                            .addProfiler(GCProfiler.class)
                            .jvmArgsAppend(options)
                            .shouldFailOnError(true)
                            .build())
                    .run();
            List<Lap> laps = results.stream().map(Race::lap).toList();
            laps.forEach(System.out::println);
            return laps;
        } finally {
            System.setProperty("java.class.path", own);
        }
    }

    /// The one of this name with this parameter.
    public static Lap lap(List<Lap> laps, String name, String parameter) {
        return laps.stream()
                .filter(lap -> lap.name().equals(name) && lap.with().containsValue(parameter))
                .findFirst()
                .orElseThrow();
    }

    private static Lap lap(RunResult result) {
        Result<?> primary = result.getPrimaryResult();
        String method = result.getParams().getBenchmark();
        Map<String, String> with = result.getParams().getParamsKeys().stream()
                .collect(Collectors.toMap(key -> key, result.getParams()::getParam));
        Result<?> bytes = result.getSecondaryResults().get(ALLOCATED);
        return new Lap(
                method.substring(method.lastIndexOf('.') + 1),
                with,
                primary.getStatistics().getPercentile(50),
                primary.getStatistics().getPercentile(99),
                primary.getScoreUnit(),
                bytes == null ? Double.NaN : bytes.getScore());
    }

    private static String everything() {
        Set<String> entries = Stream.of("java.class.path", "jdk.module.path", "surefire.test.class.path")
                .map(System::getProperty)
                .filter(path -> path != null)
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        entries.add("target/test-classes");
        return String.join(File.pathSeparator, entries);
    }
}
