package org.updateuser.app.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.spi.ToolProvider;

/// Makes programs that are packed as ours is: the same image, the same options, a cache of their own.
final class BareApplications {
    private static final Predicate<String> IS_OURS_ALONE =
            line -> line.contains("-D") || line.contains("AOTCache=") || line.contains("-Xlog");

    private final Path installer;
    private final Path folder;
    private final Path jar;

    /// @param installer what the profile `installer` has made
    /// @param folder for the programs
    BareApplications(Path installer, Path folder) throws IOException {
        this.installer = installer;
        this.folder = folder;
        this.jar = Files.createDirectory(folder.resolve("jars")).resolve("bare.jar");
        Path classes = Path.of(System.getProperty("updateuser.tests", "target/test-classes"));
        List<String> arguments = new ArrayList<>(List.of("--create", "--file", jar.toString()));
        for (Class<?> each : List.of(LabelWindow.class, TableWindow.class, Training.class)) {
            arguments.addAll(List.of("-C", classes.toString(), each.getName().replace('.', '/') + ".class"));
        }
        tool("jar", arguments);
    }

    /// The launcher of a program with one class, its cache trained on the screen.
    Path packed(String name, Class<?> main, String display) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "--type",
                "app-image",
                "--name",
                name,
                "--input",
                jar.getParent().toString(),
                "--main-jar",
                jar.getFileName().toString(),
                "--main-class",
                main.getName(),
                "--runtime-image",
                installer.resolve("image").toString(),
                "--dest",
                folder.toString()));
        options().forEach(option -> arguments.addAll(List.of("--java-options", option)));
        tool("jpackage", arguments);
        Path application = folder.resolve(name);
        train(application, name, display);
        return application.resolve("bin").resolve(name);
    }

    private List<String> options() throws IOException {
        List<String> options = new ArrayList<>(List.of("--add-modules=javafx.controls"));
        Path ours = installer.resolve("app/updateuser/lib/app/updateuser.cfg");
        Files.readAllLines(ours).stream()
                .filter(line -> line.startsWith("java-options="))
                .filter(IS_OURS_ALONE.negate())
                .map(line -> line.substring("java-options=".length()))
                .forEach(options::add);
        return options;
    }

    private void train(Path application, String name, String display) throws IOException, InterruptedException {
        Path launcher = application.resolve("bin").resolve(name);
        Path cache = application.resolve("lib/app/bare.aot");
        Path seen = folder.resolve(name + ".aotconf");
        run(launcher, display, "-XX:AOTMode=record -XX:AOTConfiguration=" + seen + " -D" + Training.ASKED + "=true");
        run(launcher, display, "-XX:AOTMode=create -XX:AOTConfiguration=" + seen + " -XX:AOTCache=" + cache);
        Path settings = application.resolve("lib/app").resolve(name + ".cfg");
        Files.writeString(settings, Files.readString(settings) + "java-options=-XX:AOTCache=$APPDIR/bare.aot\n");
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

    private static void tool(String name, List<String> arguments) {
        ToolProvider tool = ToolProvider.findFirst(name).orElseThrow();
        if (tool.run(System.out, System.err, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(name + " failed: " + arguments);
        }
    }
}
