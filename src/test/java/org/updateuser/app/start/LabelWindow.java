package org.updateuser.app.start;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that a window can be: one label.
public final class LabelWindow extends Application {
    @Override
    public void start(Stage stage) {
        Training.endSoonIfAsked();
        stage.setScene(new Scene(new StackPane(new Label("A label")), 1100, 700));
        stage.show();
    }
}
