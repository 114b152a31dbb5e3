package org.updateuser.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.spi.ToolProvider;
import org.sqlite.SQLiteConfig;
import org.sqlite.util.LibraryLoaderUtil;

/// A process of its own with the store in it, started as fast as can be.
public final class Child implements AutoCloseable {
    private static final String CACHE = "classes.aot";
    private static final String ARCHIVES = "classes.txt"; // the class path, once it is archives

    private final Process process;
    private final BufferedReader out;

    private Child(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    /// Has all processes that share a folder start in half the time: one runs to its end, and leaves a cache of what it
    /// loaded. A cache holds for class files in archives only.
    public static void train(Path scratch, Class<?> program, String... arguments) throws Exception {
        List<String> archives = new ArrayList<>();
        for (String entry : classPath().split(File.pathSeparator)) {
            archives.add(Files.isDirectory(Path.of(entry)) ? archive(Path.of(entry), scratch, archives.size()) : entry);
        }
        Files.writeString(scratch.resolve(ARCHIVES), String.join(File.pathSeparator, archives));
        List<String> command = command(scratch, program, arguments);
        command.add(1, "-XX:AOTCacheOutput=" + scratch.resolve(CACHE));
        Process training = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve("training.log").toFile())
                .start();
        if (training.waitFor() != 0) {
            throw new IOException(Files.readString(scratch.resolve("training.log")));
        }
    }

    private static String archive(Path classes, Path scratch, int number) {
        String archive = scratch.resolve("classes-" + number + ".jar").toString();
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        if (jar.run(System.out, System.err, "-c", "-0", "-f", archive, "-C", classes.toString(), ".") != 0) {
            throw new IllegalStateException("no archive was made of " + classes);
        }
        return archive;
    }

    /// The command that starts a program.
    ///
    /// @param scratch for what the processes share: the native library, which each would unpack for itself
    public static List<String> command(Path scratch, Class<?> program, String... arguments) throws Exception {
        Path library = library(scratch);
        Path cache = scratch.resolve(CACHE);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.sqlite.lib.path=" + library.getParent(),
                "-Dorg.sqlite.lib.name=" + library.getFileName(),
                "-cp",
                Files.exists(scratch.resolve(ARCHIVES)) ? Files.readString(scratch.resolve(ARCHIVES)) : classPath(),
                program.getName()));
        if (Files.exists(cache)) {
            command.add(1, "-XX:AOTCache=" + cache);
        }
        command.addAll(List.of(arguments));
        return command;
    }

    /// What all of this is loaded from: the tests, and everything that they are run with.
    public static String classPath() throws URISyntaxException {
        Path own = Path.of(Child.class.getResource("Child.class").toURI());
        Path tests = own.getParent().getParent().getParent().getParent();
        String libraries = Optional.ofNullable(System.getProperty("jdk.module.path"))
                .orElseGet(() -> System.getProperty("java.class.path"));
        return tests + File.pathSeparator + libraries;
    }

    private static synchronized Path library(Path scratch) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        Path library = scratch.resolve(name);
        if (!Files.exists(library)) {
            String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
            try (InputStream packed = SQLiteConfig.class.getResourceAsStream(resource)) {
                Files.copy(packed, library);
            }
        }
        return library;
    }

    /// Starts a command; what it says wrongly is to be seen.
    public static Child started(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().keySet().removeAll(List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
        return new Child(builder.start());
    }

    /// The next line it says, unless it has ended.
    public Optional<String> line() throws IOException {
        return Optional.ofNullable(out.readLine());
    }

    /// All that it still says.
    List<String> lines() {
        return out.lines().toList();
    }

    /// Whether it has said more than was read.
    boolean hasMore() throws IOException {
        return out.ready() || !process.isAlive();
    }

    /// Comes true with its end, however it ends.
    public CompletableFuture<?> ended() {
        return process.onExit();
    }

    /// Kills it as the system kills: it cannot do anything about it.
    public void kill() {
        process.toHandle().destroyForcibly(); // the process itself would drop what it has said
    }

    /// Waits for its end.
    public int code() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
