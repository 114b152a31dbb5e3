package org.updateuser.view;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.HistoryList;
import org.updateuser.form.HistoryWords;
import org.updateuser.form.Sentence;
import org.updateuser.form.Words;
import org.updateuser.patch.Entry;
import org.updateuser.patch.Result.Fate;
import org.updateuser.view.kit.Hint;
import org.updateuser.view.kit.ShorteningLine;

/// One request in the list: how it ended, whose it was and when, and below its first change and who sent it.
final class HistoryCell extends ListCell<Entry> {
    private static final int AHEAD = 40; // rows before the end at which the next page is asked for

    private final Words words;
    private final HistoryList history;
    private final HistoryWords said;
    private final Label sign = new Label();
    private final Label name = new Label();
    private final Label fate = new Label();
    private final Label time = new Label();
    private final Label field = new Label();
    private final Label before = new Label();
    private final Label arrow = new Label();
    private final Label after = new Label();
    private final Label more = new Label();
    private final Label by = new Label();
    private final HBox row;

    HistoryCell(Screens screens, HistoryWords said) {
        this.words = screens.words();
        this.history = screens.history();
        this.said = said;
        sign.getStyleClass().add("fate-shape");
        name.getStyleClass().add("row-name");
        fate.getStyleClass().addAll("fate-word", "small");
        time.getStyleClass().addAll("muted", "small");
        field.getStyleClass().addAll("muted", "small");
        before.getStyleClass().addAll("history-before", "muted", "small");
        arrow.getStyleClass().addAll("muted", "small");
        after.getStyleClass().addAll("small", "medium");
        more.getStyleClass().addAll("muted", "small");
        by.getStyleClass().addAll("history-by", "muted", "small");
        field.setMinWidth(USE_PREF_SIZE);
        after.setMinWidth(USE_PREF_SIZE);
        VBox lines = new VBox(
                line(new ShorteningLine(List.of(name, fate, time), name, fate, gap(), time)),
                line(new ShorteningLine(
                        List.of(before, by, field, after), // what is new is the last to be shortened
                        List.of(List.of(by), List.of(before, arrow)),
                        field,
                        before,
                        arrow,
                        after,
                        more,
                        gap(),
                        by)));
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(sign, lines);
        row.getStyleClass().add("list-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setPrefWidth(0); // as wide as the list, never wider: what is long ends in an ellipsis
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static HBox line(ShorteningLine line) {
        line.getStyleClass().add("history-line");
        return line;
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            Hint.setText(this, "");
            setAccessibleText(null);
            return;
        }
        Fate ended = entry.result().fate();
        FateSign.draw(sign, ended, "");
        FateSign.draw(fate, ended, said.fate(ended));
        fate.setGraphic(null);
        fate.setVisible(ended != Fate.DONE); // the usual is silent
        fate.setManaged(ended != Fate.DONE);
        Shown.write(name, entry.sent().name());
        time.setText(said.moment(entry.sent().at()));
        by.setText(said.by(entry));
        String change = change(said.changes(entry));
        String when = said.time(entry.sent().at());
        String line = words.text("history.row", entry.sent().name(), when, change, said.fate(ended), by.getText());
        setAccessibleText(line);
        Hint.setText(this, line);
        setGraphic(row);
        if (getIndex() >= history.entries().size() - AHEAD) {
            history.more();
        }
    }

    /// Shows the first change, and answers with all of it in words.
    private String change(List<Sentence> changes) {
        more.setText(changes.size() > 1 ? words.text("history.row.more", changes.size() - 1) : "");
        more.setVisible(changes.size() > 1);
        more.setManaged(changes.size() > 1);
        if (changes.isEmpty()) {
            field.setText(words.text("history.row.nothing"));
            before.setText("");
            arrow.setText("");
            after.setText("");
            return field.getText();
        }
        Sentence first = changes.getFirst();
        boolean moves =
                first.glyph() == Sentence.Glyph.CHANGED && !first.before().isEmpty();
        field.setText(first.title());
        before.setText(first.before());
        arrow.setText(moves ? words.text("change.arrow") : "");
        after.setText(first.after());
        return String.join(
                        " ", field.getText() + ":", before.getText(), arrow.getText(), after.getText(), more.getText())
                .strip();
    }
}
