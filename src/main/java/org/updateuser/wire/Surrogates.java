package org.updateuser.wire;

/// Halves of characters. JSON can name one (`\ud83d`), UTF-8 cannot carry one: it would arrive as a question mark.
final class Surrogates {
    private Surrogates() {}

    /// JSON text in which every lone half is written by its name.
    static String escaped(String json) {
        if (!areIn(json)) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 6);
        json.codePoints().forEach(point -> add(escaped, point));
        return escaped.toString();
    }

    /// Whether a text has one that is not escaped.
    static boolean areIn(String text) {
        return text.codePoints().anyMatch(Surrogates::isHalf);
    }

    private static void add(StringBuilder escaped, int point) {
        if (isHalf(point)) {
            escaped.append("\\u").append(Integer.toHexString(point));
        } else {
            escaped.appendCodePoint(point);
        }
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
