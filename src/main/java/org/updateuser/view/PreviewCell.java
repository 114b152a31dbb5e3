package org.updateuser.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.updateuser.bulk.PreviewLine;
import org.updateuser.bulk.Worry;
import org.updateuser.form.RunWords;
import org.updateuser.form.Sentence;
import org.updateuser.form.Words;
import org.updateuser.patch.Change;
import org.updateuser.view.kit.Avatar;
import org.updateuser.view.kit.MessageLine;

/// One person of a preview: a tick, who it is, what would change as sentences that can be left out one by one, and what
/// should be looked at.
final class PreviewCell extends ListCell<PreviewLine> {
    private final Screens screens;
    private final Words words;
    private final RunWords said;
    private final CheckBox tick = new CheckBox();
    private final Avatar avatar = new Avatar();
    private final Label name = new Label();
    private final VBox changes = new VBox();
    private final HBox line;

    PreviewCell(Screens screens, RunWords said) {
        this.screens = screens;
        this.words = screens.words();
        this.said = said;
        name.getStyleClass().add("row-name");
        changes.getStyleClass().add("preview-changes");
        tick.setFocusTraversable(false); // the list has the keys
        tick.setMinWidth(Region.USE_PREF_SIZE);
        VBox texts = new VBox(name, changes);
        texts.setMinWidth(0);
        texts.getStyleClass().add("preview-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        line = new HBox(tick, avatar, texts);
        line.getStyleClass().add("preview-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setPrefWidth(0); // as wide as the list, never wider
    }

    @Override
    protected void updateItem(@Nullable PreviewLine item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean possible = item.isPossible();
        tick.setVisible(possible);
        tick.setSelected(item.chosen());
        tick.setOnAction(_ -> screens.workplace().bulk().choose(item, tick.isSelected()));
        avatar.setPersonName(item.name());
        name.setText(item.name());
        changes.getChildren().clear();
        List<Change> all = item.proposal().changes();
        all.forEach(change -> changes.getChildren().add(change(item, change, all.size() > 1)));
        item.worries().forEach(worry -> changes.getChildren().add(worry(worry)));
        line.getStyleClass().remove("left-out");
        if (!item.isSent()) {
            line.getStyleClass().add("left-out");
        }
        setGraphic(line);
        setAccessibleText(words.text(item.isSent() ? "bulk.line.sent" : "bulk.line", item.name(), spoken(item)));
    }

    private String spoken(PreviewLine item) {
        return Stream.concat(
                        item.changes().stream().map(this::sentence),
                        item.worries().stream().map(said::of))
                .collect(Collectors.joining(", "));
    }

    private String sentence(Change change) {
        Sentence sentence = screens.sentences().of(change);
        return sentence.title() + " " + sentence.before() + " → " + sentence.after();
    }

    private HBox change(PreviewLine item, Change change, boolean several) {
        Sentence sentence = screens.sentences().of(change);
        Text field = new Text(sentence.title() + "  ");
        field.getStyleClass().add("preview-field");
        boolean moves =
                sentence.glyph() == Sentence.Glyph.CHANGED && !sentence.before().isEmpty();
        Text before = new Text(sentence.before() + (moves ? " → " : " "));
        before.getStyleClass().add("before");
        Text after = new Text(sentence.after());
        after.getStyleClass().add("after");
        TextFlow flow = new TextFlow(field, before, after);
        flow.setMinWidth(0);
        HBox.setHgrow(flow, Priority.ALWAYS);
        HBox row = new HBox(flow);
        row.getStyleClass().add("preview-change");
        if (several && item.isPossible()) {
            row.getChildren().addFirst(tick(item, change, sentence.title()));
        }
        return row;
    }

    private CheckBox tick(PreviewLine item, Change change, String title) {
        String key = change.leaf().key();
        CheckBox box = new CheckBox();
        box.setFocusTraversable(false);
        box.getStyleClass().add("small-tick");
        box.setSelected(!item.kept().contains(key));
        box.setAccessibleText(words.text("bulk.change.sent", title, item.name()));
        box.setOnAction(_ -> screens.workplace().bulk().choose(item, key, box.isSelected()));
        return box;
    }

    private MessageLine worry(Worry worry) {
        MessageLine message = new MessageLine(
                worry.isGrave() ? Feather.ALERT_CIRCLE : Feather.INFO, worry.isGrave() ? "bad" : "warn");
        message.say(said.of(worry), "");
        return message;
    }
}
