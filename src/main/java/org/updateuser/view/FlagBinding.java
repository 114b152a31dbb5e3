package org.updateuser.view;

import javafx.scene.Node;
import javafx.util.Subscription;
import org.updateuser.form.FieldState;
import org.updateuser.view.kit.Switch;

/// Yes or no as a switch.
final class FlagBinding {
    private FlagBinding() {}

    static Subscription bind(Node node, FieldState<Boolean> state) {
        if (!(node instanceof Switch toggle)) {
            throw new IllegalArgumentException("no editor of a flag: " + node);
        }
        return Binding.of(state.typed(), toggle.selectedProperty(), toggle::setSelected);
    }
}
