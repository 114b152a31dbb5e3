package org.updateuser.view.kit;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The words that come up where the pointer rests. A tooltip is a window with a scene of its own, and a screen has
/// dozens that nobody ever sees: so it is made when the pointer first comes.
public final class Hint {
    private final Node node;
    private String text = "";
    private @Nullable Tooltip shown;

    private Hint(Node node) {
        this.node = node;
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> make());
        node.addEventHandler(MouseEvent.MOUSE_MOVED, _ -> make());
    }

    /// The words of a node; `""` where it has none.
    public static String getText(Node node) {
        return node.getProperties().get(Hint.class) instanceof Hint known ? known.text : "";
    }

    /// Gives a node its words, which assistive technology reads as well; `""` takes them away.
    public static void setText(Node node, String words) {
        Object known = node.getProperties().get(Hint.class);
        if (known instanceof Hint hint) {
            hint.say(words);
        } else if (!words.isEmpty()) {
            Hint hint = new Hint(node);
            node.getProperties().put(Hint.class, hint);
            hint.say(words);
        }
    }

    private void say(String words) {
        text = words;
        boolean known = words.isEmpty() || words.equals(node.getAccessibleText()); // nobody needs to hear it twice
        if (!node.accessibleHelpProperty().isBound()) { // by whoever has more to say of it
            node.setAccessibleHelp(known ? null : words);
        }
        Tooltip made = shown;
        if (made != null && words.isEmpty()) {
            Tooltip.uninstall(node, made);
            shown = null;
        } else if (made != null) {
            made.setText(words);
        }
    }

    private void make() {
        if (shown == null && !text.isEmpty()) {
            Tooltip made = new Tooltip(text);
            made.setConsumeAutoHidingEvents(false); // Esc is meant for what one works on, and takes the tip along
            Tooltip.install(node, made);
            shown = made;
        }
    }
}
