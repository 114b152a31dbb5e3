package org.updateuser.view.kit;

import javafx.scene.control.MenuItem;

/// An item of a menu whose words may be anybody's: an underscore in a name is no mnemonic.
public final class PlainItem {
    private PlainItem() {}

    /// An item.
    ///
    /// @param disabled whether it can not be chosen now
    public static MenuItem of(String name, boolean disabled, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setDisable(disabled);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
