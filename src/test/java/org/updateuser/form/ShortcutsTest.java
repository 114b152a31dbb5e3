package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.updateuser.form.command.Chord;
import org.updateuser.form.command.Command;
import org.updateuser.form.command.Command.Group;
import org.updateuser.form.command.Command.Scope;
import org.updateuser.form.command.Commands;
import org.updateuser.form.command.Keymap;

class ShortcutsTest {
    private final Words words = new Words(Locale.ENGLISH);
    private final Command save = command("save", Group.PERSON, "Ctrl+S");
    private final Command table = command("table", Group.MANY);
    private final Commands commands = new Commands(List.of(save, table), words, new Keymap());
    private final Shortcuts shortcuts = new Shortcuts(commands, words);

    private Command command(String id, Group group, String... keys) {
        return Command.of(id, words.text("shortcuts." + id), group, Scope.WINDOW, Optional::empty, () -> {}, keys);
    }

    private List<String> shown() {
        return shortcuts.lines().get().stream()
                .map(line ->
                        line.name() + (line.keys().isEmpty() ? "" : ": " + line.keys()) + (line.isChanged() ? "*" : ""))
                .toList();
    }

    private String said() {
        return shortcuts.said().get().map(Notice::text).orElse("");
    }

    private static Chord chord(String text) {
        return Chord.read(text).orElseThrow();
    }

    @Test
    void theyStandInGroupsAndAreFoundByWordsAndByKeys() {
        assertThat(shown())
                .containsExactly(
                        "The open person", "Save the changes: Ctrl S", "Many people", "Change people from a table");
        shortcuts.typed().set("TABLE");
        assertThat(shown()).containsExactly("Many people", "Change people from a table");
        shortcuts.typed().set("ctrl s");
        assertThat(shown()).containsExactly("The open person", "Save the changes: Ctrl S");
    }

    @Test
    void keysThatAreFreeAreGivenAtOnce() {
        shortcuts.begin(table);
        assertThat(said()).contains("Press the new keys");
        shortcuts.press(chord("Ctrl+Shift+T"));
        assertThat(said()).isEqualTo("“Change people from a table” now has Ctrl Shift T.");
        assertThat(shortcuts.isWaiting()).isFalse();
        assertThat(shown()).contains("Change people from a table: Ctrl Shift T*");
    }

    @Test
    void aClashIsSaidAndTheKeysAreTakenOnlyOnDemand() {
        shortcuts.begin(table);
        shortcuts.press(chord("Ctrl+S"));
        assertThat(said()).contains("already belongs to “Save the changes”");
        assertThat(commands.shown(save)).isEqualTo("Ctrl S");
        shortcuts.take();
        assertThat(commands.shown(table)).isEqualTo("Ctrl S");
        assertThat(commands.shown(save)).isEmpty();
    }

    @Test
    void whatCannotBeGivenIsWaitedForAgain() {
        shortcuts.begin(table);
        shortcuts.press(chord("Ctrl+C"));
        assertThat(said()).contains("Ctrl C is needed where one types");
        shortcuts.take();
        assertThat(shortcuts.isWaiting()).isTrue();
        shortcuts.stop();
        assertThat(shown()).contains("Change people from a table");
    }

    @Test
    void theUsualKeysComeBackOneByOneOrAllAtOnceAndThatCanBeUndone() {
        commands.assign(save, chord("F8"));
        commands.assign(table, chord("F9"));
        shortcuts.reset(save);
        assertThat(shown()).contains("Save the changes: Ctrl S", "Change people from a table: F9*");
        shortcuts.resetAll();
        assertThat(shown()).contains("Change people from a table");
        shortcuts.take();
        assertThat(shown()).contains("Change people from a table: F9*");
    }
}
