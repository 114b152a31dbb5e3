package org.updateuser;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The rooms under a root package, their arrows and their libraries, as rules with reasons.
///
/// The root is an argument, so that the same rules can be held against a planted example that breaks them.
record Rooms(String root) {
    private static final List<String> ALL =
            List.of("model", "patch", "wire", "api", "store", "bulk", "sandbox", "host", "form", "view", "app");

    /// Which rooms a room may look into, the arrows being transitive unless the table forbids it.
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("patch", Set.of("model")),
            Map.entry("wire", Set.of("patch", "model")),
            Map.entry("api", Set.of("wire", "patch", "model")),
            Map.entry("store", Set.of("wire", "patch", "model")),
            Map.entry("bulk", Set.of("api", "store", "wire", "patch", "model")),
            Map.entry("sandbox", Set.of()),
            Map.entry("host", Set.of()),
            Map.entry("form", Set.of("bulk", "api", "store", "wire", "patch", "model")),
            Map.entry("view", Set.of("form", "bulk", "patch", "model")),
            Map.entry("app", Set.copyOf(ALL)));

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("model", "what a user is depends on nothing else"),
            Map.entry("patch", "a difference is a pure function of users"),
            Map.entry("wire", "text and values are translated without knowing who asks"),
            Map.entry("api", "whoever speaks to the service neither keeps nor shows anything, and knows no imitation"),
            Map.entry("store", "what is kept on this machine is kept without the service"),
            Map.entry("bulk", "many users are changed without a screen"),
            Map.entry("sandbox", "one mistake must not pass on both sides, so it shares no code with the client"),
            Map.entry("host", "the machine is the same whatever program runs on it"),
            Map.entry("form", "the state of a screen is tested without nodes and without a sandbox"),
            Map.entry("view", "whatever a screen shows comes through the form"),
            Map.entry("app", "it wires everything"));

    /// All rules by a short name.
    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("every class has a room", everyClassHasARoom());
        for (String room : ALL) {
            if (!room.equals("app")) {
                rules.put("arrows of " + room, arrows(room));
            }
        }
        Libraries.ALLOWED.forEach((room, libraries) -> rules.put("libraries of " + room, libraries(room, libraries)));
        rules.put("only app ends the program", onlyAppEndsTheProgram());
        rules.put("only app prints", onlyAppPrints());
        rules.put("no clock", noClock());
        rules.put("no files or sockets", noFilesOrSockets());
        return rules;
    }

    private String in(String room) {
        return root + "." + room + "..";
    }

    private ArchRule everyClassHasARoom() {
        String[] rooms = ALL.stream().map(this::in).toArray(String[]::new);
        return classes().should().resideInAnyPackage(rooms).because("a class outside the rooms is under no rule");
    }

    private ArchRule arrows(String room) {
        List<String> forbidden = new ArrayList<>(ALL);
        forbidden.removeAll(ARROWS.getOrDefault(room, Set.of()));
        forbidden.remove(room);
        return noClasses()
                .that()
                .resideInAPackage(in(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden.stream().map(this::in).toArray(String[]::new))
                .because(REASONS.getOrDefault(room, room))
                .allowEmptyShould(true);
    }

    private ArchRule libraries(String room, Libraries libraries) {
        DescribedPredicate<JavaClass> own = resideInAPackage(root + "..");
        return classes()
                .that()
                .resideInAPackage(in(room))
                .should()
                .onlyDependOnClassesThat(own.or(libraries.predicate()))
                .because("libraries are used only where the table of rooms lists them; " + room + " has "
                        + libraries.description())
                .allowEmptyShould(true);
    }

    private ArchRule onlyAppEndsTheProgram() {
        return noClasses()
                .that(not(resideInAPackage(in("app"))))
                .should()
                .callMethodWhere(Rooms.<JavaCall<?>>that(
                        "end the program",
                        call -> Set.of("exit", "halt").contains(call.getName())
                                && Set.of("java.lang.System", "java.lang.Runtime")
                                        .contains(call.getTargetOwner().getName())))
                .because("whoever ends the program loses what somebody typed; only app knows when it may")
                .allowEmptyShould(true);
    }

    private ArchRule onlyAppPrints() {
        return noClasses()
                .that(not(resideInAPackage(in("app"))))
                .should()
                .accessFieldWhere(Rooms.<JavaFieldAccess>that(
                        "be a standard stream",
                        access -> access.getTargetOwner().isEquivalentTo(System.class)
                                && Set.of("out", "err").contains(access.getName())))
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("standard output belongs to app, where scripts read it; all else is logged")
                .allowEmptyShould(true);
    }

    private ArchRule noClock() {
        return noClasses()
                .that()
                .resideInAnyPackage(in("model"), in("patch"))
                .should()
                .callMethodWhere(Rooms.<JavaCall<?>>that(
                        "read the clock",
                        call -> Set.of("now", "currentTimeMillis", "nanoTime").contains(call.getName())))
                .orShould()
                .dependOnClassesThat(resideInAnyPackage("java.time")
                        .and(that("be a clock", type -> type.getSimpleName().equals("Clock"))))
                .because("the same users give the same difference at any time")
                .allowEmptyShould(true);
    }

    private ArchRule noFilesOrSockets() {
        return noClasses()
                .that()
                .resideInAnyPackage(in("model"), in("patch"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..", "java.net..", "javax.net..")
                        .and(that("reach outside", type -> !type.getName().equals("java.net.URI"))))
                .because("model and patch are pure: they run at every keystroke and in every test")
                .allowEmptyShould(true);
    }

    static <T> DescribedPredicate<T> that(String description, Predicate<T> test) {
        return DescribedPredicate.describe(description, test);
    }
}
