package org.updateuser.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.updateuser.form.Requests.Request;
import org.updateuser.view.kit.LongWords;

/// The requests as text, in the order in which they are sent. What does not fit in a line goes on where that line
/// begins, not at the edge.
final class RequestText {
    private static final double LETTER = 0.6; // em, wide; of the font whose letters are all alike

    private RequestText() {}

    static List<Node> lines(List<Request> requests) {
        List<Node> nodes = new ArrayList<>();
        for (Request request : requests) {
            Label line = label(request.line());
            line.getStyleClass().addAll("muted", "request-head");
            nodes.add(line);
            if (!request.json().isEmpty()) {
                nodes.add(body(request.json()));
            }
        }
        return nodes;
    }

    private static VBox body(String json) {
        VBox body = new VBox();
        body.getStyleClass().addAll("mono", "request-json");
        json.lines().forEach(line -> {
            Label label = label(line.stripLeading());
            int indent = line.length() - line.stripLeading().length();
            label.setStyle(String.format(Locale.ROOT, "-fx-padding: 0 0 0 %.1fem", indent * LETTER));
            body.getChildren().add(label);
        });
        return body;
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("mono");
        LongWords.in(label);
        return label;
    }
}
