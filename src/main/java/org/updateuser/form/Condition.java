package org.updateuser.form;

import java.util.Arrays;
import java.util.Optional;
import org.updateuser.model.Named;

/// What everybody who is shown has to be like, beside what is searched for.
public sealed interface Condition {
    /// Those who lack something.
    record Lacking(Flaw flaw) implements Condition {
        @Override
        public String text() {
            return "lacking " + flaw;
        }
    }

    /// Those who have the same value.
    record Sharing(Trait trait, String value) implements Condition {
        @Override
        public String text() {
            return "sharing " + trait + " " + value;
        }

        /// Without the value: it is a person's.
        @Override
        public String toString() {
            return "Sharing[" + trait + "]";
        }
    }

    /// As it is kept.
    String text();

    /// What it is called.
    default String name(Words words, Names names) {
        return switch (this) {
            case Lacking lacking -> words.text("tiles.flaw." + lacking.flaw());
            case Sharing sharing ->
                words.text(
                        "tiles.sharing",
                        words.label(sharing.trait().field()),
                        names.find(sharing.value()).map(Named::name).orElse(sharing.value()));
        };
    }

    /// What [#text] has written; nothing where this program does not know it.
    static Optional<Condition> read(String text) {
        String[] parts = text.split(" ", 3);
        return switch (parts[0]) {
            case "lacking" -> parts.length == 2 ? named(Flaw.values(), parts[1]).map(Lacking::new) : Optional.empty();
            case "sharing" ->
                parts.length == 3
                        ? named(Trait.values(), parts[1]).map(trait -> new Sharing(trait, parts[2]))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
