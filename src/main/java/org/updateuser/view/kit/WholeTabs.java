package org.updateuser.view.kit;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Shows of the tabs that have no room all or nothing: the toolkit cuts them within a letter. Those that are not shown
/// are in its menu at the end of the line.
public final class WholeTabs {
    private static final double SLACK = 0.5; // pixels, of a width that is rounded

    private final Pane tabs;
    private boolean busy;

    private WholeTabs(Pane tabs) {
        this.tabs = tabs;
        tabs.clipProperty().subscribe(clip -> {
            if (clip != null) {
                clip.boundsInLocalProperty().subscribe(this::fit);
            }
        });
        tabs.getChildren().forEach(this::follow);
        tabs.getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::follow);
            }
        });
    }

    /// Does so in a pane, as soon as it is drawn.
    public static void in(TabPane pane) {
        pane.skinProperty().subscribe(skin -> {
            if (skin != null && pane.lookup(".headers-region") instanceof Pane tabs) {
                new WholeTabs(tabs);
            }
        });
    }

    private void follow(Node tab) {
        tab.layoutXProperty().subscribe(this::fit);
        ((Region) tab).widthProperty().subscribe(this::fit);
    }

    /// The first one that is whole stands where the line begins.
    private void fit() {
        if (busy || tabs.getClip() == null) {
            return;
        }
        busy = true;
        double begin = tabs.getClip().getBoundsInLocal().getMinX();
        double end = tabs.getClip().getBoundsInLocal().getMaxX();
        double before = tabs.getChildren().stream()
                .mapToDouble(Node::getLayoutX)
                .filter(left -> left >= begin - SLACK)
                .min()
                .orElse(begin);
        for (Node tab : tabs.getChildren()) {
            tab.setTranslateX(begin - before);
            boolean whole = tab.getLayoutX() >= before - SLACK && right(tab) + begin - before <= end + SLACK;
            tab.setOpacity(whole ? 1 : 0);
            tab.setMouseTransparent(!whole);
        }
        busy = false;
    }

    /// Where its words end.
    private static double right(Node tab) {
        double after = tab.lookup(".tab-label") instanceof Region label ? label.snappedRightInset() : 0;
        return tab.getLayoutX() + ((Region) tab).getWidth() - after;
    }
}
