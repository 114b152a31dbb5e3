package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.updateuser.form.PaletteRow.Found;
import org.updateuser.form.PaletteRow.Kind;
import org.updateuser.form.PaletteRow.Title;
import org.updateuser.form.command.Command;
import org.updateuser.form.command.Command.Group;
import org.updateuser.form.command.Command.Scope;
import org.updateuser.form.command.Commands;
import org.updateuser.form.command.Keymap;
import org.updateuser.model.Catalogue;

class PaletteTest {
    private final Desk desk = Desk.open();
    private final List<String> done = new ArrayList<>();
    private final Commands commands = new Commands(
            List.of(
                    command("save", Group.PERSON, "", "Ctrl+S"),
                    command("undo", Group.PERSON, "Nothing was typed", "Ctrl+Z"),
                    command("back", Group.LIST, "", "Ctrl+L"),
                    command("section.SKILLS", Group.SECTION, "", "Ctrl+3")),
            new Words(Locale.ENGLISH),
            new Keymap());
    private final Palette palette = new Palette(desk.workplace(), commands, done::add);

    @Test
    void filtersOfTheListAreFoundByTheirNames() {
        desk.workplace().tiles().save("Nobodys people");
        palette.begin();
        palette.typed().set("nobodys");
        assertThat(shown()).startsWith("# Filters of the list", "Nobodys people");
        palette.typed().set("no locat");
        first().run().run();
        assertThat(done).containsExactly("back");
        assertThat(desk.people().filter().condition().get()).contains(new Condition.Lacking(Flaw.NO_LOCATION));
    }

    private Command command(String id, Group group, String obstacle, String keys) {
        String name = id.startsWith("section")
                ? "Go to the section Skills"
                : new Words(Locale.ENGLISH).text("shortcuts." + id);
        return Command.of(
                id,
                name,
                group,
                Scope.WINDOW,
                () -> Optional.of(obstacle).filter(text -> !text.isEmpty()),
                () -> done.add(id),
                keys.replace("Ctrl+3", "Ctrl+DIGIT3"));
    }

    @BeforeEach
    void list() {
        desk.workplace().kept().refresh();
        desk.directory().refresh(desk.editor());
        desk.people().refresh();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> shown() {
        return palette.rows().get().stream()
                .map(row -> switch (row) {
                    case Title title -> "# " + title.text();
                    case Found found -> found.name().text();
                })
                .toList();
    }

    private Found first() {
        return palette.rows().get().stream()
                .flatMap(row -> row instanceof Found found
                        ? java.util.stream.Stream.of(found)
                        : java.util.stream.Stream.empty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void beforeAnythingIsTypedEveryActionIsOfferedWithItsKeysAndWhyItCannotBeDone() {
        palette.begin();
        assertThat(shown())
                .containsExactly(
                        "# Actions",
                        "Save the changes",
                        "Back to the list",
                        "Undo",
                        "# Sections",
                        "Go to the section Skills");
        Found undo = (Found) palette.rows().get().get(3);
        assertThat(undo.isPossible()).isFalse();
        assertThat(undo.obstacle()).isEqualTo("Nothing was typed");
        assertThat(undo.keys()).isEqualTo("Ctrl Z");
    }

    @Test
    void peopleAreFoundWhateverTheAccentsAndTheBestComesFirst() {
        palette.begin();
        palette.typed().set("ramirez jose");
        assertThat(first().kind()).isEqualTo(Kind.PERSON);
        assertThat(first().name().text()).isEqualTo("José Ramírez");
        assertThat(first().name().hits()).hasSize(2);
        first().run().run();
        assertThat(done).hasSize(1);
        assertThat(desk.people().person(done.getFirst()).orElseThrow().name()).isEqualTo("José Ramírez");
    }

    @Test
    void whoseNameBeginsSoComesBeforeWhoseNameHoldsIt() {
        palette.begin();
        palette.typed().set("an");
        List<String> names = palette.rows().get().stream()
                .filter(row -> row instanceof Found found && found.kind() == Kind.PERSON)
                .map(row -> ((Found) row).name().text())
                .toList();
        assertThat(names).hasSize(20);
        assertThat(names.getFirst()).startsWith("An");
    }

    @Test
    void whereNeitherLineHoldsWhatWasTypedTheAddressDoes() {
        palette.begin();
        String address = desk.people()
                .person(desk.find("amara okonkwo").id())
                .orElseThrow()
                .email();
        palette.typed().set(address);
        assertThat(first().detail().text()).isEqualTo(address);
    }

    @Test
    void anActionIsFoundByItsWords() {
        palette.begin();
        palette.typed().set("changes sav");
        assertThat(first().name().text()).isEqualTo("Save the changes");
        first().run().run();
        assertThat(done).containsExactly("save");
    }

    @Test
    void whatNothingIsCalledFindsNothing() {
        palette.begin();
        palette.typed().set("zzzz qqqq");
        assertThat(palette.rows().get()).isEmpty();
    }

    @Test
    void whoWasEditedLastComesFirstOnceEachWhetherSentOrNot() {
        OpenUser amara = desk.openAmara();
        amara.user().state(Catalogue.TITLE).typed().set("Head");
        desk.editor().save();
        OpenUser jose = desk.open("josé ramírez");
        jose.user().state(Catalogue.TITLE).typed().set("Chief");
        desk.editor().save();
        OpenUser again = desk.openAmara();
        again.user().state(Catalogue.TITLE).typed().set("Head of all");
        desk.editor().save();
        desk.people().filter().search().set("");

        palette.begin();
        assertThat(shown().subList(0, 3))
                .containsExactly("# Recently edited", "Amara Okonkwo-Lindström", "José Ramírez");
        palette.typed().set("okonkwo");
        assertThat(shown()).filteredOn("Amara Okonkwo-Lindström"::equals).hasSize(1);

        palette.typed().set(desk.find("amara okonkwo").email());
        assertThat(shown()).contains("Amara Okonkwo-Lindström");

        RecentPeople tomorrow = desk.restarted().recent();
        tomorrow.read();
        assertThat(tomorrow.people()).hasSize(2);
    }
}
