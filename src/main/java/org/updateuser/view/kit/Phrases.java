package org.updateuser.view.kit;

import java.util.List;

/// What belongs together in a Japanese text: a word with the endings and particles behind it, a number with what it
/// counts, a short address. A phrase begins with a letter of another script than the endings are written in, or behind
/// a sign; this is a guess that is right nearly always, and where it is not, a line is a little shorter.
///
/// @param text all of it
record Phrases(CharSequence text) {
    private static final int MOST = 14; // letters of a phrase that is kept together; a longer one may not fit in a line
    private static final int ADDRESS = 32; // the same of an address
    private static final List<String> WHOLE = List.of("もう一度", "すべて", "見た目"); // which the scripts alone do not tell
    private static final String POLITE = "おご"; // before a word, as in *お試し*
    private static final String ENDS = "済中後前時用内上間別名側"; // of a word of another script, as in *マージ済み*
    private static final String CLOSING = "」）";
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
        return isInside(place) && (isInAddress(place) || isInWord(place) || (isGlued(place) && isShort(place)));
    }

    private boolean isInside(int place) {
        return place > 0 && place < text.length();
    }

    private boolean isInWord(int place) {
        return WHOLE.stream().anyMatch(word -> {
            int from = Math.max(0, place - word.length() + 1);
            int to = Math.min(text.length(), place + word.length() - 1);
            return text.subSequence(from, to).toString().contains(word);
        });
    }

    private boolean isWord(int place) {
        return WHOLE.stream()
                .anyMatch(word ->
                        text.subSequence(place, text.length()).toString().startsWith(word));
    }

    private boolean isGlued(int place) {
        Script before = script(place - 1);
        Script after = script(place);
        if (isInWord(place) || isWord(place)) {
            return isInWord(place);
        }
        return switch (after) {
            case ENDING -> !isPolite(place) && (before != Script.OTHER || isOneOf(CLOSING, place - 1));
            case CHINESE -> isGluedWord(place, before);
            case FOREIGN -> before == Script.FOREIGN || before == Script.DIGIT;
            case DIGIT -> before == Script.CHINESE || isOneOf("：（", place - 1) || isCounting(place);
            case LATIN -> false;
            case OTHER -> text.charAt(place) == '（' && isInside(place + 1) && script(place + 1) == Script.DIGIT;
        };
    }

    private boolean isGluedWord(int place, Script before) {
        return switch (before) {
            case CHINESE, DIGIT -> true;
            case FOREIGN -> isOneOf(ENDS, place);
            case ENDING -> isStem(place - 1) || isPolite(place - 1) || isLast(place);
            case LATIN, OTHER -> false;
        };
    }

    private boolean isOneOf(String letters, int place) {
        return letters.indexOf(text.charAt(place)) >= 0;
    }

    private boolean isPolite(int place) {
        return isOneOf(POLITE, place) && isInside(place + 1) && script(place + 1) == Script.CHINESE;
    }

    /// Whether a letter would be alone in the last line.
    private boolean isLast(int place) {
        return place + 1 == text.length();
    }

    /// Whether a number belongs to the word before its space, as in *バージョン 10*.
    private boolean isCounting(int place) {
        return place > 1 && text.charAt(place - 1) == ' ' && script(place - 2) == Script.FOREIGN;
    }

    /// Whether a letter ends the first of two verbs in one, as in *読み込む*.
    private boolean isStem(int place) {
        return isOneOf(STEMS, place) && isInside(place) && script(place - 1) == Script.CHINESE;
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
