package org.updateuser.view;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One task on the FX thread, from its turn to its end.
final class FxTask {
    private static final int SAMPLES_MOST = 400;
    private static final int CAUSES = 3;

    /// What a walk does and nobody at a window would: pictures, audits, and the copy of a window without a display.
    private static final List<String> NOT_OURS = List.of(
            "com.sun.glass.ui.headless.HeadlessWindow",
            "org.updateuser.view.Snapshots",
            "org.updateuser.view.Inspection",
            "org.updateuser.view.audit.",
            "org.updateuser.view.Stand.<init>",
            "org.testfx.service.");

    private final long begun = System.nanoTime();
    private final List<StackTraceElement[]> samples = new CopyOnWriteArrayList<>();
    private Duration worked = Duration.ZERO;

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    void sample(StackTraceElement... stack) {
        if (samples.size() < SAMPLES_MOST) {
            samples.add(stack);
        }
    }

    void end(Duration onProcessor) {
        worked = onProcessor;
    }

    /// How long the thread was on a processor for it: what it works, and not how busy the machine is.
    Duration worked() {
        return worked;
    }

    /// Whether it is the program's, and not that of a test or of a window without a display.
    boolean isOurs() {
        long others = samples.stream().filter(FxTask::isNotOurs).count();
        return others * 2 <= samples.size();
    }

    private static boolean isNotOurs(StackTraceElement... stack) {
        return Arrays.stream(stack)
                .map(FxTask::place)
                .anyMatch(place -> NOT_OURS.stream().anyMatch(place::startsWith));
    }

    @Override
    public String toString() {
        return worked.toMillis() + " ms, " + cause();
    }

    /// What was at work in most of the samples: the program's own method nearest to it, or else the toolkit's step.
    String cause() {
        return samples.stream()
                .map(FxTask::at)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(CAUSES)
                .map(cause -> cause.getKey() + " (" + cause.getValue() + " of " + samples.size() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String at(StackTraceElement... stack) {
        return Arrays.stream(stack)
                .filter(frame -> isProduct(frame) || frame.getClassName().startsWith("javafx.scene.Scene"))
                .map(FxTask::place)
                .findFirst()
                .orElse("elsewhere");
    }

    private static boolean isProduct(StackTraceElement frame) {
        String name = frame.getClassName();
        return name.startsWith("org.updateuser.") && !name.contains("Test") && !name.contains("FxTask");
    }

    private static String place(StackTraceElement frame) {
        return frame.getClassName() + "." + frame.getMethodName();
    }
}
