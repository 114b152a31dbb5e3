package org.updateuser.form;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// French leaves out the *e* of *de* before a vowel, as in *la fiche d’Amara*. Before an *h* or a *y* it depends on the
/// word, and *de* is right more often in names.
final class Elision {
    private static final Pattern BEFORE_ARGUMENT = Pattern.compile("\\b([Dd])e\\h\\{(\\d)}");
    private static final Pattern VOWEL = Pattern.compile("(?iu)^[aeiouæœ]");

    private Elision() {}

    /// The pattern as it is said with these arguments.
    static String of(String pattern, Object[] arguments) {
        return BEFORE_ARGUMENT.matcher(pattern).replaceAll(found -> {
            boolean elided = arguments[Integer.parseInt(found.group(2))] instanceof String text && isVowel(text);
            return Matcher.quoteReplacement(elided ? found.group(1) + "’{" + found.group(2) + "}" : found.group());
        });
    }

    private static boolean isVowel(String text) {
        return VOWEL.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).find();
    }
}
