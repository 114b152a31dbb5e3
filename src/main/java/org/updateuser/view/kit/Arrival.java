package org.updateuser.view.kit;

import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// What a node does in the scene that it first comes into, once: it may leave the window for a while and come back.
public final class Arrival {
    private Arrival() {}

    /// Does it when the node is in a scene, or at once where it is in one already.
    public static void of(Node node, Consumer<Scene> action) {
        Scene scene = node.getScene();
        if (scene != null) {
            action.accept(scene);
            return;
        }
        node.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(
                    ObservableValue<? extends Scene> there, @Nullable Scene before, @Nullable Scene entered) {
                if (entered != null) {
                    there.removeListener(this);
                    action.accept(entered);
                }
            }
        });
    }
}
