package org.updateuser.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What the program is, what it runs on and is made of, and where it keeps things. Nothing of it is read before
/// somebody asks.
public final class About {
    /// What is said of the program.
    ///
    /// @param version the program's own
    /// @param runs what it runs on, as names and versions
    /// @param places where things are kept
    public record Facts(String version, List<Fact> runs, List<Fact> places, List<Component> components) {}

    /// A line.
    ///
    /// @param key which words stand before it
    /// @param text what can be copied
    public record Fact(String key, String text) {}

    private final Supplier<Facts> read;
    private final Threads threads;
    private final Updates updates;
    private final LanguageChoice language;
    private final ReadOnlyObjectWrapper<Optional<Facts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Component>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> licence = new ReadOnlyObjectWrapper<>("");

    /// @param read finds out what there is to say; it may block
    public About(Supplier<Facts> read, Threads threads, Updates updates, LanguageChoice language) {
        this.read = read;
        this.threads = threads;
        this.updates = updates;
        this.language = language;
        chosen.subscribe(this::show);
    }

    /// Which language the window speaks.
    public LanguageChoice language() {
        return language;
    }

    /// Whether there is a newer version.
    public Updates updates() {
        return updates;
    }

    /// What there is to say, once it was read.
    public ReadOnlyObjectProperty<Optional<Facts>> facts() {
        return facts.getReadOnlyProperty();
    }

    /// Whose licence is shown.
    public ObjectProperty<Optional<Component>> chosen() {
        return chosen;
    }

    /// The notices and licences of the chosen component, or `""` until they were read.
    public ReadOnlyObjectProperty<String> licence() {
        return licence.getReadOnlyProperty();
    }

    /// Reads what there is to say.
    public void open() {
        updates.look();
        if (facts.get().isEmpty()) {
            threads.fetch(read, found -> facts.set(Optional.of(found)));
        }
    }

    private void show(Optional<Component> component) {
        licence.set("");
        component.ifPresent(one -> threads.fetch(() -> Components.licence(one), text -> {
            if (chosen.get().equals(component)) {
                licence.set(text);
            }
        }));
    }
}
