package org.updateuser.view.items;

import org.kordamp.ikonli.feather.Feather;

/// The icon of a medium.
final class Media {
    private Media() {}

    static Feather icon(String medium) {
        return switch (medium) {
            case "PHONE" -> Feather.PHONE;
            case "EMAIL" -> Feather.MAIL;
            case "SMS" -> Feather.MESSAGE_SQUARE;
            default -> Feather.INFO;
        };
    }
}
