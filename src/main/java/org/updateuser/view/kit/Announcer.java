package org.updateuser.view.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/// What has just been said in a window, for assistive technology: a text that nobody sees, whose change is told to it.
/// The keyboard stays where it is.
///
/// The toolkit has no live regions of its own; it passes on that the text of a node has become another one, and this
/// node is there for nothing else.
public final class Announcer extends Region {
    private static final int KEPT = 20;

    private final Deque<String> said = new ArrayDeque<>();

    public Announcer() {
        setAccessibleRole(AccessibleRole.TEXT);
        setManaged(false);
        setMouseTransparent(true);
        resize(1, 1);
        Arrival.of(this, scene -> scene.getProperties().put(Announcer.class, this));
    }

    /// Says something in the window of a node; where it is in none, or that has no announcer, nothing is said.
    public static void say(Node node, String sentence) {
        Scene scene = node.getScene();
        if (scene != null && scene.getProperties().get(Announcer.class) instanceof Announcer here) {
            here.say(sentence);
        }
    }

    /// The same sentence once more is no news unless another one came in between.
    private void say(String sentence) {
        if (sentence.isBlank() || sentence.equals(said.peekLast())) {
            return;
        }
        said.addLast(sentence);
        if (said.size() > KEPT) {
            said.removeFirst();
        }
        setAccessibleText(sentence);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// What was said lately, the newest last.
    public List<String> said() {
        return List.copyOf(said);
    }
}
