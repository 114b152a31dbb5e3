package org.updateuser;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a room may use from outside: modules of the JDK, and packages of libraries.
///
/// @param modules modules of the JDK besides java.base
/// @param packages the beginnings of package names
record Libraries(Set<String> modules, List<String> packages) {
    private static final List<String> BEANS =
            List.of("javafx.beans", "javafx.collections", "javafx.event", "javafx.util");
    private static final List<String> SCREEN =
            List.of("javafx", "org.controlsfx", "impl.org.controlsfx", "atlantafx", "org.kordamp.ikonli");

    /// By room; `host` uses what each of its tasks needs, and `app` wires everything.
    static final Map<String, Libraries> ALLOWED = Map.of(
            "model", new Libraries(Set.of(), List.of()),
            "patch", new Libraries(Set.of(), List.of()),
            "wire",
                    new Libraries(
                            Set.of(), List.of("tools.jackson", "de.siegmar.fastcsv", "com.google.i18n.phonenumbers")),
            "api", new Libraries(Set.of("java.net.http"), List.of()),
            "store", new Libraries(Set.of("java.sql"), List.of("org.sqlite")),
            "bulk", new Libraries(Set.of(), List.of()),
            "sandbox", new Libraries(Set.of("jdk.httpserver", "java.desktop"), List.of("tools.jackson")),
            "form", new Libraries(Set.of(), BEANS),
            "view", new Libraries(Set.of(), SCREEN));

    private static final Map<String, String> MODULE_OF_PACKAGE = modulesOfPackages();

    private static Map<String, String> modulesOfPackages() {
        Map<String, String> modules = new HashMap<>();
        for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
            String name = module.descriptor().name();
            module.descriptor().packages().forEach(found -> modules.put(found, name));
        }
        return modules;
    }

    /// Words for the message of a rule.
    String description() {
        Set<String> all = new HashSet<>(modules);
        all.addAll(packages);
        return all.isEmpty() ? "none but java.base" : "only " + all;
    }

    DescribedPredicate<JavaClass> predicate() {
        return DescribedPredicate.describe("belong to java.base or to " + description(), this::allows);
    }

    private boolean allows(JavaClass type) {
        JavaClass plain = type.getBaseComponentType();
        String name = plain.getPackageName();
        return plain.isPrimitive()
                || isWithin(name, "org.jspecify.annotations")
                || packages.stream().anyMatch(library -> isWithin(name, library))
                || isOfModule(MODULE_OF_PACKAGE.getOrDefault(name, ""));
    }

    private boolean isOfModule(String module) {
        return module.equals("java.base") || modules.contains(module);
    }

    private static boolean isWithin(String name, String outer) {
        return name.equals(outer) || name.startsWith(outer + ".");
    }
}
