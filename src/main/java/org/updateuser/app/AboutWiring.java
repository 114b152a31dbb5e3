package org.updateuser.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.updateuser.form.About;
import org.updateuser.form.About.Fact;
import org.updateuser.form.About.Facts;
import org.updateuser.form.Components;
import org.updateuser.form.LanguageChoice;
import org.updateuser.form.Later;
import org.updateuser.form.Threads;
import org.updateuser.form.Updates;
import org.updateuser.form.Updates.Memory;
import org.updateuser.form.Words;
import org.updateuser.host.DataFolder;

/// Puts together what the program says of itself. Making it reads nothing.
///
/// @param releases where newer versions are listed
/// @param later the timer of whoever looks for them
public record AboutWiring(Session session, DataFolder folder, Updates.Source releases, Later later) {
    private static final String BILL = "updateuser.cdx.json";

    /// That of this build.
    AboutWiring(Session session, DataFolder folder) {
        this(session, folder, ReleaseList.ofThisBuild(), session.workplace().later());
    }

    /// What it says in a window.
    About about(Updates.Keeper keeper, LanguageChoice.Keeper languages) {
        Words words = session.workplace().words();
        return about(
                keeper, new LanguageChoice(languages, words, session.workplace().threads()));
    }

    private About about(Updates.Keeper keeper, LanguageChoice language) {
        Threads threads = session.workplace().threads();
        Words words = session.workplace().words();
        Updates updates = new Updates(releases, keeper, words, threads, later, Clock.systemUTC(), Build.version());
        return new About(this::facts, threads, updates, language);
    }

    /// What it says where nothing is remembered, and nothing is ever asked by itself.
    ///
    /// @param session what it is shown with
    /// @param folder where that keeps things
    public static About passing(Session session, DataFolder folder) {
        return passing(session, folder, ReleaseList.ofThisBuild());
    }

    /// The same where newer versions are listed elsewhere.
    public static About passing(Session session, DataFolder folder, Updates.Source releases) {
        Updates.Keeper nothing = new Updates.Keeper() {
            @Override
            public Memory now() {
                return new Memory(false, Optional.empty(), "");
            }

            @Override
            public void keep(Memory memory) {
                // The tour's folder goes with the tour.
            }
        };
        Words words = session.workplace().words();
        LanguageChoice language =
                LanguageChoice.passing(words, session.workplace().threads());
        return new AboutWiring(session, folder, releases, session.workplace().later()).about(nothing, language);
    }

    private Facts facts() {
        String java = Runtime.version().toString();
        List<Fact> runs = List.of(
                new Fact("java", java + " · " + System.getProperty("java.vendor", "")),
                new Fact("javafx", System.getProperty("javafx.runtime.version", "")),
                new Fact("system", said("os.name") + " " + said("os.version") + " · " + said("os.arch")));
        return new Facts(Build.version(), runs, places(), Components.all(java));
    }

    private static String said(String property) {
        return System.getProperty(property, "");
    }

    private List<Fact> places() {
        List<Fact> places = new ArrayList<>();
        places.add(fact("data", folder.data()));
        places.add(fact("preferences", folder.settings()));
        places.add(fact("log", folder.logs()));
        Path java = Path.of(System.getProperty("java.home"));
        existing(Stream.of(java.resolve("legal")), "notices").ifPresent(places::add);
        // The application's own folder is beside the runtime's, which has another depth on macOS.
        existing(
                        Stream.of("../app", "../../../app")
                                .map(app -> java.resolve(app).resolve(BILL)),
                        "bill")
                .ifPresent(places::add);
        return places;
    }

    private static Optional<Fact> existing(Stream<Path> paths, String key) {
        return paths.filter(Files::exists).findFirst().map(path -> fact(key, path));
    }

    private static Fact fact(String key, Path path) {
        return new Fact(key, path.toAbsolutePath().normalize().toString());
    }
}
