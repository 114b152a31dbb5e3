package org.updateuser.app.start;

import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The least that could be called an editor: one text field and a filled table.
public final class TableWindow extends Application {
    private static final int ROWS = 250; // as many as the sandbox has people

    @Override
    public void start(Stage stage) {
        Training.endSoonIfAsked();
        TableView<String> table = new TableView<>();
        for (String title : List.of("Name", "Title", "Department", "Email")) {
            TableColumn<String, String> column = new TableColumn<>(title);
            column.setCellValueFactory(row -> new SimpleStringProperty(title + " of " + row.getValue()));
            column.setPrefWidth(240);
            table.getColumns().add(column);
        }
        IntStream.range(0, ROWS).mapToObj(row -> "Person " + row).forEach(table.getItems()::add);
        VBox.setVgrow(table, Priority.ALWAYS);
        stage.setScene(new Scene(new VBox(new TextField("A text field"), table), 1100, 700));
        stage.show();
    }
}
