package org.updateuser.view.kit;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Parent;

/// What the root of a scene has of a theme: the stylesheets, and the pseudo-classes that turn them.
///
/// @param palette the pseudo-class of the palette
/// @param still whether nothing moves
/// @param textSize in percent
record Outfit(String palette, boolean still, int textSize) {
    private static final PseudoClass STILL = PseudoClass.getPseudoClass("still");

    private static final List<PseudoClass> PALETTES = Stream.of("light", "dark", "contrast")
            .map(PseudoClass::getPseudoClass)
            .toList();

    /// One that takes in all the others: what a root has is asked for again for every node.
    private static final List<String> SHEETS = List.of(sheet("all"));

    /// The sheets hang on the root and not on the scene. A pop-up that is shown copies the sheets of its owner's
    /// scene, and what it had before counts as taken away: then the toolkit reads all of them from the disk again,
    /// and styles every node of every window anew, for each tooltip.
    ///
    /// @return whether that changed anything
    boolean put(Parent root) {
        List<String> sheets = Stream.concat(SHEETS.stream(), Stream.of(TextScale.sheet(textSize)))
                .toList();
        List<String> others = root.getStylesheets().stream()
                .filter(sheet -> !SHEETS.contains(sheet) && !TextScale.isOne(sheet))
                .toList();
        boolean dressed = become(
                root.getStylesheets(),
                Stream.concat(sheets.stream(), others.stream()).toList());
        return mark(root) || dressed;
    }

    /// What is there already stays untouched: a sheet that is taken away, if only to come back, is read from the
    /// disk again.
    private static boolean become(ObservableList<String> sheets, List<String> wanted) {
        if (sheets.equals(wanted)) {
            return false;
        }
        if (sheets.size() != wanted.size()) {
            sheets.setAll(wanted);
            return true;
        }
        for (int place = 0; place < wanted.size(); place++) {
            if (!sheets.get(place).equals(wanted.get(place))) {
                sheets.set(place, wanted.get(place));
            }
        }
        return true;
    }

    private boolean mark(Parent root) {
        Set<PseudoClass> before = Set.copyOf(root.getPseudoClassStates());
        PALETTES.forEach(each ->
                root.pseudoClassStateChanged(each, each.getPseudoClassName().equals(palette)));
        root.pseudoClassStateChanged(STILL, still);
        return !before.equals(root.getPseudoClassStates());
    }

    private static String sheet(String name) {
        URL url = Theme.class.getResource("/org/updateuser/view/" + name + ".css");
        return Objects.requireNonNull(url, () -> "The stylesheet " + name + " is missing from the program.")
                .toExternalForm();
    }
}
