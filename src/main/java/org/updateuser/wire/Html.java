package org.updateuser.wire;

/// Texts as they stand in a page of HTML, between its tags or in an attribute in quotation marks.
final class Html {
    private static final char UNKNOWN = '\uFFFD';

    private Html() {}

    /// A text that no browser takes for anything else. What HTML has no character for is the sign for that.
    static String escaped(String text) {
        StringBuilder result = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> result.append("&amp;");
                case '<' -> result.append("&lt;");
                case '>' -> result.append("&gt;");
                case '"' -> result.append("&quot;");
                case '\'' -> result.append("&#39;");
                default -> result.appendCodePoint(isPossible(point) ? point : UNKNOWN);
            }
        });
        return result.toString();
    }

    private static boolean isPossible(int point) {
        boolean blank = point == '\n' || point == '\r' || point == '\t';
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return blank || (!Character.isISOControl(point) && !half && (point & 0xFFFE) != 0xFFFE);
    }
}
