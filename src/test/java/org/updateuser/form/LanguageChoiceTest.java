package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A language is chosen at once and spoken from the next start on, which is said in it.
class LanguageChoiceTest {
    private static final Threads THREADS = new Threads(Runnable::run, Runnable::run);

    private Optional<Language> kept = Optional.empty();

    private final LanguageChoice.Keeper keeper = new LanguageChoice.Keeper() {
        @Override
        public Language system() {
            return Language.GERMAN;
        }

        @Override
        public Optional<Language> now() {
            return kept;
        }

        @Override
        public void keep(Optional<Language> chosen) {
            kept = chosen;
        }
    };

    private LanguageChoice choice(Locale spoken) {
        return new LanguageChoice(keeper, new Words(spoken), THREADS);
    }

    private static String said(LanguageChoice choice) {
        return choice.notice().get().map(Notice::text).orElse("");
    }

    @Test
    void whatIsChosenIsKeptAndSaidInTheLanguageItself() {
        LanguageChoice choice = choice(Locale.GERMANY);
        choice.chosen().set(Optional.of(Language.ENGLISH));
        assertThat(kept).contains(Language.ENGLISH);
        assertThat(said(choice)).startsWith("UpdateUser speaks English from the next start on.");
    }

    @Test
    void theLanguageThatIsSpokenNeedsNoWord() {
        LanguageChoice choice = choice(Locale.GERMANY);
        choice.chosen().set(Optional.of(Language.ENGLISH));
        choice.chosen().set(Optional.of(Language.GERMAN));
        assertThat(kept).contains(Language.GERMAN);
        assertThat(said(choice)).isEmpty();
    }

    @Test
    void asTheSystemIsAChoiceOfItsOwn() {
        kept = Optional.of(Language.ENGLISH);
        LanguageChoice choice = choice(Locale.ENGLISH);
        choice.chosen().set(Optional.empty());
        assertThat(kept).isEmpty();
        assertThat(said(choice)).startsWith("UpdateUser spricht ab dem nächsten Start Deutsch.");
    }

    @Test
    void namesAreInTheLanguagesThemselves() {
        LanguageChoice choice = choice(Locale.ENGLISH);
        assertThat(choice.name(Optional.of(Language.JAPANESE))).isEqualTo("日本語");
        assertThat(choice.name(Optional.empty())).isEqualTo("Same as system (Deutsch)");
    }

    @Test
    void openedAgainItKnowsWhatWasChosen() {
        kept = Optional.of(Language.FRENCH);
        assertThat(choice(Locale.FRENCH).chosen().get()).contains(Language.FRENCH);
    }
}
