package org.updateuser.view.kit;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// A boolean property of a node that stylesheets see as a pseudo-class of the same name.
final class PseudoFlag extends SimpleBooleanProperty {
    private final Node node;
    private final PseudoClass state;

    PseudoFlag(Node node, String name) {
        super(node, name);
        this.node = node;
        this.state = PseudoClass.getPseudoClass(name);
    }

    @Override
    protected void invalidated() {
        node.pseudoClassStateChanged(state, get());
    }
}
