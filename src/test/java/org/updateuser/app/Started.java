package org.updateuser.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The program as a process of its own, started as people start it: `java @target/updateuser.args`.
final class Started implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final BufferedReader out;
    private final Path err;

    private Started(Process process, Path err) {
        this.process = process;
        this.out = process.inputReader();
        this.err = err;
    }

    /// How it ended.
    record Ended(int code, List<String> out, List<String> err) {
        /// Everything it said.
        String said() {
            return String.join("\n", out) + "\n" + String.join("\n", err);
        }
    }

    /// Starts it with an empty home and no display, but for what the environment says.
    static Started with(Path home, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")); // it lives for a moment
        command.add("-Duser.home=" + home);
        command.add("@" + Path.of("target", "updateuser.args").toAbsolutePath());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("XDG_")
                        || List.of(
                                        "DISPLAY",
                                        "WAYLAND_DISPLAY",
                                        "GENESYSCLOUD_ACCESS_TOKEN",
                                        "JDK_JAVA_OPTIONS",
                                        "JAVA_TOOL_OPTIONS")
                                .contains(name));
        builder.environment().put("HOME", home.toString());
        builder.environment().putAll(environment);
        Path err = Files.createTempFile(home, "err", ".txt");
        builder.directory(home.toFile()).redirectError(err.toFile());
        Process process = builder.start();
        process.getOutputStream().close(); // nobody types
        return new Started(process, err);
    }

    /// Runs it to its end.
    static Ended run(Path home, Map<String, String> environment, String... arguments) throws Exception {
        try (Started started = with(home, environment, arguments)) {
            List<String> out = started.out.lines().toList();
            return new Ended(started.code(), out, Files.readAllLines(started.err));
        }
    }

    /// The next line on its standard output.
    String line() throws IOException {
        return String.valueOf(out.readLine());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Asks it to end, and says with which code it did and what else it had said.
    Ended end() throws Exception {
        process.toHandle().destroy(); // the process itself would close its streams as well
        return new Ended(code(), out.lines().toList(), Files.readAllLines(err));
    }

    private int code() throws Exception {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new TimeoutException("The program did not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
