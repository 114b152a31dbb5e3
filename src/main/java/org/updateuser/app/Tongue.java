package org.updateuser.app;

import java.util.Locale;
import java.util.Optional;
import org.updateuser.form.Language;
import org.updateuser.form.LanguageChoice;
import org.updateuser.host.Remembered;

/// Which language the window speaks: as the options say, as was chosen, or as the system.
///
/// @param machine the locale of this machine
record Tongue(Locale machine, Remembered remembered) implements LanguageChoice.Keeper {
    @Override
    public Language system() {
        return Language.of(machine);
    }

    @Override
    public Optional<Language> now() {
        return Language.named(remembered.now().language());
    }

    @Override
    public void keep(Optional<Language> chosen) {
        String tag = chosen.map(Language::tag).orElse("");
        remembered.change(now -> now.withLanguage(tag));
    }

    /// The options with the language of this start. From now on the toolkit speaks it too, in the menu of a text field
    /// and in a calendar; it asks for the locale of the process and for nothing else.
    Options spoken(Options options) {
        Language language = options.language().or(this::now).orElseGet(this::system);
        Options spoken = options.in(language);
        Locale.setDefault(spoken.locale());
        return spoken;
    }
}
