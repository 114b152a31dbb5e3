package org.updateuser.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.updateuser.form.command.Chord;
import org.updateuser.form.command.Command;
import org.updateuser.form.command.Command.Group;
import org.updateuser.form.command.Commands;
import org.updateuser.form.command.Commands.Objection;
import org.updateuser.form.command.Match;

/// The list of shortcuts: searched by words or by keys, and changed.
public final class Shortcuts {
    private final Commands commands;
    private final Words words;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Notice>> said = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Command> waiting = Optional.empty();

    /// A line of it.
    ///
    /// @param command what it is about; nothing for the title of a group
    /// @param keys as they are said, one or several
    /// @param caps each of them, as they are shown
    /// @param isChanged whether they are not the usual ones
    public record Line(Optional<Command> command, String name, String keys, List<String> caps, boolean isChanged) {}

    public Shortcuts(Commands commands, Words words) {
        this.commands = commands;
        this.words = words;
        typed.subscribe((before, now) -> show());
        commands.changes().subscribe(_ -> show());
    }

    /// What is looked for.
    public StringProperty typed() {
        return typed;
    }

    /// What is found, by groups.
    public ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /// What there is to say of the keys that were pressed last, or which command waits for keys.
    public ReadOnlyObjectProperty<Optional<Notice>> said() {
        return said.getReadOnlyProperty();
    }

    /// Whether the next keys are for a command.
    public boolean isWaiting() {
        return waiting.isPresent();
    }

    private void show() {
        List<String> asked = Match.words(typed.get());
        List<Line> all = new ArrayList<>();
        for (Group group : Group.values()) {
            List<Line> found = commands.all().stream()
                    .filter(command -> command.group() == group)
                    .map(this::line)
                    .filter(line ->
                            Match.of(line.name() + " " + line.keys(), asked).isPresent())
                    .toList();
            if (!found.isEmpty()) {
                all.add(new Line(Optional.empty(), words.text("shortcuts.group." + group), "", List.of(), false));
                all.addAll(found);
            }
        }
        lines.set(List.copyOf(all));
    }

    private Line line(Command command) {
        List<String> caps = commands.keys(command).stream().map(commands::named).toList();
        String keys = caps.stream()
                .reduce((one, other) -> words.text("shortcuts.or", one, other))
                .orElse("");
        return new Line(Optional.of(command), command.name(), keys, caps, commands.isChanged(command));
    }

    /// The next keys are for this command.
    public void begin(Command command) {
        waiting = Optional.of(command);
        said.set(Optional.of(words.info("shortcuts.press", command.name())));
    }

    /// No keys are for anything.
    public void stop() {
        waiting = Optional.empty();
        said.set(Optional.empty());
    }

    /// Keys were pressed for the command that waits: it has them now, or it is said why it cannot.
    public void press(Chord chord) {
        waiting.ifPresent(command -> {
            Optional<Objection> objection = commands.objection(command, chord);
            objection.ifPresentOrElse(found -> object(command, chord, found), () -> give(command, chord));
        });
    }

    /// Takes the keys that were pressed last from whoever has them.
    public void take() {
        said.get().map(Notice::action).ifPresent(action -> action.run().run());
    }

    private void object(Command command, Chord chord, Objection objection) {
        Notice notice = Notice.of(Notice.Tone.WARN, objection.text());
        said.set(Optional.of(
                objection.owner().isPresent()
                        ? notice.with(words.text("shortcuts.take"), () -> give(command, chord))
                        : notice));
    }

    private void give(Command command, Chord chord) {
        commands.assign(command, chord);
        waiting = Optional.empty();
        said.set(Optional.of(words.info("shortcuts.given", command.name(), commands.named(chord))));
    }

    /// Gives a command its usual keys again.
    public void reset(Command command) {
        commands.reset(command);
        waiting = Optional.empty();
        said.set(Optional.of(words.info("shortcuts.reset.done", command.name())));
    }

    /// Gives all of them their usual keys again, which can be taken back.
    public void resetAll() {
        Map<String, String> before = commands.keymap().changes().get();
        commands.resetAll();
        waiting = Optional.empty();
        said.set(Optional.of(words.info("shortcuts.resetAll.done").with(words.text("shortcuts.resetAll.undo"), () -> {
            commands.keymap().set(before);
            said.set(Optional.empty());
        })));
    }
}
