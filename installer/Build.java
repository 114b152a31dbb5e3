import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;

/// Makes the packages of UpdateUser for the system that it runs on: modules, an image with only what is needed, a cache
/// for a quick start, the packages. What there is to say to the tools stands in the argument files beside this one.
///
/// `mvn -Pinstaller package` calls it with the folder in which Maven has laid out the jars and the argument files.

private static final Set<String> NATIVE = Set.of("so", "dll", "dylib", "jnilib");
private static final Duration PATIENCE = Duration.ofMinutes(5);
private static final String SHEET = "org/updateuser/view/all";

private Path work;
private Properties settings;

void main(String[] arguments) throws Exception {
    work = Path.of(arguments[0]).toAbsolutePath();
    settings = new Properties();
    for (String file : List.of("build.properties", "system.properties")) {
        try (Reader reader = Files.newBufferedReader(Path.of(argument(file)))) {
            settings.load(reader);
        }
    }
    for (String made : List.of("styles", "modules", "split", "image", "app", "training", "tree", "packages")) {
        delete(work.resolve(made));
    }
    modules();
    image();
    app();
    train();
    packages();
}

private String setting(String name) {
    return Objects.requireNonNull(settings.getProperty(name), name);
}

// Modules: the program, and every library with the native code of this system alone, which the image has as files.

private void modules() throws Exception {
    Path modules = Files.createDirectories(work.resolve("modules"));
    program(modules.resolve("updateuser-" + setting("version") + ".jar"));
    for (Path jar : files(work.resolve("jars"))) {
        try (JarFile file = new JarFile(jar.toFile(), true, ZipFile.OPEN_READ, Runtime.version())) {
            List<JarEntry> entries = file.versionedStream().filter(entry -> !entry.isDirectory()).toList();
            if (entries.stream().anyMatch(entry -> isNative(entry.getName()))) {
                split(file, entries, modules);
            } else if (entries.stream().anyMatch(entry -> entry.getName().equals("module-info.class"))) {
                Files.copy(jar, modules.resolve(jar.getFileName()));
            } // else one of the empty jars of OpenJFX that stand for all systems
        }
    }
}

/// The files in an order of their own and with one time, so that the same sources make the same jar.
private void program(Path jar) throws Exception {
    Path classes = work.resolveSibling("classes");
    List<String> lines = new ArrayList<>();
    for (Path folder : List.of(classes, styles(classes))) {
        for (Path file : files(folder)) {
            lines.add("-C \"" + slashed(folder) + "\" \"" + slashed(folder.relativize(file)) + "\"");
        }
    }
    Path list = Files.write(work.resolve("arguments/jar.files"), lines);
    tool(
            "jar", "--create", "--file", jar.toString(), "--date", setting("time"),
            "--main-class", setting("main"), "@" + list);
}

/// A folder with the stylesheet as the toolkit reads it without parsing: it looks for that one first.
private Path styles(Path classes) throws Exception {
    Path styles = work.resolve("styles");
    Path made = styles.resolve(SHEET + ".bss");
    Files.createDirectories(made.getParent());
    run(
            Path.of(System.getProperty("java.home"), "bin", "java"), Map.of(), "--module-path", path("jars"),
            "--add-modules", "javafx.graphics", Path.of("installer", "Styles.java").toAbsolutePath().toString(),
            classes.resolve(SHEET + ".css").toString(), made.toString());
    return styles;
}

private void split(JarFile jar, List<JarEntry> entries, Path modules) throws Exception {
    String name = Path.of(jar.getName()).getFileName().toString().replaceAll("-\\d.*", "");
    Path classes = work.resolve("split").resolve(name).resolve("classes");
    Path libraries = Files.createDirectories(classes.resolveSibling("libraries"));
    String ofThisSystem = setting("sqlite.natives").replace("@processor@", processor());
    for (JarEntry entry : entries) {
        String path = entry.getName();
        if (!isNative(path)) {
            copy(jar, entry, classes.resolve(path));
        } else if (!path.contains("/") || path.startsWith(ofThisSystem)) {
            copy(jar, entry, libraries.resolve(path.substring(path.lastIndexOf('/') + 1)));
        }
    }
    tool(
            "jmod", "create", "--date", setting("time"), "--class-path", classes.toString(),
            "--libs", libraries.toString(), modules.resolve(name + ".jmod").toString());
}

