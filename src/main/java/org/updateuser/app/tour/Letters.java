package org.updateuser.app.tour;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Window;

/// The characters in the pictures of the tour, and which of them no font of this machine can draw: a picture with boxes
/// says nothing of how the program looks.
final class Letters {
    private static final int NAMED = 12; // of each script; the rest is counted

    /// Each with the font it was first met in.
    private final Map<Integer, Font> met = new TreeMap<>();

    /// Adds what a window and whatever stands over it say now; call on the FX thread.
    void gather(Scene scene) {
        gather(scene.getRoot());
        Shot.over(scene).stream().map(Window::getScene).forEach(over -> gather(over.getRoot()));
    }

    private void gather(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Text text) {
            text.getText()
                    .codePoints()
                    .filter(Glyphs::isDrawn)
                    .forEach(letter -> met.putIfAbsent(letter, text.getFont()));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::gather);
        }
    }

    /// One line: how many there are of each script, and which of them cannot be drawn; call on the FX thread.
    String said() {
        List<Integer> missing = met.entrySet().stream()
                .filter(each -> !Glyphs.of(each.getValue()).has(each.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        String all = "Glyphs: the pictures show " + counts(met.keySet().stream(), List::size);
        return missing.isEmpty()
                ? all + "; this machine has a font for each."
                : all + "; no font of this machine has " + counts(missing.stream(), Letters::named)
                        + ". They are boxes or gaps in the pictures.";
    }

    private static <T> String counts(Stream<Integer> letters, Function<List<Integer>, T> what) {
        return letters
                .collect(Collectors.groupingBy(Glyphs::script, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> each.getKey() + " " + what.apply(each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String named(List<Integer> letters) {
        String first = letters.stream().limit(NAMED).map("U+%04X"::formatted).collect(Collectors.joining(" "));
        return letters.size() + " (" + first + (letters.size() > NAMED ? " …" : "") + ")";
    }
}
