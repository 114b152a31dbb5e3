package org.updateuser.app.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/// Makes programs that are packed as ours is: the same image, the same script with the same options, a cache of their
/// own.
final class BareApplications {
    private static final Pattern OURS_ALONE = Pattern.compile("-Djpackage|-Dorg\\.sqlite|-Dupdateuser|AOTCache=");
    private static final String OUR_PROGRAM = "-m org.updateuser/org.updateuser.app.Main";

    private final Path ours;
    private final Path folder;
    private final Path jar;

    /// @param ours the application that the profile `installer` has made
    /// @param folder for the programs
    BareApplications(Path ours, Path folder) throws IOException {
        this.ours = ours;
        this.folder = folder;
        this.jar = folder.resolve("bare.jar");
        Path classes = Path.of(System.getProperty("updateuser.tests", "target/test-classes"));
        List<String> arguments = new ArrayList<>(List.of("--create", "--file", jar.toString()));
        for (Class<?> each : List.of(LabelWindow.class, TableWindow.class, Training.class)) {
            arguments.addAll(List.of("-C", classes.toString(), each.getName().replace('.', '/') + ".class"));
        }
        ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
        if (tool.run(System.out, System.err, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("no archive was made of the bare windows");
        }
    }

    /// The launcher of a program with one class, its cache trained on the screen.
    Path packed(String name, Class<?> main, String display) throws IOException, InterruptedException {
        Path launcher =
                Files.createDirectories(folder.resolve(name).resolve("bin")).resolve(name);
        Path app = Files.createDirectories(folder.resolve(name).resolve("lib").resolve("app"));
        Files.copy(jar, app.resolve(jar.getFileName()));
        Files.createSymbolicLink(app.resolveSibling("runtime"), ours.resolve("lib/runtime"));
        String program = "--add-modules javafx.controls -cp \"$APPDIR/bare.jar\" " + main.getName();
        write(launcher, program);
        Path seen = folder.resolve(name + ".aotconf");
        Path cache = app.resolve("bare.aot");
        run(launcher, display, "-XX:AOTMode=record -XX:AOTConfiguration=" + seen + " -D" + Training.ASKED + "=true");
        run(launcher, display, "-XX:AOTMode=create -XX:AOTConfiguration=" + seen + " -XX:AOTCache=" + cache);
        write(launcher, "\"-XX:AOTCache=$APPDIR/bare.aot\" " + program);
        return launcher;
    }

    private void write(Path launcher, String program) throws IOException {
        String script = Files.readAllLines(ours.resolve("bin/updateuser")).stream()
                .filter(line -> !OURS_ALONE.matcher(line).find())
                .collect(Collectors.joining("\n", "", "\n"));
        if (!script.contains(OUR_PROGRAM)) {
            throw new IOException("the launcher does not look as it did: " + script);
        }
        Files.writeString(launcher, script.replace(OUR_PROGRAM, program));
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void run(Path launcher, String display, String options) throws IOException, InterruptedException {
        Path log = folder.resolve("last.log");
        ProcessBuilder command = new ProcessBuilder(launcher.toString()).redirectErrorStream(true);
        command.environment().putAll(Map.of("DISPLAY", display, "JAVA_TOOL_OPTIONS", options));
        Process process = command.redirectOutput(log.toFile()).start();
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(launcher + " failed: " + Files.readString(log));
        }
    }
}
