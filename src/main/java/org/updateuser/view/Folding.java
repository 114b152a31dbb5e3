package org.updateuser.view;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.updateuser.view.kit.Following;
import org.updateuser.view.kit.Theme;

/// Shows as many of the three panes beside each other as there is room for at the size of the text. Where one does not
/// fit, a button each above the panes leads from one to the other, and so does whatever goes to what is in it.
final class Folding {
    private static final double EM = 13; // pixels at 100 %, for which the window was drawn
    private static final double THREE = 860 / EM; // em; less is room for two
    private static final double TWO = 560 / EM; // em; less is room for one
    private static final double LEFT = 296 / EM; // em
    private static final double LEFT_LEAST = 17; // em, as the stylesheet has it
    private static final double RIGHT = 328 / EM; // em
    private static final double RIGHT_LEAST = 290 / EM; // em, as the stylesheet has it
    private static final double FORM = 416 / EM; // em; where there is less, the panes beside it give way
    private static final double USUAL = 1280; // pixels, before the window has any

    private final SplitPane panes;
    private final HBox tabs;
    private final Theme theme;
    private final List<Node> all;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private int shown;
    private int room;
    private double divided; // how wide all was then, in em

    /// @param tabs where the buttons go
    /// @param names what the panes are called
    /// @param all the panes, in their order
    Folding(SplitPane panes, HBox tabs, Theme theme, List<String> names, List<Node> all) {
        this.panes = panes;
        this.tabs = tabs;
        this.theme = theme;
        this.all = all;
        ToggleGroup group = new ToggleGroup();
        for (String name : names) {
            buttons.add(button(name, buttons.size(), group));
        }
        tabs.getChildren().setAll(buttons);
        tabs.managedProperty().bind(tabs.visibleProperty());
        tabs.setVisible(false);
    }

    private ToggleButton button(String name, int pane, ToggleGroup group) {
        ToggleButton button = new ToggleButton(name);
        button.setToggleGroup(group);
        button.getStyleClass().add("filter");
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.setOnAction(_ -> show(pane));
        return button;
    }

    /// Follows the size of the window and of the text.
    void follow() {
        panes.widthProperty().subscribe(_ -> fit());
        Following.of(panes, theme.textSizeProperty(), _ -> fit());
        panes.visibleProperty().subscribe(_ -> tabs.setVisible(isFolded()));
        fit();
    }

    private boolean isFolded() {
        return room < all.size() && panes.isVisible();
    }

    private void fit() {
        double width = panes.getWidth() / theme.em();
        int fitting = width >= THREE || width == 0 ? 3 : width >= TWO ? 2 : 1;
        if (fitting != room) {
            room = fitting;
            fold();
        } else if (room == all.size() && (width > divided || width < LEFT + FORM + RIGHT)) {
            Platform.runLater(this::divide); // once the panes themselves have followed the window
        }
    }

    /// Shows a pane, beside others where there is room.
    ///
    /// @param pane which, from 0
    void show(int pane) {
        shown = pane;
        if (isFolded()) {
            fold();
        }
    }

    private void fold() {
        int first = Math.clamp(shown - (room == 2 ? 1L : 0L), 0, all.size() - room);
        List<Node> wanted = all.subList(first, first + room);
        if (!panes.getItems().equals(wanted)) {
            put(wanted);
            divide();
        }
        tabs.setVisible(isFolded());
        for (int place = 0; place < buttons.size(); place++) {
            buttons.get(place).setSelected(place == shown);
        }
    }

    /// What stays is not touched: taken out and put in again, all of it would be styled anew.
    private void put(List<Node> wanted) {
        List<Node> items = panes.getItems();
        items.retainAll(wanted);
        for (int place = 0; place < wanted.size(); place++) {
            if (place == items.size() || !items.get(place).equals(wanted.get(place))) {
                items.add(place, wanted.get(place));
            }
        }
    }

    private void divide() {
        divided = panes.getWidth() / theme.em();
        if (room == 3) {
            double width = panes.getWidth() == 0 ? USUAL / EM : divided;
            double spare = LEFT + RIGHT - LEFT_LEAST - RIGHT_LEAST;
            double share = Math.clamp((width - FORM - LEFT_LEAST - RIGHT_LEAST) / spare, 0, 1);
            double left = LEFT_LEAST + share * (LEFT - LEFT_LEAST);
            double right = RIGHT_LEAST + share * (RIGHT - RIGHT_LEAST);
            panes.setDividerPositions(left / width, 1 - right / width);
        } else if (room == 2) {
            panes.setDividerPositions(all.getFirst().equals(panes.getItems().getFirst()) ? 0.38 : 0.54);
        }
    }
}
