package org.updateuser.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.updateuser.form.Requests.Request;

/// The requests as text, in the order in which they are sent.
final class RequestText {
    private RequestText() {}

    static List<Node> lines(List<Request> requests) {
        List<Node> nodes = new ArrayList<>();
        for (Request request : requests) {
            Label line = new Label(request.line());
            line.setMinHeight(Label.USE_PREF_SIZE);
            line.getStyleClass().addAll("mono", "muted", "request-head");
            Label body = new Label(request.json());
            body.setWrapText(true);
            body.setMinHeight(Label.USE_PREF_SIZE);
            body.getStyleClass().addAll("mono", "request-json");
            nodes.add(line);
            if (!request.json().isEmpty()) {
                nodes.add(body);
            }
        }
        return nodes;
    }
}
