package org.updateuser.view.kit;

import java.util.Objects;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Screen;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Where that stands which opens from something: below it, or above it where there is more room and below there is too
/// little; never over it
/// as long as there is room.
///
/// The toolkit's own way pushes a popup over its owner that is too tall when it opens, and leaves it there when it
/// becomes smaller.
public final class Hanging {
    static final double GAP = 4;

    private final PopupWindow popup;
    private final Region content;
    private final Node owner;
    private final double edge;
    private final double gap;
    private final Insets shadow;
    private final Rectangle2D screen;
    private final boolean below;
    private final double room;

    /// Finds the side, which stays the same as long as it is open.
    ///
    /// @param content of the popup, with its styles
    /// @param owner what it opens from, which is on a screen
    /// @param edge how far it stands out at the owner's left
    /// @param gap between the two
    Hanging(PopupWindow popup, Region content, Node owner, double edge, double gap) {
        this.popup = popup;
        this.content = content;
        this.owner = owner;
        this.edge = edge;
        this.gap = gap;
        this.shadow = shadow(content);
        Bounds place = Objects.requireNonNull(place());
        this.screen = Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        double under = screen.getMaxY() - place.getMaxY() - gap - shadow.getBottom();
        double over = place.getMinY() - screen.getMinY() - gap - shadow.getTop();
        this.below = content.prefHeight(content.prefWidth(-1)) <= under || under >= over;
        this.room = below ? under : over;
        popup.setAnchorLocation(AnchorLocation.WINDOW_TOP_LEFT);
    }

    /// Shows a menu at what it is about, when it is asked for by keyboard.
    public static void show(ContextMenu menu, Node owner) {
        menu.show(owner, Side.BOTTOM, 0, 0);
        Bounds place = owner.localToScreen(owner.getLayoutBounds());
        boolean below = place != null && menu.getAnchorY() >= place.getMaxY() - 1; // where the toolkit has it by itself
        if (!below && menu.getSkin() != null && menu.getSkin().getNode() instanceof Region content) {
            Hanging hanging = new Hanging(menu, content, owner, 0, 0); // the gap is its own
            hanging.put();
            Subscription following = hanging.follow();
            menu.setOnHidden(_ -> following.unsubscribe());
        }
    }

    /// By how much the window is larger than what is seen of it.
    private static Insets shadow(Region content) {
        Bounds bounds = content.getBoundsInParent();
        return new Insets(
                content.getLayoutY() - bounds.getMinY(),
                bounds.getMaxX() - content.getLayoutX() - content.getWidth(),
                bounds.getMaxY() - content.getLayoutY() - content.getHeight(),
                content.getLayoutX() - bounds.getMinX());
    }

    /// How tall it may be.
    double room() {
        return room;
    }

    /// Puts it to where the owner is now, flush with its left edge, or with its right one where it is wider and would
    /// leave the screen.
    void put() {
        Bounds place = place();
        if (place == null || !popup.isShowing()) {
            return;
        }
        double left = place.getMinX() - edge - shadow.getLeft();
        double right = place.getMaxX() + edge + shadow.getRight();
        double width = shadow.getLeft() + content.prefWidth(-1) + shadow.getRight();
        boolean rightwards = left + width <= screen.getMaxX() || right - width < screen.getMinX();
        popup.setAnchorX(Math.clamp(
                rightwards ? left : right - width,
                screen.getMinX(),
                Math.max(screen.getMinX(), screen.getMaxX() - width)));
        double top = below ? place.getMaxY() + gap : place.getMinY() - gap - content.prefHeight(content.prefWidth(-1));
        popup.setAnchorY(top - shadow.getTop());
    }

    /// Follows the owner, and its own height, which it has only once it is laid out.
    Subscription follow() {
        return Subscription.combine(
                owner.localToSceneTransformProperty().subscribe(this::put),
                popup.heightProperty().subscribe(_ -> Platform.runLater(this::put)));
    }

    private @Nullable Bounds place() {
        return owner.localToScreen(owner.getLayoutBounds());
    }
}
