package org.updateuser.form;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.updateuser.form.Notice.Tone;

/// Which language the window speaks: that of the system, or one that somebody has chosen. Another one is spoken from
/// the next start on, and that is said in the other one.
public final class LanguageChoice {
    /// Where the choice is kept; called on the thread of the user interface, and does not block.
    public interface Keeper {
        /// The language of the system, or English where that is none of the program's.
        Language system();

        /// The one that was chosen, if one was.
        Optional<Language> now();

        void keep(Optional<Language> chosen);
    }

    private final Keeper keeper;
    private final Words words;
    private final Threads threads;
    private final ObjectProperty<Optional<Language>> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param words those that are spoken now
    public LanguageChoice(Keeper keeper, Words words, Threads threads) {
        this.keeper = keeper;
        this.words = words;
        this.threads = threads;
        chosen.set(keeper.now());
        chosen.subscribe((before, now) -> choose(now));
    }

    /// One that keeps nothing.
    ///
    /// @param words those that are spoken
    public static LanguageChoice passing(Words words, Threads threads) {
        return new LanguageChoice(
                new Keeper() {
                    @Override
                    public Language system() {
                        return words.language();
                    }

                    @Override
                    public Optional<Language> now() {
                        return Optional.empty();
                    }

                    @Override
                    public void keep(Optional<Language> other) {
                        // Whoever asks for it keeps nothing.
                    }
                },
                words,
                threads);
    }

    /// The language that was chosen, or nothing for that of the system.
    public ObjectProperty<Optional<Language>> chosen() {
        return chosen;
    }

    /// The name of a choice: of a language in itself, so that whoever knows it finds it.
    public String name(Optional<Language> choice) {
        return choice.map(Language::ownName)
                .orElseGet(() -> words.text("language.system", keeper.system().ownName()));
    }

    /// From when on the choice holds, where it does not yet.
    public ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    private void choose(Optional<Language> now) {
        keeper.keep(now);
        Language next = now.orElseGet(keeper::system);
        if (next == words.language()) {
            notice.set(Optional.empty());
            return;
        }
        Locale there = next.in(words.locale());
        threads.fetch(() -> new Words(there).text("language.next"), said -> {
            if (chosen.get().equals(now)) {
                notice.set(Optional.of(Notice.of(Tone.INFO, said)));
            }
        });
    }
}
