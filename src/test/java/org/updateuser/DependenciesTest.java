package org.updateuser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.updateuser.form.Component;
import org.updateuser.form.Component.Kind;
import org.updateuser.form.Components;

/// What the program is started with, jar by jar, against the table that About shows: neither can change alone.
class DependenciesTest {
    /// What may ship under Apache-2.0, read and agreed to once: nothing that would reach over to the program's own
    /// code.
    private static final Set<String> FIT = Set.of(
            "Apache-2.0",
            "Apache-2.0 AND BSD-2-Clause",
            "BSD-3-Clause",
            "MIT",
            "OFL-1.1",
            "blessing",
            "GPL-2.0-only WITH Classpath-exception-2.0");

    private static final int MOST_LIBRARIES = 15;
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\d.]*)(?:-(?:linux|mac|win)[a-z0-9-]*)?\\.jar");
    private static final List<Component> TABLE = Components.all("25");

    /// The jars of the module path with which the program is started, as the build has written it down.
    private static List<Path> jars() throws IOException {
        String arguments = Files.readString(Path.of("target", "updateuser.args"));
        Matcher path = Pattern.compile("--module-path \"([^\"]+)\"").matcher(arguments);
        assertThat(path.find()).as("a module path").isTrue();
        return Arrays.stream(path.group(1).split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .filter(file -> file.toString().endsWith(".jar"))
                .toList();
    }

    private static Matcher name(Path jar) {
        Matcher name = JAR.matcher(jar.getFileName().toString());
        assertThat(name.matches()).as(jar + " has a name and a version").isTrue();
        return name;
    }

    private static Stream<Component> of(Kind... kinds) {
        return TABLE.stream().filter(component -> Set.of(kinds).contains(component.kind()));
    }

    @Test
    void theTableHasExactlyTheJarsThatAreThereInTheirVersions() throws IOException {
        Set<String> there = new TreeSet<>();
        for (Path jar : jars()) {
            Matcher name = name(jar);
            there.add(name.group(1) + " " + name.group(2));
        }
        assertThat(there).isNotEmpty();
        Set<String> listed = of(Kind.TOOLKIT, Kind.LIBRARY)
                .map(component -> component.jar() + " " + component.version())
                .collect(Collectors.toSet());
        assertThat(listed)
                .as("form/components.txt: read the licence of what is new, then write it down there")
                .isEqualTo(there);
    }

    @Test
    void besideOpenJfxThereAreFewJars() throws IOException {
        assertThat(jars().stream().filter(jar -> !jar.getFileName().toString().startsWith("javafx-")))
                .hasSizeBetween(1, MOST_LIBRARIES);
        assertThat(of(Kind.TOOLKIT)).allMatch(component -> component.jar().startsWith("javafx-"));
        assertThat(of(Kind.LIBRARY)).noneMatch(component -> component.jar().startsWith("javafx-"));
    }

    /// OpenJFX has, beside each module, an empty jar of the same name for all systems: it has nothing to describe.
    @Test
    void everyOneIsAModuleThatSaysItsName() throws IOException {
        for (Path jar : jars()) {
            if (isEmpty(jar)) {
                assertThat(jar.getFileName().toString()).startsWith("javafx-");
                continue;
            }
            ModuleDescriptor module =
                    ModuleFinder.of(jar).findAll().iterator().next().descriptor();
            assertThat(module.isAutomatic()).as(jar + " is an automatic module").isFalse();
        }
    }

    private static boolean isEmpty(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().noneMatch(entry -> entry.getName().endsWith(".class"));
        }
    }

    @Test
    void everyLicenceIsFitToShipAndItsTextIsThere() {
        for (Component component : TABLE) {
            assertThat(component.licence()).as(component.name()).isIn(FIT);
            assertThat(Components.licence(component)).as(component.name()).hasSizeGreaterThan(200);
        }
        assertThat(Components.licence(Components.own("1"))).isEqualToIgnoringWhitespace(read(Path.of("LICENSE")));
    }

    /// Where a library brings its notices along, what About shows has them word by word.
    @Test
    void theNoticesThatLibrariesBringAlongAreShown() throws IOException {
        int seen = 0;
        for (Path jar : jars()) {
            String name = name(jar).group(1);
            try (JarFile file = new JarFile(jar.toFile())) {
                for (String notice : List.of("META-INF/NOTICE", "META-INF/FastDoubleParser-LICENSE")) {
                    if (file.getEntry(notice) != null) {
                        String text = read(file, notice);
                        assertThat(shown(name)).as(jar + " " + notice).contains(flat(text));
                        seen++;
                    }
                }
            }
        }
        assertThat(seen).isGreaterThanOrEqualTo(4);
    }

    private static String shown(String jar) {
        return TABLE.stream()
                .filter(component -> component.jar().equals(jar))
                .map(Components::licence)
                .map(DependenciesTest::flat)
                .collect(Collectors.joining());
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String read(JarFile file, String entry) throws IOException {
        try (InputStream bytes = file.getInputStream(file.getEntry(entry))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void everyBundledFontIsNamedWithTheLicenceBesideIt() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("resources/org/updateuser/view/fonts"))) {
            Set<String> families = files.map(file -> file.getFileName().toString())
                    .filter(file -> !file.endsWith(".txt"))
                    .map(file -> file.replaceAll("-.*", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(of(Kind.FONT).map(font -> font.name().replace(" ", "")).sorted())
                    .containsExactlyElementsOf(families);
        }
        assertThat(of(Kind.FONT))
                .allMatch(font -> font.licence().equals("OFL-1.1")
                        && Components.licence(font).contains("SIL OPEN FONT"));
    }

    @Test
    void theIconsAndTheDatabaseInsideLibrariesAreNamedInTheVersionThatIsInThem() throws IOException {
        String icons = of(Kind.ICONS).findFirst().orElseThrow().version();
        String database = of(Kind.NATIVE).findFirst().orElseThrow().version();
        for (Path jar : jars()) {
            Matcher name = name(jar);
            if (name.group(1).equals("ikonli-feather-pack")) {
                try (JarFile file = new JarFile(jar.toFile())) {
                    assertThat(file.getEntry("META-INF/resources/feather/" + icons + "/fonts/feather.ttf"))
                            .isNotNull();
                }
            } else if (name.group(1).equals("sqlite-jdbc")) {
                assertThat(name.group(2)).startsWith(database + ".");
            }
        }
    }
}
