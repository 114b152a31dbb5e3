package org.updateuser.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language that the program speaks. Whoever has another one gets English.
public enum Language {
    ENGLISH("en", "English"),
    GERMAN("de", "Deutsch"),
    FRENCH("fr", "Français"),
    SPANISH("es", "Español"),
    JAPANESE("ja", "日本語"),

    /// No language: English with accents, in brackets and longer by two fifths. Whatever looks like English beside it
    /// is not in the files of texts, and whatever is cut off will be in other languages.
    PSEUDO("en-XA", "⟦Ƥşéûðö⟧");

    private final Locale locale;
    private final String ownName;

    Language(String tag, String ownName) {
        this.locale = Locale.forLanguageTag(tag);
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
        return this == PSEUDO ? locale : Locale.of(code(), place.getCountry());
    }
}
