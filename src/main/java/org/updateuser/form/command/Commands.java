package org.updateuser.form.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.updateuser.form.Words;
import org.updateuser.form.command.Command.Scope;

/// The table of everything that can be done, with the keys that hold now.
public final class Commands {
    private final List<Command> all;
    private final Words words;
    private final Keymap keymap;
    private final ObjectProperty<Map<String, String>> changes = new SimpleObjectProperty<>(Map.of());

    /// What is to be said of keys that somebody wants for a command.
    ///
    /// @param text why they cannot have them as they are, and what to do
    /// @param owner who has them; nothing where nobody may have them
    public record Objection(String text, Optional<Command> owner) {}

    public Commands(List<Command> all, Words words, Keymap keymap) {
        this.all = List.copyOf(all);
        this.words = words;
        this.keymap = keymap;
        changes.bind(keymap.changes());
    }

    /// All of them, in the order in which they are shown.
    public List<Command> all() {
        return all;
    }

    /// Which have other keys than usual.
    public Keymap keymap() {
        return keymap;
    }

    /// What the keymap says, for whoever follows it: it outlives the window of these commands, and does not keep it.
    public ReadOnlyObjectProperty<Map<String, String>> changes() {
        return changes;
    }

    /// The command of an id; one that is not in the table is a mistake of the program.
    public Command get(String id) {
        return all.stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no command " + id));
    }

    /// The keys that a command has now.
    public List<Chord> keys(Command command) {
        String changed = keymap.changes().get().get(command.id());
        return changed == null
                ? command.usual()
                : Chord.read(changed).map(List::of).orElse(List.of());
    }

    /// The keys that are shown with a command; `""` where it has none.
    public String shown(Command command) {
        return keys(command).stream().findFirst().map(this::named).orElse("");
    }

    /// Keys as the keyboards of this language name them: *Strg Umschalt H*.
    public String named(Chord chord) {
        return words.keys(chord.shown());
    }

    /// The name of a command with its keys, for the hint of a button.
    public String hint(Command command) {
        String keys = shown(command);
        return keys.isEmpty() ? command.name() : words.text("command.hint", command.name(), keys);
    }

    /// What these keys do there.
    public Optional<Command> at(Scope scope, Chord chord) {
        return all.stream()
                .filter(command -> command.scope() == scope && keys(command).contains(chord))
                .findFirst();
    }

    /// Whether somebody has given it other keys.
    public boolean isChanged(Command command) {
        return keymap.changes().get().containsKey(command.id());
    }

    /// What speaks against giving a command these keys.
    public Optional<Objection> objection(Command command, Chord chord) {
        if (keys(command).contains(chord)) {
            return Optional.empty();
        }
        boolean own = command.usual().contains(chord);
        Optional<String> needed = own ? Optional.empty() : Needed.by(command.scope(), chord);
        return needed.map(who -> new Objection(words.text(who, named(chord)), Optional.empty()))
                .or(() -> owner(command, chord).map(other -> taken(chord, other)));
    }

    private Objection taken(Chord chord, Command other) {
        return new Objection(words.text("command.keys.taken", named(chord), other.name()), Optional.of(other));
    }

    /// The keys of the list come before those of the window: the same keys in both would hide one of them.
    private Optional<Command> owner(Command command, Chord chord) {
        return all.stream()
                .filter(other -> !other.id().equals(command.id()) && keys(other).contains(chord))
                .findFirst();
    }

    /// Gives a command these keys alone, and takes them from whoever has them.
    public void assign(Command command, Chord chord) {
        Map<String, String> changes = new HashMap<>();
        owner(command, chord).ifPresent(other -> changes.put(other.id(), rest(other, chord)));
        changes.put(command.id(), chord.text());
        keymap.put(changes);
    }

    private String rest(Command other, Chord taken) {
        return keys(other).stream()
                .filter(chord -> !chord.equals(taken))
                .findFirst()
                .map(Chord::text)
                .orElse(Keymap.NONE);
    }

    /// Gives a command its usual keys again; whoever was given one of them meanwhile has none then.
    public void reset(Command command) {
        keymap.remove(command.id());
        command.usual()
                .forEach(chord ->
                        owner(command, chord).ifPresent(other -> keymap.put(Map.of(other.id(), rest(other, chord)))));
    }

    /// Gives all of them their usual keys again.
    public void resetAll() {
        keymap.set(Map.of());
    }
}
