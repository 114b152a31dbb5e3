package org.updateuser.form.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.form.Words;
import org.updateuser.form.command.Command.Group;
import org.updateuser.form.command.Command.Scope;
import org.updateuser.form.command.Commands.Objection;

class CommandsTest {
    private final Command save = command("save", Scope.WINDOW, "Ctrl+S");
    private final Command redo = command("redo", Scope.WINDOW, "Ctrl+Shift+Z", "Ctrl+Y");
    private final Command table = command("table", Scope.WINDOW);
    private final Command copy = command("copy", Scope.LIST, "Ctrl+C");
    private final Keymap keymap = new Keymap();
    private final Commands commands = new Commands(List.of(save, redo, table, copy), new Words(Locale.ENGLISH), keymap);

    private static Command command(String id, Scope scope, String... keys) {
        return Command.of(id, "The " + id, Group.GO, scope, Optional::empty, () -> {}, keys);
    }

    private static Chord chord(String text) {
        return Chord.read(text).orElseThrow();
    }

    private String objection(Command command, String keys) {
        return commands.objection(command, chord(keys)).map(Objection::text).orElse("");
    }

    @Test
    void keysAreWrittenReadAndShown() {
        for (String text : List.of("Ctrl+Shift+H", "F5", "Ctrl+DIGIT1", "Ctrl+Alt+Shift+SLASH", "Ctrl+PLUS")) {
            assertThat(chord(text).text()).isEqualTo(text);
        }
        assertThat(chord("Ctrl+Shift+SLASH").shown()).isEqualTo("Ctrl Shift /");
        assertThat(chord("Ctrl+DIGIT1").shown()).isEqualTo("Ctrl 1");
        assertThat(chord("BACK_SPACE").shown()).isEqualTo("Backspace");
        assertThat(chord("SPACE").shown()).isEqualTo("Space");
        for (String text : List.of("", "Ctrl+", "Hyper+A", "Ctrl+a", "A;B")) {
            assertThat(Chord.read(text)).isEmpty();
        }
    }

    private WeakReference<Commands> followed() {
        Commands left = new Commands(List.of(save), new Words(Locale.ENGLISH), keymap);
        left.changes().subscribe(_ -> left.all());
        return new WeakReference<>(left);
    }

    @Test
    void theKeymapKeepsNoWindowThatIsLeft() {
        WeakReference<Commands> left = followed();
        long end = System.nanoTime() + 10_000_000_000L;
        while (left.get() != null && System.nanoTime() < end) {
            System.gc();
        }
        assertThat(left.get()).isNull();
    }

    @Test
    void keysAreNamedAsOnTheKeyboardsOfTheLanguage() {
        var german = new Commands(List.of(save, redo, table, copy), new Words(Locale.GERMAN), keymap);
        assertThat(german.shown(redo)).isEqualTo("Strg Umschalt Z");
        assertThat(german.named(chord("Ctrl+DELETE"))).isEqualTo("Strg Entf");
        assertThat(german.objection(table, chord("Ctrl+S")).orElseThrow().text())
                .startsWith("Strg S gehört schon zu „The save“.");
    }

    @Test
    void othersThanTheUsualKeysAreGivenAndTakenBack() {
        assertThat(objection(table, "Ctrl+Shift+T")).isEmpty();
        commands.assign(table, chord("Ctrl+Shift+T"));
        assertThat(commands.at(Scope.WINDOW, chord("Ctrl+Shift+T"))).contains(table);
        assertThat(commands.shown(table)).isEqualTo("Ctrl Shift T");
        assertThat(keymap.changes().get()).isEqualTo(Map.of("table", "Ctrl+Shift+T"));
        commands.reset(table);
        assertThat(commands.keys(table)).isEmpty();
        assertThat(keymap.changes().get()).isEmpty();
    }

    @Test
    void whoHasTheKeysIsNamedAndLosesThemOnlyWhereTheyAreTaken() {
        assertThat(objection(table, "Ctrl+S"))
                .isEqualTo(
                        "Ctrl S already belongs to “The save”. Press Enter to take it from there, or press other keys.");
        commands.assign(table, chord("Ctrl+S"));
        assertThat(commands.keys(save)).isEmpty();
        assertThat(commands.at(Scope.WINDOW, chord("Ctrl+S"))).contains(table);
    }

    @Test
    void whoHasSeveralKeepsTheRest() {
        commands.assign(table, chord("Ctrl+Shift+Z"));
        assertThat(commands.keys(redo)).containsExactly(chord("Ctrl+Y"));
    }

    @Test
    void theUsualKeysComeBackEvenIfSomebodyElseHasThemNow() {
        commands.assign(table, chord("Ctrl+S"));
        commands.reset(save);
        assertThat(commands.at(Scope.WINDOW, chord("Ctrl+S"))).contains(save);
        assertThat(commands.keys(table)).isEmpty();
        commands.resetAll();
        assertThat(keymap.changes().get()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ctrl+C",
                "Ctrl+V",
                "Ctrl+X",
                "Ctrl+A",
                "Ctrl+LEFT",
                "Ctrl+Shift+END",
                "DELETE",
                "UP",
                "ENTER",
                "TAB",
                "A",
                "Shift+A",
                "DIGIT1",
                "SPACE",
                "Ctrl+Alt+E",
                "Alt+F4",
                "Shift+F10",
                "CONTEXT_MENU",
                "Ctrl+BACK_SPACE"
            })
    void keysThatTextsOrTheSystemNeedAreRefusedWithASentence(String keys) {
        Objection objection = commands.objection(table, chord(keys)).orElseThrow();
        assertThat(objection.text())
                .startsWith(chord(keys).shown())
                .endsWith(".")
                .contains("Press");
        assertThat(objection.owner()).isEmpty();
    }

    @Test
    void whatIsACommandsUsualKeyIsNeverRefusedToIt() {
        commands.assign(redo, chord("F7"));
        assertThat(objection(redo, "Ctrl+Y")).isEmpty();
        assertThat(objection(save, "F8")).isEmpty();
    }

    @Test
    void inTheListLettersAreFreeAndTheArrowsAreNot() {
        assertThat(objection(copy, "K")).isEmpty();
        assertThat(objection(copy, "DOWN")).contains("the list");
    }

    @Test
    void whatALaterProgramHasKeptStaysAndWhatCannotBeReadIsNoKey() {
        keymap.set(Map.of("later", "Ctrl+Shift+9", "save", "Ctrl+"));
        assertThat(commands.keys(save)).isEmpty();
        commands.assign(table, chord("F9"));
        assertThat(keymap.changes().get()).containsEntry("later", "Ctrl+Shift+9");
    }

    @Test
    void aCommandThatCannotBeDoneDoesNothing() {
        List<String> done = new java.util.ArrayList<>();
        Command.of("no", "No", Group.GO, Scope.WINDOW, () -> Optional.of("Because"), () -> done.add("no"))
                .run();
        Command.of("yes", "Yes", Group.GO, Scope.WINDOW, Optional::empty, () -> done.add("yes"))
                .run();
        assertThat(done).containsExactly("yes");
    }
}
