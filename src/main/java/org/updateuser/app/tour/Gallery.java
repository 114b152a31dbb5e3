package org.updateuser.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.updateuser.app.Options;
import org.updateuser.app.StartProblem;
import org.updateuser.form.Language;
import org.updateuser.form.StoreOpening;
import org.updateuser.host.DataFolder;
import org.updateuser.store.Store;

/// Every screen in every look, text size and language that it is to be good in, with a contact sheet.
///
/// The languages are walked through one by one, since a window speaks one as long as it is there; everything else is
/// changed at each stop.
record Gallery(Options options, DataFolder folder, Path pictures, Protocol protocol) {
    /// Latin letters; others, which also break differently; longer ones, whose brackets show what is cut off.
    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.JAPANESE, Language.PSEUDO);

    void go() throws StartProblem {
        List<Language> languages = options.language().map(List::of).orElse(LANGUAGES);
        Letters letters = new Letters();
        Set<String> files = new LinkedHashSet<>();
        Locale before = Locale.getDefault();
        try {
            for (Language language : languages) {
                Locale.setDefault(language.in(before)); // a calendar, and a text field's menu, ask for nothing else
                walk(language, letters, files);
            }
        } finally {
            Locale.setDefault(before);
            String said = Hands.ask(letters::said); // also of a walk that got stuck: that one above all is looked at
            List<String> tags = languages.stream().map(Language::tag).toList();
            new ContactSheet(pictures, tags, Dress.ALL, List.copyOf(files), said).write();
            protocol.step(said);
        }
    }

    private void walk(Language language, Letters letters, Set<String> files) throws StartProblem {
        protocol.step("The gallery in " + language.tag());
        Album album;
        try (Opened opened = Opened.on(options.in(language), apart(language, "main"), folder, _ -> {})) {
            Path place = pictures.resolve(language.tag());
            album = new Album(place, opened.hands(), opened.scene(), opened.theme(), Dress.ALL, letters);
            Visit visit = opened.visit(album, protocol);
            Runnable walk = () -> {
                Waiting.of(visit).go(opened::show);
                new Walk(visit, opened.theme()).go();
            };
            finish(album, walk, files);
        }
        inTrouble(language, album, files); // once the window before is closed: what stands over one is in its picture
    }

    /// On disks that take their time, that have no room, and that keep nothing.
    private void inTrouble(Language language, Album former, Set<String> files) throws StartProblem {
        Path fresh = apart(language, "beginnings");
        StoreOpening good = () -> Store.open(fresh, true);
        Album album = beside(
                language,
                good,
                former,
                files,
                (visit, show) -> Beginnings.of(visit).go(show));
        SlowDisk slow = new SlowDisk(apart(language, "slow"));
        album = beside(language, slow, album, files, (visit, show) -> {
            show.run();
            SlowReading.of(visit).go(slow);
        });
        album = beside(language, FullDisk.STORE, album, files, (visit, show) -> {
            show.run();
            FullDisk.of(visit).go();
        });
        LateReleases releases = new LateReleases();
        StoreOpening other = () -> Store.open(apart(language, "outside"), true);
        try (Opened opened = Opened.on(options.in(language), other, folder, releases, Outside.KNOWN)) {
            album = beside(
                    opened,
                    album,
                    files,
                    (visit, show) -> Outside.of(visit, releases, opened.about()).go(show));
        }
        Path nowhere = Unkept.nowhere();
        beside(language, () -> Store.open(nowhere, true), album, files, (visit, show) -> {
            show.run();
            Unkept.of(visit).go();
        });
    }

    /// A walk in a window of its own, whose pictures go on where the others ended.
    private Album beside(
            Language language, StoreOpening store, Album former, Set<String> files, BiConsumer<Visit, Runnable> walk)
            throws StartProblem {
        try (Opened opened = Opened.on(options.in(language), store, folder, _ -> {})) {
            return beside(opened, former, files, walk);
        }
    }

    private Album beside(Opened opened, Album former, Set<String> files, BiConsumer<Visit, Runnable> walk) {
        Album album = former.in(opened.hands(), opened.scene(), opened.theme());
        finish(album, () -> walk.accept(opened.visit(album, protocol), opened::show), files);
        return album;
    }

    /// Walks to the end, or leaves a picture of where it does not get on; what was taken until then counts.
    private static void finish(Album album, Runnable walk, Set<String> files) {
        try {
            walk.run();
        } catch (Stuck stuck) {
            album.stuck();
            throw stuck;
        } finally {
            files.addAll(album.files());
        }
    }

    /// What one walk keeps is not there in the next one.
    private Path apart(Language language, String walk) {
        try {
            return Files.createDirectories(folder.data().resolve(language.tag()).resolve(walk));
        } catch (IOException full) {
            throw new Stuck("The folder for the walk in " + language.tag() + " could not be made.", full);
        }
    }
}