private static boolean isNative(String path) {
    return NATIVE.contains(path.substring(path.lastIndexOf('.') + 1));
}

private static void copy(JarFile jar, JarEntry entry, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (InputStream content = jar.getInputStream(entry)) {
        Files.copy(content, to, StandardCopyOption.REPLACE_EXISTING);
    }
}

// The image and the application around it.

private void image() throws Exception {
    tool("jlink", "@" + argument("jlink.args"), "--module-path", path("modules"), "--output", path("image"));
    if (isLinux()) {
        Path java = Files.createDirectories(work.resolve("image/bin")).resolve("java");
        Files.copy(Path.of(System.getProperty("java.home"), "bin", "java"), java, StandardCopyOption.COPY_ATTRIBUTES);
    }
}

private void app() throws Exception {
    List<String> arguments = new ArrayList<>(List.of(
            "--type", "app-image", "@" + argument("about.args"), "@" + argument("launcher.args"),
            "@" + argument("image.args"), "--icon", icon("updateuser").toString(), "--runtime-image", path("image"),
            "--dest", path("app")));
    if (Files.exists(Path.of(argument("console.properties")))) {
        arguments.addAll(List.of("--add-launcher", "updateuser-console=" + argument("console.properties")));
    }
    if (!isLinux()) { // there the file type is a file of the package
        arguments.addAll(List.of("--file-associations", fileType()));
    }
    tool("jpackage", arguments.toArray(String[]::new));
    if (isLinux()) {
        writeLauncher();
    }
    Path ours = work.resolve("app").resolve(setting("app")).resolve(setting("app.options").split(",")[0]);
    Files.copy(work.resolve("updateuser.cdx.json"), ours.resolveSibling("updateuser.cdx.json"));
}

/// On Linux jpackage's launcher asks rpm and dpkg at every start which package it belongs to, which takes as long as the
/// rest of the start. In its place a script of a few lines starts Java with the same options.
private void writeLauncher() throws IOException {
    Path app = work.resolve("app").resolve(setting("app"));
    String options = Files.readAllLines(app.resolve(setting("app.options"))).stream()
            .filter(line -> line.startsWith("java-options="))
            .map(line -> "  \"" + line.substring("java-options=".length()) + "\" \\\n")
            .collect(Collectors.joining());
    String script = Files.readString(Path.of(argument("launcher.sh")));
    Path launcher = app.resolve(setting("app.launcher"));
    Files.deleteIfExists(launcher); // which jpackage has made read-only
    Files.writeString(launcher, script.replace("  @options@ \\\n", options));
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.deleteIfExists(app.resolve("lib/libapplauncher.so"));
}

private Path icon(String name) {
    String ending = isLinux() ? ".png" : setting("system").equals("windows") ? ".ico" : ".icns";
    return drawn(name + ending);
}

private static Path drawn(String file) {
    return Path.of("installer", "icon", file).toAbsolutePath();
}

private String fileType() throws IOException {
    Path file = Path.of(argument("drafts.properties"));
    Files.writeString(file, "icon=" + slashed(icon("drafts")) + "\n", StandardOpenOption.APPEND);
    return file.toString();
}

// The cache for a quick start: the tour, in a real window where there is one, shows what a start needs.

private void train() throws Exception {
    Path app = work.resolve("app").resolve(setting("app"));
    List<Path> options = Stream.of(setting("app.options").split(",")).map(app::resolve).toList();
    Path cache = options.getFirst().resolveSibling("updateuser.aot");
    if (setting("cache").isEmpty()) {
        learn(app, cache);
    } else { // that of an earlier build of the same sources, which this one is to be equal to
        Files.copy(Path.of(setting("cache")), cache);
    }
    for (Path each : options) {
        Files.write(
                each,
                List.of(
                        "java-options=-XX:AOTCache=$APPDIR/updateuser.aot",
                        "java-options=-Xlog:aot*=off", // the program says itself that a cache is broken, in one line
                        "java-options=-Dupdateuser.cache=true"),
                StandardOpenOption.APPEND);
    }
    if (isLinux()) {
        writeLauncher();
        Files.delete(options.getFirst()); // only jpackage's launcher reads it
    }
    say("%s: %,d bytes".formatted(cache.getFileName(), Files.size(cache)));
}

