package org.updateuser.view.kit;

import javafx.scene.control.CheckBox;

/// A check box drawn as a switch: for what is on or off, with words beside it that say what on means.
public final class Switch extends CheckBox {
    public Switch() {
        getStyleClass().add("switch");
    }
}
