package org.updateuser.view.kit;

import atlantafx.base.theme.PrimerLight;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
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
/// would have each node of the window find its styles again, take back what it has of them and set it anew. As it is,
/// the nodes only look up their colours, and each palette's are kept.
public final class Theme {
    /// Which palette is shown; the system's is followed live.
    public enum Mode {
        LIGHT,
        DARK,
        CONTRAST,
        SYSTEM
    }

    private static final double EM = 13; // pixels, at 100 %
    private static final Duration SHORT = Duration.millis(120);

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
        textSize.subscribe(_ -> resize());
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
            new AfterFrame(Shaping::mend).ask(); // whoever reads no such text does not wait for it either
            scene.rootProperty().subscribe(_ -> refreshIfOurs(scene));
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

    private Outfit outfit() {
        return new Outfit(palette(), system.still().getValue(), getTextSize());
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
            FirstItem.beginIn(window);
            FlushMenu.keep(window);
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

    /// A step of its own, after whatever else follows the size has made its room for it.
    private void resize() {
        Platform.runLater(this::resized);
    }

    private void resized() {
        refresh();
    }

    /// Applied at once and not with the next pulse: a pop-up that opens before that would still read the colours of
    /// the former palette from its owner, and keep them.
    ///
    /// A hidden pop-up hangs on nothing from which it could look up a colour; it is refreshed when shown again, and
    /// so is what a window has left.
    private void refresh() {
        List<Scene> all = scenes.stream().filter(scene -> !isHidden(scene)).toList();
        List<Scene> changed = all.stream().filter(this::refresh).toList();
        changed.forEach(scene -> scene.getRoot().applyCss());
    }

    private static boolean isHidden(Scene scene) {
        Window window = scene.getWindow();
        return window == null || (window instanceof PopupWindow && !window.isShowing());
    }

    private void refreshIfOurs(Scene scene) {
        if (scenes.contains(scene)) {
            refresh(scene);
        }
    }

    /// Whether that changed anything.
    @SuppressWarnings("UnusedReturnValue")
    private boolean refresh(Scene scene) {
        return scene.getRoot() != null && outfit().put(scene.getRoot());
    }
}