private void learn(Path app, Path cache) throws Exception {
    Path seen = work.resolve("training.aotconf");
    Path launcher = app.resolve(setting("app.launcher"));
    try (Screen screen = Screen.open()) {
        String record = "-XX:AOTMode=record -XX:AOTConfiguration=" + seen + screen.option();
        run(launcher, screen.environment(record), "--tour", path("training/pictures"), "--data", path("training/data"));
    }
    String create = "-XX:AOTMode=create -XX:AOTConfiguration=" + seen + " -XX:AOTCache=" + cache;
    run(launcher, Map.of("JAVA_TOOL_OPTIONS", create));
    Files.delete(seen);
}

/// A display of its own for the training, where the system has one to offer.
private record Screen(Optional<Process> server, String display) implements AutoCloseable {
    static Screen open() throws Exception {
        if (!isLinux()) {
            return new Screen(Optional.empty(), "the system's");
        }
        try {
            ProcessBuilder command = new ProcessBuilder(
                    "Xvfb", "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-displayfd", "1");
            Process server = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String number = server.inputReader().readLine();
            if (number == null) {
                throw new IOException("it ended");
            }
            manageWindows(":" + number);
            return new Screen(Optional.of(server), ":" + number);
        } catch (IOException none) {
            say("no Xvfb (" + none.getMessage() + "): the training draws no real window, and starts will be slower");
            return new Screen(Optional.empty(), "");
        }
    }

    private static void manageWindows(String display) {
        try {
            ProcessBuilder manager = new ProcessBuilder("openbox").redirectErrorStream(true);
            manager.environment().put("DISPLAY", display);
            manager.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException none) {
            say("openbox is missing: the training's window is not managed");
        }
    }

    String option() {
        return display.isEmpty() ? "" : " -Dupdateuser.tour.window=true";
    }

    Map<String, String> environment(String options) {
        return server.isPresent()
                ? Map.of("JAVA_TOOL_OPTIONS", options, "DISPLAY", display, "GSETTINGS_BACKEND", "memory")
                : Map.of("JAVA_TOOL_OPTIONS", options);
    }

    @Override
    public void close() {
        server.ifPresent(Process::destroy);
    }
}

// The packages. On Linux a package is the tree that is installed, so it is laid out here and packed by the system's own
// tools: menu, file type, icons and manual are plain files in it, and no script changes anything. Elsewhere jpackage
// makes them.

private void packages() throws Exception {
    Path packages = Files.createDirectories(work.resolve("packages"));
    String name = "updateuser-" + setting("version");
    for (String kind : setting("kinds").split(",")) {
        switch (kind) {
            case "tar.gz" -> tar(packages.resolve(name + "-linux-" + suffix() + ".tar.gz"));
            case "deb" -> deb(packages.resolve(name + "-linux-" + suffix() + ".deb"));
            case "rpm" -> rpm(packages);
            default ->
                tool(
                        "jpackage", "--type", kind, "@" + argument("about.args"), "@" + argument("package.args"),
                        "--app-image", path("app/" + setting("app")), "--dest", packages.toString());
        }
    }
    for (Path made : files(packages)) {
        say("made %s: %,d bytes".formatted(made.getFileName(), Files.size(made)));
    }
}

/// As packages name a processor.
private static String suffix() {
    return processor().equals("x86_64") ? "x64" : "arm64";
}

private void tar(Path file) throws Exception {
    modes(work.resolve("app"));
    run(
            Path.of("tar"), Map.of(), "--sort=name", "--owner=0", "--group=0", "--numeric-owner",
            "--mtime=" + setting("time"), "-I", "gzip -n9", "-cf", file.toString(), "-C", path("app"), setting("app"));
}

