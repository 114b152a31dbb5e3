package org.updateuser.view.kit;

import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// How the program looks: light, dark or in high contrast, and how large its text is. One theme dresses a window and,
/// from then on, every pop-over, menu and dialog that the window opens; a change of its properties shows in all of them
/// at once.
///
/// The stylesheets are laid over AtlantaFX, whose own colours are mapped onto ours, so that the palettes
/// differ in nothing but the pseudo-class `light`, `dark` or `contrast` of a scene's root. It is no style class: that
/// would have each node of the window find its styles again, take back what it has of them and set it anew; so the nodes
/// only look up their colours, and each palette's are kept.
public final class Theme {
    /// Which palette is shown; the system's is followed live.
    public enum Mode {
        LIGHT,
        DARK,
        CONTRAST,
        SYSTEM
    }

    /// Pseudo-classes of a root: which palette it has, and that nothing in it moves.
    private static final PseudoClass STILL = PseudoClass.getPseudoClass("still");

    private static final List<PseudoClass> PALETTES = Stream.of("light", "dark", "contrast")
            .map(PseudoClass::getPseudoClass)
            .toList();
    private static final double EM = 13; // pixels, at 100 %
    private static final Duration SHORT = Duration.millis(120);

    /// One that takes in all the others: what a root has is asked for again for every node.
    private static final List<String> SHEETS = List.of(sheet("all"));

    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(this, "mode", Mode.LIGHT);
    private final IntegerProperty textSize = new SimpleIntegerProperty(this, "textSize", 100);
    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());
    private final SystemWishes system;
    private final ChangeListener<Boolean> changed = (_, _, _) -> refresh();
    private final ListChangeListener<Window> windows = this::opened;

    /// A light theme with text at 100 %; the system's wish counts once the mode says so.
    public Theme() {
        this(SystemWishes.ofPlatform());
    }

    Theme(SystemWishes system) {
        this.system = system;
        Faces.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        mode.subscribe(_ -> refresh());
        textSize.subscribe(_ -> resized());
        Stream.of(system.dark(), system.contrast(), system.still())
                .forEach(wish -> wish.addListener(new WeakChangeListener<>(changed)));
        Window.getWindows().addListener(new WeakListChangeListener<>(windows));
    }

    /// Dresses a scene in a theme of its own and returns that theme, to be changed later.
    @SuppressWarnings("CheckReturnValue")
    public static Theme install(Scene scene) {
        Theme theme = new Theme();
        theme.dress(scene);
        return theme;
    }

    /// Dresses this scene, and whatever its window opens from now on. A theme that dressed it before lets go of it.
    public void dress(Scene scene) {
        if (scene.getProperties().put(Theme.class, this) instanceof Theme former && former != this) {
            former.scenes.remove(scene);
        }
        if (scenes.add(scene)) {
            Whole.sayIn(scene);
            Carets.restIn(scene);
            scene.rootProperty().subscribe(root -> refreshIfOurs(scene));
            scene.windowProperty().subscribe((_, window) -> {
                if (window != null) {
                    refreshIfOurs(scene);
                }
            });
        }
        refresh(scene);
    }

    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    public Mode getMode() {
        return Objects.requireNonNullElse(mode.get(), Mode.LIGHT);
    }

    public void setMode(Mode value) {
        mode.set(value);
    }

    /// The size of text in percent of the drawn one; anything outside 100 to 200 is taken as the nearer end.
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    public int getTextSize() {
        return textSize.get();
    }

    public void setTextSize(int percent) {
        textSize.set(percent);
    }

    /// The size of usual text, by which stylesheets measure: in pixels.
    public double em() {
        return EM * getTextSize() / 100;
    }

    /// The pseudo-class of the palette that is shown now.
    private String palette() {
        return switch (getMode()) {
            case LIGHT -> "light";
            case DARK -> "dark";
            case CONTRAST -> "contrast";
            case SYSTEM ->
                system.contrast().getValue() ? "contrast" : system.dark().getValue() ? "dark" : "light";
        };
    }

    private void opened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::follow);
        }
    }

    private void follow(Window window) {
        Scene scene = window.getScene();
        Window owner = owner(window);
        if (scene != null && owner != null && scenes.contains(owner.getScene())) {
            dress(scene);
            calm(window);
        }
    }

    /// A pop-over fades in after it is shown, so that this still counts.
    private void calm(Window window) {
        if (window instanceof PopOver pop) {
            pop.setAnimated(!system.still().getValue());
            pop.setFadeInDuration(SHORT);
            pop.setFadeOutDuration(SHORT);
        }
    }

    private static @Nullable Window owner(Window window) {
        return switch (window) {
            case PopupWindow popup -> popup.getOwnerWindow();
            case Stage stage -> stage.getOwner();
            default -> null;
        };
    }

    private void resized() {
        refresh();
    }

    /// Applied at once and not with the next pulse: a pop-up that opens before that would still read the colours of
    /// the former palette from its owner, and keep them.
    ///
    /// A hidden pop-up hangs on nothing from which it could look up a colour; it is refreshed when shown again, as is
    /// what a window showed before it went on to something else.
    private void refresh() {
        List<Scene> all = scenes.stream().filter(scene -> !isHidden(scene)).toList();
        all.forEach(this::refresh);
        all.forEach(scene -> scene.getRoot().applyCss());
    }

    private static boolean isHidden(Scene scene) {
        return switch (scene.getWindow()) {
            case null -> true;
            case PopupWindow popup -> !popup.isShowing();
            default -> false;
        };
    }

    private void refreshIfOurs(Scene scene) {
        if (scenes.contains(scene)) {
            refresh(scene);
        }
    }

    private void refresh(Scene scene) {
        if (scene.getRoot() != null) {
            dress(scene.getRoot());
        }
    }

    /// The sheets hang on the root and not on the scene. A pop-up that is shown copies the sheets of its owner's
    /// scene, and what it had before counts as taken away: then the toolkit reads all of them from the disk again,
    /// and styles every node of every window anew, for each tooltip.
    private void dress(Parent root) {
        List<String> sheets = Stream.concat(SHEETS.stream(), Stream.of(TextScale.sheet(textSize.get())))
                .toList();
        List<String> others = root.getStylesheets().stream()
                .filter(sheet -> !SHEETS.contains(sheet) && !TextScale.isOne(sheet))
                .toList();
        become(
                root.getStylesheets(),
                Stream.concat(sheets.stream(), others.stream()).toList());
        mark(root);
    }

    /// What is there already stays untouched: a sheet that is taken away, if only to come back, is read from the disk
    /// again.
    private static void become(ObservableList<String> sheets, List<String> wanted) {
        if (sheets.size() != wanted.size()) {
            sheets.setAll(wanted);
            return;
        }
        for (int place = 0; place < wanted.size(); place++) {
            if (!sheets.get(place).equals(wanted.get(place))) {
                sheets.set(place, wanted.get(place));
            }
        }
    }

    private void mark(Parent root) {
        String palette = palette();
        PALETTES.forEach(each -> root.pseudoClassStateChanged(each, each.getPseudoClassName().equals(palette)));
        root.pseudoClassStateChanged(STILL, system.still().getValue());
    }

    private static String sheet(String name) {
        URL url = Theme.class.getResource("/org/updateuser/view/" + name + ".css");
        return Objects.requireNonNull(url, () -> "The stylesheet " + name + " is missing from the program.")
                .toExternalForm();
    }
}
