package org.updateuser.view.kit;

import java.text.Bidi;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.text.Text;

/// Draws nothing for a sign that is nothing to be seen, while the text that has it is edited.
///
/// Within what reads from right to left the toolkit (26.0.2, with Pango) draws a box for it. In what is drawn, and
/// nowhere else, another sign stands in its place that is drawn as nothing there, or nearly so: as long, so that the
/// caret stands where it would, and only where every letter keeps its place. Where there is none, the box stays.
final class Boxless {
    private static final char NON_JOINER = '\u200C';
    private static final char JOINER = '\u200D';
    private static final char UNSEEN_LETTER = '\u200E';
    private static final char HAIR_SPACE = '\u200A';

    private Boxless() {}

    /// Has an editor draw its text so from now on, if its text needs that.
    static void draw(TextInputControl input) {
        String text = input.getText();
        if (text == null
                || text.chars().noneMatch(Boxless::isBox)
                || input.getProperties().containsKey(Boxless.class)) {
            return;
        }
        input.getProperties().put(Boxless.class, true);
        if (input instanceof TextArea area) {
            area.skinProperty().subscribe(skin -> dress(area, skin));
        } else if (input instanceof TextField field) {
            if (field.getSkin() == null) {
                field.setSkin(new Plain(field));
            } else if (field.getSkin().getClass() == TextFieldSkin.class) {
                Platform.runLater(() -> field.setSkin(new Plain(field))); // the present one hears of the text just now
            }
        }
    }

    /// A field that does so.
    private static final class Plain extends TextFieldSkin {
        Plain(TextField field) {
            super(field);
        }

        @Override
        protected String maskText(String text) {
            return drawn(text);
        }
    }

    private static void dress(TextArea area, Skin<?> skin) {
        if (skin != null
                && area.lookup(".scroll-pane") instanceof ScrollPane pane
                && pane.getContent().lookup(".text") instanceof Text text) {
            text.textProperty().subscribe(given -> {
                String drawn = drawn(given);
                if (!drawn.equals(given)) {
                    text.setText(drawn);
                }
            });
        }
    }

    /// What is drawn for a text.
    static String drawn(String text) {
        if (text.chars().noneMatch(Boxless::isBox)) {
            return text;
        }
        return Arrays.stream(text.split("(?<=\n)", -1)).map(Boxless::line).collect(Collectors.joining());
    }

    private static String line(String line) {
        if (line.isEmpty()) {
            return line;
        }
        boolean left = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        int base = left ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_RIGHT_TO_LEFT;
        char[] drawn = line.toCharArray();
        for (int at = 0; at < drawn.length; at++) {
            if (isBox(drawn[at])) {
                replace(drawn, at, line, base);
            }
        }
        return new String(drawn);
    }

    private static void replace(char[] drawn, int at, String line, int base) {
        for (char other :
                drawn[at] == NON_JOINER ? new char[] {UNSEEN_LETTER} : new char[] {UNSEEN_LETTER, HAIR_SPACE}) {
            char own = drawn[at];
            drawn[at] = other;
            if (isInPlace(new String(drawn), line, base)) {
                return;
            }
            drawn[at] = own;
        }
    }

    /// Whether each letter stands where it would.
    private static boolean isInPlace(String drawn, String line, int base) {
        Bidi now = new Bidi(drawn, base);
        Bidi right = new Bidi(line, base);
        for (int at = 0; at < line.length(); at++) {
            if (!isBox(line.charAt(at)) && now.getLevelAt(at) != right.getLevelAt(at)) {
                return false;
            }
        }
        return true;
    }

    /// What joins is left as it is: nothing else does.
    private static boolean isBox(int character) {
        return Character.getType(character) == Character.FORMAT
                && character != JOINER
                && character != UNSEEN_LETTER
                && (character < 0x600 || character > 0x8FF || character == 0x61C);
    }
}
