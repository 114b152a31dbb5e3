package org.updateuser.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.updateuser.form.BulkFile;
import org.updateuser.form.TableLook;
import org.updateuser.form.TableLook.Line;
import org.updateuser.form.TableLook.Meaning;
import org.updateuser.form.Words;

/// The columns of a table, each with what it is about, and what a blank cell means.
final class ColumnRows {
    private final BulkFile file;
    private final Words words;
    private final VBox pane;
    private final List<ComboBox<Meaning>> boxes = new ArrayList<>();
    private List<String> headers = List.of();
    private boolean showing;

    ColumnRows(Screens screens, VBox pane) {
        this.file = screens.workplace().bulkFile();
        this.words = screens.words();
        this.pane = pane;
    }

    void follow() {
        file.look().subscribe(this::show);
    }

    private void show(Optional<TableLook> look) {
        showing = true;
        List<Line> lines = look.map(TableLook::columns).orElse(List.of());
        List<String> now = lines.stream().map(Line::header).toList();
        if (!now.equals(headers) || pane.getChildren().isEmpty()) {
            headers = now;
            boxes.clear(); // of the table before, which may be followed by none
            pane.getChildren().clear();
            look.ifPresent(this::fill);
        }
        for (int place = 0; place < boxes.size(); place++) {
            boxes.get(place).setValue(lines.get(place).meaning());
        }
        showing = false;
    }

    private void fill(TableLook look) {
        Label found = label(look.found(), "muted", "bulk-hint");
        VBox rows = new VBox();
        rows.getStyleClass().add("bulk-rows");
        for (int place = 0; place < look.columns().size(); place++) {
            rows.getChildren().add(row(place, look.columns().get(place).header()));
        }
        VBox policy = new VBox(blank());
        policy.getStyleClass().add("bulk-rows");
        pane.getChildren()
                .setAll(
                        found,
                        label(words.text("file.blank"), "section-title"),
                        policy,
                        label(words.text("file.title"), "section-title"),
                        rows);
    }

    private static Label label(String text, String... classes) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(classes);
        return label;
    }

    private Node row(int place, String header) {
        Label name = label(header, "bulk-label");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        ComboBox<Meaning> box = new ComboBox<>();
        box.setAccessibleText(words.text("file.column", header));
        Choices.offer(box, file.meanings(), Meaning::label);
        box.valueProperty().subscribe((before, chosen) -> {
            if (!showing && chosen != null) {
                file.map(place, chosen);
            }
        });
        boxes.add(box);
        name.setLabelFor(box);
        HBox line = new HBox(name, box);
        line.getStyleClass().addAll("bulk-head", "bulk-row", "column-row");
        return line;
    }

    private Node blank() {
        ComboBox<Boolean> box = new ComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(words.text("file.blank"));
        Choices.offer(box, List.of(false, true), clears -> words.text(clears ? "file.blank.CLEAR" : "file.blank.KEEP"));
        box.setValue(file.blankClears().get());
        box.valueProperty().subscribe((before, chosen) -> file.blankClears().set(Boolean.TRUE.equals(chosen)));
        HBox line = new HBox(box);
        HBox.setHgrow(box, Priority.ALWAYS);
        line.getStyleClass().addAll("bulk-row");
        return line;
    }
}
