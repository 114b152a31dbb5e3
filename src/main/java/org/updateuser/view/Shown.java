package org.updateuser.view;

/// Texts as long as they can be drawn: a draft from elsewhere may say anything.
final class Shown {
    private static final int NAME_MOST = 200; // characters
    private static final int VALUE_MOST = 2_000;

    private Shown() {}

    /// A name.
    static String shortened(String name) {
        return shortened(name, NAME_MOST);
    }

    /// A value in a sentence.
    static String value(String value) {
        return shortened(value, VALUE_MOST);
    }

    private static String shortened(String text, int most) {
        return text.length() > most ? text.substring(0, most) + "…" : text;
    }
}
