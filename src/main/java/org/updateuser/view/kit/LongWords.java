package org.updateuser.view.kit;

import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A label in which a word that is longer than a line, such as an address or an id, goes on after a sign within it and
/// not wherever the line ends. Only what is shown has such breaks; what is copied is taken from elsewhere.
public final class LongWords {
    private static final String BETWEEN_WORDS = "(?<=\\s)|(?=\\s)";
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
        StringBuilder all = new StringBuilder();
        for (String word : text.split(BETWEEN_WORDS, -1)) {
            boolean may = word.length() * font.getSize() > room; // seldom, and measuring takes its time
            all.append(may && width(word, font) > room ? pieces(word, room, font) : word);
        }
        return all.toString();
    }

    private static String pieces(String word, double room, Font font) {
        StringBuilder all = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (String piece : word.split(AFTER_SIGN, -1)) {
            if (!line.isEmpty() && width(line + piece, font) > room) {
                all.append(line).append('\n');
                line.setLength(0);
            }
            line.append(piece);
        }
        return all.append(line).toString();
    }

    private static double width(String word, Font font) {
        Text drawn = new Text(word);
        drawn.setFont(font);
        return Math.ceil(drawn.getLayoutBounds().getWidth());
    }
}
