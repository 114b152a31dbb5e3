package org.updateuser.app.tour;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import org.updateuser.form.Editor.Phase;
import org.updateuser.model.Person;
import org.updateuser.model.Section;

/// People of whom nothing is known, and whose names are written otherwise: for the gallery.
record Strangers(Visit visit, Hands hands, Album album) {
    static Strangers of(Visit visit) {
        return new Strangers(visit, visit.hands(), visit.album());
    }

    void go() {
        visit.protocol().step("Somebody of whom nothing is known, and names in other scripts");
        hands.type("#search", " ");
        hands.press(KeyCode.BACK_SPACE);
        hands.until(
                "everybody is listed",
                () -> visit.session().workplace().people().shown().size() > 1);
        open(person -> person.title().isEmpty() && person.department().isEmpty());
        for (Section section : List.of(
                Section.PROFILE,
                Section.CONTACTS,
                Section.SKILLS,
                Section.IMAGES,
                Section.PLACES,
                Section.ABOUT,
                Section.EMPLOYMENT)) {
            visit.section(section);
            album.take("blank-" + section.name().toLowerCase(Locale.ROOT));
        }
        visit.section(Section.PROFILE);
        open(person -> person.name()
                .codePoints()
                .anyMatch(letter -> Glyphs.script(letter).equals("Arabic")));
        album.take("right-to-left");
        open(person -> person.name()
                .codePoints()
                .anyMatch(letter -> Glyphs.script(letter).equals("kana and kanji")));
        album.take("east-asian");
    }

    private void open(Predicate<Person> wanted) {
        Person person = Hands.ask(() -> visit.session().workplace().people().shown().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new Stuck("The sandbox has nobody like that.")));
        Hands.act(() -> visit.session().workplace().editor().open(person));
        hands.until(
                "they are open",
                () -> visit.session().workplace().editor().phase().get() == Phase.OPEN
                        && visit.current().id().equals(person.id()));
        hands.press(KeyCode.L, KeyCode.CONTROL);
    }
}