private void deb(Path file) throws Exception {
    Path tree = tree("deb");
    long kilobytes = 0;
    for (Path installed : files(tree)) {
        kilobytes += Files.size(installed) / 1024 + 1;
    }
    Path control = Files.createDirectories(tree.resolve("DEBIAN"));
    String text = Files.readString(Path.of(argument("debian/control")))
            .replace("@size@", Long.toString(kilobytes))
            .replace("@processor@", suffix().replace("x64", "amd64"));
    Files.writeString(control.resolve("control"), text);
    Files.copy(Path.of(argument("debian/postrm")), control.resolve("postrm"));
    modes(control);
    control.resolve("postrm").toFile().setExecutable(true, false);
    run(Path.of("dpkg-deb"), clock(), "--root-owner-group", "-Zxz", "-z8", "--build", tree.toString(), file.toString());
}

private void rpm(Path packages) throws Exception {
    if (!isThere("rpmbuild")) {
        say("rpmbuild is missing: no .rpm is made");
        return;
    }
    run(
            Path.of("rpmbuild"), clock(), "-bb", argument("updateuser.spec"),
            "--define", "tree " + tree("rpm"),
            "--define", "_topdir " + path("rpmbuild"),
            "--define", "_rpmdir " + packages,
            "--define", "_rpmfilename %{NAME}-%{VERSION}-linux-" + suffix() + ".rpm",
            "--define", "_buildhost localhost",
            "--define", "use_source_date_epoch_as_buildtime 1",
            "--define", "clamp_mtime_to_source_date_epoch 1");
}

private Map<String, String> clock() {
    return Map.of("SOURCE_DATE_EPOCH", Long.toString(Instant.parse(setting("time")).getEpochSecond()));
}

private Path tree(String kind) throws Exception {
    Path tree = work.resolve("tree").resolve(kind);
    copyAll(Path.of(argument("tree")), tree);
    copyAll(work.resolve("app").resolve(setting("app")), tree.resolve("usr/lib/updateuser"));
    Path commands = Files.createDirectories(tree.resolve("usr/bin"));
    Files.createSymbolicLink(commands.resolve("updateuser"), Path.of("../lib/updateuser/bin/updateuser"));
    Path icons = tree.resolve("usr/share/icons/hicolor");
    copyAll(drawn("updateuser.svg"), icons.resolve("scalable/apps/updateuser.svg"));
    copyAll(drawn("updateuser.png"), icons.resolve("512x512/apps/updateuser.png"));
    copyAll(drawn("drafts.svg"), icons.resolve("scalable/mimetypes/updateuser-drafts.svg"));
    copyAll(drawn("drafts.png"), icons.resolve("256x256/mimetypes/updateuser-drafts.png"));
    run(Path.of("gzip"), Map.of(), "-n9", tree.resolve("usr/share/man/man1/updateuser.1").toString());
    modes(tree);
    return tree;
}

/// The same rights whoever builds it, with whatever mask.
private static void modes(Path tree) throws IOException {
    try (Stream<Path> inside = Files.walk(tree)) {
        for (Path path : inside.filter(path -> !Files.isSymbolicLink(path)).toList()) {
            boolean runs = Files.isDirectory(path) || Files.isExecutable(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}

// What all of it needs.

private static boolean isLinux() {
    return System.getProperty("os.name").startsWith("Linux");
}

/// As sqlite-jdbc names it.
private static String processor() {
    String name = System.getProperty("os.arch");
    return name.equals("amd64") ? "x86_64" : name;
}

private String path(String inside) {
    return work.resolve(inside).toString();
}

private String argument(String file) {
    return path("arguments/" + file);
}

private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
}

private void tool(String name, String... arguments) throws Exception {
    run(Path.of(System.getProperty("java.home"), "bin", name), Map.of(), arguments);
}

private void run(Path program, Map<String, String> environment, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    say(program.getFileName() + " " + String.join(" ", arguments));
    Path log = work.resolve("last.log");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException(program + " did not end; see " + log);
    }
    if (process.exitValue() != 0) {
        throw new IllegalStateException(program + " failed: " + Files.readString(log));
    }
}

private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
}

private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
        return inside.filter(Files::isRegularFile).sorted().toList();
    }
}

private static void copyAll(Path from, Path to) throws IOException {
    try (Stream<Path> inside = Files.walk(from)) {
        for (Path path : inside.toList()) {
            Path target = to.resolve(from.relativize(path).toString());
            Files.createDirectories(target.getParent());
            if (!Files.isDirectory(path)) {
                Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}

private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

private static void say(String what) {
    IO.println("installer: " + what);
}
