package org.updateuser.view.audit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;

/// Shows page after page of whatever scrolls in a scene, since what is not in sight is not drawn, and of a list not
/// even there.
final class Scrolling {
    private static final int MOST = 6; // pages of one pane
    private static final int OF_LIST = 2; // its lines are alike

    private Scrolling() {}

    /// @param look is told what scrolls, once for each page but the one that was shown
    static void through(Scene scene, Consumer<Node> look) {
        List<Node> shown = Nodes.shown(scene.getRoot());
        for (Node node : shown) {
            if (node instanceof ScrollPane pane && pane.getContent() != null) {
                double high = pane.getContent().getLayoutBounds().getHeight();
                double before = pane.getVvalue();
                pages(MOST, high / pane.getViewportBounds().getHeight(), share -> {
                    pane.setVvalue(pane.getVmin() + share * (pane.getVmax() - pane.getVmin()));
                    settle(scene);
                    look.accept(pane);
                });
                pane.setVvalue(before);
            } else if (node instanceof VirtualFlow<?> flow && flow.isVertical() && flow.getFirstVisibleCell() != null) {
                int before = flow.getFirstVisibleCell().getIndex();
                int seen = flow.getLastVisibleCell().getIndex()
                        - flow.getFirstVisibleCell().getIndex();
                pages(OF_LIST, (double) flow.getCellCount() / Math.max(1, seen), share -> {
                    flow.scrollTo((int) Math.round(share * (flow.getCellCount() - 1)));
                    settle(scene);
                    look.accept(flow);
                });
                flow.scrollToTop(before);
            }
        }
        settle(scene);
    }

    private static void pages(int most, double fitting, DoubleConsumer show) {
        int pages = (int) Math.min(most, Math.ceil(fitting - 0.01));
        for (int page = 1; page < pages; page++) {
            show.accept((double) page / (pages - 1));
        }
    }

    private static void settle(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }
}
