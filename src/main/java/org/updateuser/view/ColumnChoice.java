package org.updateuser.view;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.updateuser.form.BulkExport;
import org.updateuser.form.TableLook.Meaning;
import org.updateuser.form.Words;

/// Which columns a table of people is to have, chosen below the button that saves it.
final class ColumnChoice {
    private static final double MOST = 0.45; // of the window's height

    private final Screens screens;
    private final Words words;
    private final BulkExport export;
    private final Map<Meaning, CheckBox> boxes = new LinkedHashMap<>();
    private final CheckBox all = new CheckBox();
    private final Button write = new Button();
    private final ScrollPane pane = new ScrollPane();
    private final PopOver pop;

    ColumnChoice(Screens screens) {
        this.screens = screens;
        this.words = screens.words();
        this.export = screens.workplace().bulk().export();
        this.pop = new PopOver(content());
        pop.setTitle(words.text("bulk.save.title"));
        pop.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        pop.setDetachable(false);
    }

    private VBox content() {
        VBox list = new VBox();
        list.getStyleClass().add("column-list");
        for (Meaning meaning : export.columns()) {
            CheckBox box = new CheckBox(meaning.label());
            box.setOnAction(_ -> chosen());
            boxes.put(meaning, box);
            list.getChildren().add(box);
        }
        pane.setContent(list);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setAccessibleText(words.text("bulk.save.columns"));
        pane.getStyleClass().add("column-pane");
        all.setText(words.text("bulk.save.all"));
        all.setOnAction(_ -> {
            boxes.values().forEach(box -> box.setSelected(all.isSelected()));
            chosen();
        });
        write.getStyleClass().addAll("primary", "tall");
        write.setMaxWidth(Double.MAX_VALUE);
        write.setOnAction(_ -> save());
        Label title = new Label(words.text("bulk.save.columns"));
        title.getStyleClass().add("column-title");
        VBox content = new VBox(title, all, pane, write);
        content.getStyleClass().add("column-choice");
        return content;
    }

    private Set<Meaning> ticked() {
        Set<Meaning> ticked = new HashSet<>();
        boxes.forEach((meaning, box) -> {
            if (box.isSelected()) {
                ticked.add(meaning);
            }
        });
        return ticked;
    }

    private void chosen() {
        export.choose(ticked());
        count();
    }

    private void count() {
        int ticked = ticked().size();
        all.setIndeterminate(ticked > 0 && ticked < boxes.size());
        all.setSelected(ticked == boxes.size());
        write.setText(words.text("bulk.save.write", ticked));
        write.setDisable(ticked == 0);
    }

    /// Shows it, with what is chosen now.
    void show(Node anchor) {
        export.chosen(now -> {
            boxes.forEach((meaning, box) -> box.setSelected(now.contains(meaning)));
            count();
            pane.setMaxHeight(anchor.getScene().getHeight() * MOST); // with large text it has to fit all the same
            pop.show(anchor);
            all.requestFocus();
        });
    }

    private void save() {
        pop.hide();
        Set<Meaning> ticked = ticked();
        save(screens, "bulk.save", (to, file) -> to.people(file, ticked));
    }

    /// Asks for a file and writes into it.
    ///
    /// @param key of the words: the beginning of the keys of title and name
    static void save(Screens screens, String key, BiConsumer<BulkExport, Path> writing) {
        Words words = screens.words();
        screens.files()
                .save(words.text(key + ".title"), words.text("file.kind"), words.text(key + ".name") + ".csv")
                .ifPresent(file -> writing.accept(screens.workplace().bulk().export(), file));
    }
}
