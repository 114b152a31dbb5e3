package org.updateuser.view;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.updateuser.form.CopiedChange;
import org.updateuser.form.OpenUser;
import org.updateuser.form.Words;
import org.updateuser.model.Person;

/// Why something cannot be done now, in a sentence.
final class Obstacles {
    /// Nothing is in the way.
    static final Supplier<Optional<String>> NONE = Optional::empty;

    private final Screens screens;
    private final Words words;

    Obstacles(Screens screens) {
        this.screens = screens;
        this.words = screens.words();
    }

    /// Nobody changes or sends what they do not see.
    Supplier<Optional<String>> ofOpen(Function<OpenUser, Optional<String>> more) {
        return () -> {
            if (!screens.navigation().place().get().showsEdits()) {
                return said("elsewhere");
            }
            return ofSomebody().get().or(() -> screens.editor().current().get().flatMap(more));
        };
    }

    /// For the sake of which nobody must be seen.
    Supplier<Optional<String>> ofSomebody() {
        return () -> screens.editor().current().get().isPresent() ? Optional.empty() : said("nobodyOpen");
    }

    Supplier<Optional<String>> unless(Predicate<OpenUser> possible, String why) {
        return ofOpen(open -> possible.test(open) ? Optional.empty() : said(why));
    }

    Supplier<Optional<String>> ofSave() {
        return ofOpen(open -> {
            if (open.saving().get()) {
                return said("saving");
            }
            boolean some = !open.user().changes().get().isEmpty() || open.isUnsettled();
            return some ? screens.workplace().admittance().obstacle() : said("unchanged");
        });
    }

    /// What is typed may be nothing that can be sent.
    Supplier<Optional<String>> ofNothingToSend() {
        return ofSomebody(open -> CopiedChange.isThere(open) ? Optional.empty() : said("nothingToSend"));
    }

    private Supplier<Optional<String>> ofSomebody(Function<OpenUser, Optional<String>> more) {
        return () ->
                ofSomebody().get().or(() -> screens.editor().current().get().flatMap(more));
    }

    Supplier<Optional<String>> ofChosen() {
        return () -> screens.people().chosen().size().get() > 0 ? Optional.empty() : said("nobodyChosen");
    }

    /// Two people are compared: those who are chosen, or who is open and another.
    Supplier<Optional<String>> ofNobodyToCompare() {
        return () -> Compare.isPossible(screens) ? Optional.empty() : said("nobodyToCompare");
    }

    /// @param row whose row has the keyboard; nobody is compared with themselves
    Supplier<Optional<String>> ofRowToCompare(Supplier<Optional<Person>> row) {
        return () -> ofRow(row)
                .get()
                .or(() -> ofSomebody().get())
                .or(() -> screens.editor()
                        .current()
                        .get()
                        .filter(open -> row.get()
                                .filter(one -> one.id().equals(open.id()))
                                .isPresent())
                        .flatMap(_ -> said("themselves")));
    }

    /// @param row whose row has the keyboard
    Supplier<Optional<String>> ofRow(Supplier<Optional<Person>> row) {
        return () -> row.get().isPresent() ? Optional.empty() : said("noRow");
    }

    /// @param field the row of the form that has the keyboard
    Supplier<Optional<String>> ofField(Supplier<Optional<RowMenu>> field) {
        return () -> field.get()
                .map(row -> row.shared().isEmpty() ? said("notKnown") : Optional.<String>empty())
                .orElseGet(() -> said("noField"));
    }

    Supplier<Optional<String>> ofFound() {
        return () -> screens.people().shown().isEmpty() ? said("nobodyFound") : Optional.empty();
    }

    private Optional<String> said(String why) {
        return Optional.of(words.text("command.not." + why));
    }
}
