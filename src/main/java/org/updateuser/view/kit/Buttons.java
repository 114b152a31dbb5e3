package org.updateuser.view.kit;

import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons that are nothing but an icon.
public final class Buttons {
    private Buttons() {}

    /// A quiet button of 28 by 28; the caller gives it its name.
    public static Button square(Feather icon, String styleClass) {
        Button button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("quiet", "square", styleClass);
        return button;
    }

    /// An icon of 14, to stand beside text of 12.
    public static FontIcon small(Feather icon) {
        FontIcon small = new FontIcon(icon);
        small.getStyleClass().add("icon-small");
        return small;
    }
}
