package org.updateuser.sandbox;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Invents names in several scripts, mostly Latin.
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OUTSIDE = Pattern.compile("[^a-z0-9-]+");
    /// Of a hundred names so many are of the script; the rest is Latin.
    private static final String[] SCRIPTS = {
        "cyrillic",
        "cyrillic",
        "cyrillic",
        "cyrillic",
        "greek",
        "greek",
        "hebrew",
        "hebrew",
        "arabic",
        "arabic",
        "arabic",
        "japanese",
        "japanese",
        "korean",
        "korean",
        "chinese",
        "chinese",
        "devanagari",
        "vietnamese",
        "vietnamese"
    };

    private final Words words;

    Names(Words words) {
        this.words = words;
    }

    Name invent(Draw draw) {
        int share = draw.below(100);
        String script = share < SCRIPTS.length ? SCRIPTS[share] : "latin";
        String[] given = draw.of(words.list(script + ".given")).split(":", -1);
        String[] family = draw.of(words.list(script + ".family")).split(":", -1);
        String local = local(given[given.length - 1]) + "." + local(family[family.length - 1]);
        return new Name(joined(script, given[0], family[0]), local);
    }

    private static String joined(String script, String given, String family) {
        return switch (script) {
            case "korean", "chinese" -> family + given;
            case "japanese", "vietnamese" -> family + " " + given;
            default -> given + " " + family;
        };
    }

    /// A text as it may stand in an address: plain letters, digits and hyphens.
    static String local(String text) {
        String lower = text.toLowerCase(Locale.ROOT)
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('ı', 'i')
                .replace('đ', 'd')
                .replace('ð', 'd')
                .replace(' ', '-');
        String plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return OUTSIDE.matcher(plain).replaceAll("");
    }
}
