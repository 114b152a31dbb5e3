package org.updateuser.view.kit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// The little stylesheet that holds a text size: the root's font, which every length in em follows, and the sizes of
/// icons, which must be absolute, because an icon is a text whose em would be its own size.
final class TextScale {
    private static final String SCHEME = "data:text/css;charset=utf-8;base64,";

    private TextScale() {}

    /// A stylesheet's address for this percentage, taken into 100 to 200.
    static String sheet(int percent) {
        double scale = Math.clamp(percent, 100, 200) / 100.0;
        String css = """
                .root { -fx-font-size: %spx; }
                .root.popup > * { -fx-font-size: %spx; }
                .tooltip { -fx-font-size: %spx; }
                .context-menu, .text-input .context-menu { -fx-font-size: %spx; }
                .ikonli-font-icon { -fx-icon-size: %spx; }
                .ikonli-font-icon.icon-small { -fx-icon-size: %spx; }
                .ikonli-font-icon.icon-large { -fx-icon-size: %spx; }
                """.formatted(
                        13 * scale,
                        13 * scale,
                        12 * scale,
                        13 * scale,
                        Math.round(16 * scale),
                        Math.round(14 * scale),
                        Math.round(32 * scale));
        return SCHEME + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    /// Whether this address was made by `sheet`.
    static boolean isOne(String address) {
        return address.startsWith(SCHEME);
    }
}
