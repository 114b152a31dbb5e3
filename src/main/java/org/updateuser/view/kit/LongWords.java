package org.updateuser.view.kit;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A label in which a word that is longer than a line, such as an address or an id, goes on after a sign within it and
/// not wherever the line ends. Only what is shown has such breaks; what is copied is taken from elsewhere.
public final class LongWords {
    /// Letters and signs of Japanese and Chinese, between which a line may end nearly everywhere.
    private static final String WIDE =
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\x{3000}-\\x{303F}\\x{FF00}-\\x{FFEF}]";

    private static final String BETWEEN_WORDS = "(?<=\\s)|(?=\\s)|(?<=" + WIDE + ")|(?=" + WIDE + ")";
    private static final String AFTER_SIGN = "(?<=[/?&=_.:@-])(?![/?&=_.:@-])";

    private final Label label;
    private String text;

    private LongWords(Label label) {
        this.label = label;
        this.text = label.getText();
        label.setMaxWidth(Double.MAX_VALUE); // as wide as there is room, and not as what it said before
        label.widthProperty().subscribe(_ -> show());
        label.fontProperty().subscribe(_ -> show());
    }

    /// Does so in a label that wraps, with what it says and with what it will.
    public static LongWords in(Label label) {
        return new LongWords(label);
    }

    /// Says this.
    public void say(String words) {
        text = words;
        show();
    }

    private void show() {
        Direction.dress(label, text);
        double room = label.getWidth() - label.snappedLeftInset() - label.snappedRightInset();
        String shown = room > 0 ? broken(text, room, label.getFont()) : text;
        if (!shown.equals(label.getText())) {
            label.setText(shown);
        }
    }

    static String broken(String text, double room, Font font) {
        List<String> words = List.of(text.split(BETWEEN_WORDS, -1));
        if (words.stream().noneMatch(word -> isLong(word, room, font))) {
            return text;
        }
        StringBuilder all = new StringBuilder();
        String line = ""; // as far as it is filled
        for (String word : words) {
            String shown = isLong(word, room, font) ? pieces(line, word, room, font) : word;
            all.append(shown);
            boolean fits = shown.isBlank() || width(line + shown, font) <= room;
            String filled = fits || !shown.equals(word) ? line + shown : shown;
            line = filled.substring(filled.lastIndexOf('\n') + 1);
        }
        return all.toString();
    }

    private static boolean isLong(String word, double room, Font font) {
        boolean may = word.length() * font.getSize() > room; // seldom, and measuring takes its time
        return may && width(word, font) > room;
    }

    /// A word in pieces, the first of which stand behind what the line holds already, as far as they fit there.
    private static String pieces(String before, String word, double room, Font font) {
        StringBuilder all = new StringBuilder();
        String line = before;
        for (String piece : word.split(AFTER_SIGN, -1)) {
            boolean fits = line.isEmpty() || width(line + piece, font) <= room;
            if (!fits && !all.isEmpty()) {
                all.append('\n');
            }
            all.append(piece);
            line = fits ? line + piece : piece;
        }
        return all.toString();
    }

    /// How wide a word is on one line.
    static double width(String word, Font font) {
        Text drawn = new Text(word);
        drawn.setFont(font);
        return Math.ceil(drawn.getLayoutBounds().getWidth());
    }
}
