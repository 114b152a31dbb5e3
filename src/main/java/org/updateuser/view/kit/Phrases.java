package org.updateuser.view.kit;

/// What belongs together in a Japanese text: a word with the endings and particles behind it, a number with what it
/// counts, a short address. A phrase begins with a letter of another script than the endings are written in, or behind
/// a sign; this is a guess that is right nearly always, and where it is not, a line is a little shorter.
///
/// @param text all of it
record Phrases(CharSequence text) {
    private static final int MOST = 14; // letters of a phrase that is kept together; a longer one may not fit in a line
    private static final int ADDRESS = 32; // the same of an address
    private static final String STEMS = "いきしちみりぎじびけせべめえげ";
    private static final char LONG_SOUND = '\u30FC';

    private enum Script {
        /// Of endings and particles.
        ENDING,
        FOREIGN,
        CHINESE,
        LATIN,
        DIGIT,
        OTHER
    }

    /// Whether a place before a letter is within a phrase.
    boolean isWithin(int place) {
        return isInside(place) && (isInAddress(place) || (isGlued(place) && isShort(place)));
    }

    private boolean isInside(int place) {
        return place > 0 && place < text.length();
    }

    private boolean isGlued(int place) {
        Script before = script(place - 1);
        Script after = script(place);
        return switch (after) {
            case ENDING -> before != Script.OTHER;
            case CHINESE -> before == Script.CHINESE || before == Script.DIGIT || isStem(place - 1);
            case FOREIGN -> before == Script.FOREIGN || before == Script.DIGIT;
            case DIGIT -> before == Script.CHINESE || "：（".indexOf(text.charAt(place - 1)) >= 0;
            case LATIN -> false;
            case OTHER -> text.charAt(place) == '（' && isInside(place + 1) && script(place + 1) == Script.DIGIT;
        };
    }

    /// Whether a letter ends the first of two verbs in one, as in *読み込む*.
    private boolean isStem(int place) {
        return STEMS.indexOf(text.charAt(place)) >= 0 && isInside(place) && script(place - 1) == Script.CHINESE;
    }

    private boolean isShort(int place) {
        int from = place;
        while (isInside(from) && isGlued(from) && place - from <= MOST) {
            from--;
        }
        int to = place;
        while (isInside(to) && isGlued(to) && to - from <= MOST) {
            to++;
        }
        return to - from <= MOST;
    }

    /// A long one, and one with slashes, may go on in the next line where Java finds a place.
    private boolean isInAddress(int place) {
        if (!isSign(place - 1) || !isSign(place)) {
            return false;
        }
        int from = place;
        while (from > 0 && isSign(from - 1) && place - from <= ADDRESS) {
            from--;
        }
        int to = place;
        while (to < text.length() && isSign(to) && to - from <= ADDRESS) {
            to++;
        }
        return to - from <= ADDRESS && text.subSequence(from, to).chars().noneMatch(letter -> letter == '/');
    }

    /// A Latin letter, a digit or a sign as they are in addresses and names.
    private boolean isSign(int place) {
        char letter = text.charAt(place);
        return letter > ' ' && (letter < '\u007F' || script(place) == Script.LATIN);
    }

    private Script script(int place) {
        char letter = text.charAt(place);
        if (letter == LONG_SOUND) {
            return Script.FOREIGN;
        }
        if (Character.isDigit(letter)) {
            return Script.DIGIT;
        }
        return switch (Character.UnicodeScript.of(letter)) {
            case HIRAGANA -> Script.ENDING;
            case KATAKANA -> Script.FOREIGN;
            case HAN -> Script.CHINESE;
            case LATIN -> Script.LATIN;
            default -> Script.OTHER;
        };
    }
}
