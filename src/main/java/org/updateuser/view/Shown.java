package org.updateuser.view;

import javafx.scene.control.Labeled;
import org.updateuser.form.Isolation;
import org.updateuser.view.kit.Direction;
import org.updateuser.view.kit.LongWords;

/// Texts as long as they can be drawn: a draft from elsewhere may say anything.
final class Shown {
    private static final int NAME_MOST = 200; // characters
    private static final int VALUE_MOST = 2_000;

    private Shown() {}

    /// Puts what somebody has written into a label, whichever way it reads.
    static void write(Labeled label, String text) {
        Direction.writeReady(label, Isolation.of(text));
    }

    /// The same where a word may be longer than a line.
    static void write(Labeled label, LongWords words, String text) {
        String ready = Isolation.of(text);
        Direction.dress(label, ready);
        words.say(ready);
    }

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
