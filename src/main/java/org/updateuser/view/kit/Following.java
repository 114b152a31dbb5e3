package org.updateuser.view.kit;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// How a node follows what outlives its window, such as the theme, which then does not keep a window that is left.
public final class Following {
    private Following() {}

    /// Tells of a value, now and whenever it changes, as long as a node is there.
    public static <T> void of(Node node, ObservableValue<T> value, Consumer<? super T> told) {
        ObjectProperty<T> followed = new SimpleObjectProperty<>(node, "followed");
        followed.bind(value); // which holds it weakly; the node holds it
        followed.subscribe(told);
        node.getProperties().put(followed, told);
    }
}
