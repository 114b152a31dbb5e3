package org.updateuser.view;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.RunNote;
import org.updateuser.form.RunWords;
import org.updateuser.form.Words;

/// One run in the list of runs: its name, when it was made, how it stands.
final class RunNoteCell extends WrappingCell<RunNote> {
    private final Words words;
    private final RunWords said;
    private final DateTimeFormatter time;
    private final Label name = new Label();
    private final Label about = new Label();
    private final VBox line = new VBox(name, about);

    RunNoteCell(Words words, RunWords said) {
        this.words = words;
        this.said = said;
        this.time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault());
        name.getStyleClass().add("row-name");
        about.getStyleClass().add("row-title");
        about.setWrapText(true);
        line.getStyleClass().add("run-note");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    @Override
    protected void updateItem(@Nullable RunNote run, boolean empty) {
        super.updateItem(run, empty);
        if (empty || run == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Shown.write(name, Shown.shortened(run.name()));
        about.setText(String.join(
                "\u00A0· ", time.format(run.at()), words.text("run.phase." + run.phase()), said.counts(run.counts())));
        setAccessibleText(words.text("bulk.line", Shown.shortened(run.name()), about.getText()));
        setGraphic(line);
    }
}
