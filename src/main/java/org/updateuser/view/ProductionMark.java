package org.updateuser.view;

import java.util.Optional;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.updateuser.form.Entrance;

/// Says in whatever asks a question or opens beside the window what the window's frame says: one is in production, and
/// a mistake would be one.
final class ProductionMark {
    private ProductionMark() {}

    /// Such as *Production · Northwind*; nothing anywhere else.
    static Optional<String> text(Screens screens) {
        return screens.lobby()
                .here()
                .filter(Entrance::production)
                .map(here -> screens.words().text("frame.production.name", Shown.shortened(here.name())));
    }

    /// The same as a chip.
    static Optional<Label> chip(Screens screens) {
        return text(screens).map(ProductionMark::chip);
    }

    private static Label chip(String text) {
        Label chip = new Label(text);
        chip.setGraphic(new FontIcon(Feather.SHIELD));
        chip.getStyleClass().addAll("pill", "production-chip");
        return chip;
    }
}
