package org.updateuser.view;

import java.util.ArrayList;
import java.util.List;
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
import org.updateuser.form.Sentence;
import org.updateuser.patch.Task;
import org.updateuser.view.kit.Avatar;
import org.updateuser.view.kit.Buttons;

/// One person of a run: who it is, what was wanted, how it stands, by a word, a sign and a colour.
final class RunLineCell extends WrappingCell<RunLine> {
    private final Screens screens;
    private final Avatar avatar = new Avatar();
    private final Label name = new Label();
    private final VBox changes = new VBox();
    private final List<ChangeLine> lines = new ArrayList<>();
    private final Label detail = new Label();
    private final Label mark = new Label();
    private final HBox line;

    RunLineCell(Screens screens) {
        this.screens = screens;
        name.getStyleClass().add("row-name");
        changes.getStyleClass().add("preview-changes");
        detail.getStyleClass().addAll("row-title", "run-detail");
        detail.setWrapText(true);
        mark.getStyleClass().add("draft-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        VBox texts = new VBox(name, changes, detail);
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
        List<Sentence> sentences =
                task.changes().stream().map(screens.sentences()::of).toList();
        fill(sentences);
        detail.setText(item.detail());
        detail.setVisible(!item.detail().isEmpty());
        detail.setManaged(!item.detail().isEmpty());
        mark.setText(item.word());
        mark.setGraphic(Buttons.small(icon(task.state())));
        mark.getStyleClass().removeAll("good", "warn", "bad", "info");
        mark.getStyleClass().add(tone(task.state()).toLowerCase(Locale.ROOT));
        String about = screens.sentences().texts(task.changes());
        setAccessibleText(screens.words()
                .text("run.row", task.name(), item.word(), screens.words().sentences(about, item.detail())));
        setGraphic(line);
    }

    /// The lines under the name, made once and filled again and again.
    private void fill(List<Sentence> sentences) {
        while (lines.size() < sentences.size()) {
            lines.add(new ChangeLine());
        }
        for (int index = 0; index < sentences.size(); index++) {
            lines.get(index).show(sentences.get(index));
        }
        List<ChangeLine> shown = lines.subList(0, sentences.size());
        if (!changes.getChildren().equals(shown)) {
            changes.getChildren().setAll(shown);
        }
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
