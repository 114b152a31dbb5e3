package org.updateuser.app.start;

import java.util.Scanner;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that can be typed into: a window as large as ours, since the toolkit hands over the whole of a window
/// with every frame, and in it one text field, with nothing behind it.
final class PlainField {
    private static final String BEFORE = "Team lead, Support";

    private PlainField() {}

    static void main() {
        Platform.startup(() -> show(new Stage()));
    }

    private static void show(Stage stage) {
        TextField field = new TextField(BEFORE);
        field.setMaxWidth(400);
        StackPane pane = new StackPane(field);
        StackPane.setAlignment(field, Pos.CENTER);
        stage.setScene(new Scene(pane, 1280, 800));
        stage.show();
        Thread.ofPlatform().daemon().start(() -> obey(field));
    }

    private static void obey(TextField field) {
        System.out.println("ready");
        try (Scanner orders = new Scanner(System.in)) {
            while (orders.hasNextLine()) {
                String order = orders.nextLine();
                Platform.runLater(() -> {
                    field.setText(BEFORE);
                    Focused.into(field, order.startsWith("over"));
                });
            }
        }
    }
}
