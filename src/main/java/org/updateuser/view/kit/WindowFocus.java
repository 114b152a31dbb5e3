package org.updateuser.view.kit;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Where the keyboard is in the window that a node is in.
public final class WindowFocus {
    private WindowFocus() {}

    /// Tells of it, now and whenever it goes elsewhere: once, however often the node was taken out of its window and
    /// put in again; null where nothing has it, or the node is in no window.
    public static void of(Node node, Consumer<@Nullable Node> told) {
        node.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(told);
    }
}
