package org.updateuser.view;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.updateuser.form.RunLine;
import org.updateuser.patch.Task;
import org.updateuser.view.kit.Avatar;
import org.updateuser.view.kit.Buttons;

/// One person of a run: who it is, what was wanted, how it stands, by a word, a sign and a colour.
final class RunLineCell extends WrappingCell<RunLine> {
    private final Screens screens;
    private final Avatar avatar = new Avatar();
    private final Label name = new Label();
    private final Label about = new Label();
    private final Label detail = new Label();
    private final Label mark = new Label();
    private final HBox line;

    RunLineCell(Screens screens) {
        this.screens = screens;
        name.getStyleClass().add("row-name");
        about.getStyleClass().add("row-title");
        about.setWrapText(true);
        detail.getStyleClass().addAll("row-title", "run-detail");
        detail.setWrapText(true);
        mark.getStyleClass().add("draft-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        VBox texts = new VBox(name, about, detail);
        texts.setMinWidth(0);
        texts.getStyleClass().add("preview-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        line = new HBox(avatar, texts, mark);
        line.getStyleClass().add("preview-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    @Override
    protected void updateItem(@Nullable RunLine item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Task task = item.task();
        avatar.setPersonName(task.name());
        Shown.write(name, task.name());
        about.setText(screens.sentences().texts(task.changes()));
        detail.setText(item.detail());
        detail.setVisible(!item.detail().isEmpty());
        detail.setManaged(!item.detail().isEmpty());
        mark.setText(item.word());
        mark.setGraphic(Buttons.small(icon(task.state())));
        mark.getStyleClass().removeAll("good", "warn", "bad", "info");
        mark.getStyleClass().add(tone(task.state()).toLowerCase(Locale.ROOT));
        setAccessibleText(screens.words()
                .text("run.row", task.name(), item.word(), screens.words().sentences(about.getText(), item.detail())));
        setGraphic(line);
    }

    private static Feather icon(Task.State state) {
        return switch (state) {
            case WAITING, SENT, UNCONFIRMED -> Feather.CLOCK;
            case DONE -> Feather.CHECK;
            case MERGED -> Feather.GIT_MERGE;
            case UNCHANGED -> Feather.MINUS;
            case CONFLICT -> Feather.GIT_PULL_REQUEST;
            case REFUSED, NOT_FOUND -> Feather.X_CIRCLE;
            case UNSURE -> Feather.HELP_CIRCLE;
            case NOT_ATTEMPTED -> Feather.SLASH;
        };
    }

    private static String tone(Task.State state) {
        return switch (state) {
            case DONE, MERGED -> "good";
            case CONFLICT, UNSURE, UNCONFIRMED -> "warn";
            case REFUSED, NOT_FOUND -> "bad";
            case WAITING, SENT, UNCHANGED, NOT_ATTEMPTED -> "info";
        };
    }
}
