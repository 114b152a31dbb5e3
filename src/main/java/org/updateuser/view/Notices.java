package org.updateuser.view;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.updateuser.view.kit.Direction;

/// A tinted box in a side pane: a sentence and where to go.
enum Notices {
    BAD("bad", Feather.ALERT_CIRCLE),
    WARN("warn", Feather.ALERT_TRIANGLE);

    private final String styleClass;
    private final Feather icon;

    Notices(String styleClass, Feather icon) {
        this.styleClass = styleClass;
        this.icon = icon;
    }

    Node box(String sentence, String linkText, Runnable go) {
        Hyperlink link = new Hyperlink(linkText);
        link.setOnAction(event -> go.run());
        Text said = new Text(sentence + " ");
        Direction.dress(said, sentence);
        TextFlow flow = new TextFlow(said, link);
        HBox.setHgrow(flow, Priority.ALWAYS);
        HBox box = new HBox(new FontIcon(icon), flow);
        box.getStyleClass().addAll("side-box", styleClass);
        return box;
    }
}
