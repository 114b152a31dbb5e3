package org.updateuser.app.tour;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Which characters can be drawn in a font and those of the machine that stand in for it. The toolkit does not say so,
/// hence each is drawn, and compared with what is drawn where there is no glyph. For the FX thread.
final class Glyphs {
    private static final int NO_CHARACTER = 0x1FFFF; // and never will be one: no font has it
    private static final double SIZE = 24;
    private static final int NEAR = 2; // as letters stand in Unicode
    private static final Map<String, Glyphs> KNOWN = new ConcurrentHashMap<>();

    private final Font font;
    private final int[] box;

    private Glyphs(Font font) {
        this.font = font;
        this.box = drawn(NO_CHARACTER);
    }

    static Glyphs of(Font font) {
        return KNOWN.computeIfAbsent(font.getName(), name -> new Glyphs(new Font(name, SIZE)));
    }

    /// Whether a character is more than a box or a gap. A script without a font may have a box of its own: then letters
    /// beside each other look the same.
    boolean has(int letter) {
        int[] pixels = drawn(letter);
        return !Arrays.equals(pixels, box)
                && Arrays.stream(pixels).anyMatch(pixel -> pixel != pixels[0])
                && !isAsItsNeighbours(letter, pixels);
    }

    private boolean isAsItsNeighbours(int letter, int[] pixels) {
        List<Integer> neighbours = IntStream.rangeClosed(letter - NEAR, letter + NEAR)
                .filter(other -> other != letter
                        && Character.isLetter(other)
                        && UnicodeScript.of(other) == UnicodeScript.of(letter))
                .boxed()
                .toList();
        return neighbours.size() > 1 && neighbours.stream().allMatch(other -> Arrays.equals(pixels, drawn(other)));
    }

    private int[] drawn(int letter) {
        Text text = new Text(Character.toString(letter));
        text.setFont(font);
        SnapshotParameters plain = new SnapshotParameters();
        plain.setFill(Color.WHITE);
        WritableImage image = text.snapshot(plain, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    /// Whether a character is a sign of its own: no space, nothing that only steers or changes its neighbours, and no
    /// icon of a font that is used for icons only.
    static boolean isDrawn(int letter) {
        return switch (Character.getType(letter)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.PRIVATE_USE,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }

    /// What kind of writing a character belongs to, in the words of whoever looks for a font.
    static String script(int letter) {
        if (Character.isEmojiPresentation(letter)) {
            return "emoji";
        }
        UnicodeScript script = UnicodeScript.of(letter);
        return switch (script) {
            case HIRAGANA, KATAKANA, HAN -> "kana and kanji";
            case COMMON, INHERITED, UNKNOWN -> "signs";
            default -> {
                String name = script.name().replace('_', ' ');
                yield name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
            }
        };
    }
}
