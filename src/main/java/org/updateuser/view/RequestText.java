package org.updateuser.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.updateuser.form.Requests.Request;

/// The requests as text that can be selected and copied.
final class RequestText {
    private static final int ROWS_MOST = 18;

    private RequestText() {}

    static List<Node> lines(List<Request> requests) {
        List<Node> nodes = new ArrayList<>();
        for (Request request : requests) {
            Label line = new Label(request.line());
            line.getStyleClass().addAll("mono", "muted", "request-head");
            TextArea body = new TextArea(request.json());
            body.setEditable(false);
            body.setPrefRowCount(Math.min(ROWS_MOST, (int) request.json().lines().count()));
            body.getStyleClass().addAll("mono", "request-json");
            body.setAccessibleText(request.line());
            nodes.add(line);
            nodes.add(body);
        }
        return nodes;
    }
}
