package org.updateuser.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language that the program speaks. Whoever has another one gets English.
public enum Language {
    ENGLISH("en", "", "English"),
    GERMAN("de", "DE", "Deutsch"),
    FRENCH("fr", "FR", "Français"),
    SPANISH("es", "ES", "Español"),
    JAPANESE("ja", "JP", "日本語"),

    /// No language: English with accents, in brackets and longer by two fifths. Whatever looks like English beside it
    /// is not in the files of texts, and whatever is cut off will be in other languages.
    PSEUDO("en-XA", "XA", "⟦Ƥşéûðö⟧");

    private final Locale locale;
    private final String home;
    private final String ownName;

    /// @param home the country whose customs it follows where no other is known; without one, Java takes those of the
    ///     United States, where weeks begin on Sunday
    Language(String tag, String home, String ownName) {
        this.locale = Locale.forLanguageTag(tag);
        this.home = home;
        this.ownName = ownName;
    }

    /// Those that somebody may want to read.
    public static List<Language> spoken() {
        return List.of(ENGLISH, GERMAN, FRENCH, SPANISH, JAPANESE);
    }

    /// The one of a locale, or English where the program has none.
    public static Language of(Locale locale) {
        return locale.getCountry().equals(PSEUDO.locale.getCountry())
                ? PSEUDO
                : spoken().stream()
                        .filter(language -> language.code().equals(locale.getLanguage()))
                        .findFirst()
                        .orElse(ENGLISH);
    }

    /// The one of a tag such as `de`.
    public static Optional<Language> named(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equalsIgnoreCase(tag))
                .findFirst();
    }

    /// Its tag (BCP 47).
    public String tag() {
        return locale.toLanguageTag();
    }

    /// Its name in itself.
    public String ownName() {
        return ownName;
    }

    /// Its language code (ISO 639).
    String code() {
        return locale.getLanguage();
    }

    /// How it writes dates and numbers in the country of another locale. Other calendars and digits, which that may
    /// ask for, would not go with its words.
    public Locale in(Locale place) {
        String country = place.getCountry();
        return this == PSEUDO ? locale : Locale.of(code(), country.isEmpty() ? home : country);
    }
}
