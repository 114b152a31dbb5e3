package org.updateuser.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
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
final class PreviewCell extends WrappingCell<PreviewLine> {
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

    private final Screens screens;
    private final Words words;
    private final RunWords said;
    private final CheckBox tick = new CheckBox();
    private final Avatar avatar = new Avatar();
    private final Label name = new Label();
    private final VBox changes = new VBox();
    private final List<ChangeLine> lines = new ArrayList<>();
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
        tick.setAccessibleText(item.name());
        tick.setOnAction(_ -> screens.workplace().bulk().ticks().choose(item, tick.isSelected()));
        avatar.setPersonName(item.name());
        Shown.write(name, item.name());
        fill(item);
        line.pseudoClassStateChanged(LEFT_OUT, !item.isSent());
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

    /// The lines under the name, made once and filled again and again.
    private void fill(PreviewLine item) {
        List<Change> all = item.proposal().changes();
        List<Node> shown = new ArrayList<>();
        for (int index = 0; index < all.size(); index++) {
            shown.add(change(item, all.get(index), index, all.size() > 1 && item.isPossible()));
        }
        item.worries().forEach(worry -> shown.add(worry(worry)));
        if (!shown.equals(changes.getChildren())) {
            changes.getChildren().setAll(shown);
        }
    }

    private ChangeLine change(PreviewLine item, Change change, int index, boolean apart) {
        if (index == lines.size()) {
            lines.add(new ChangeLine());
        }
        Sentence sentence = screens.sentences().of(change);
        ChangeLine shown = lines.get(index);
        shown.show(sentence);
        if (apart) {
            String key = change.leaf().key();
            shown.offer(
                    words.text("bulk.change.sent", sentence.title(), item.name()),
                    !item.kept().contains(key),
                    sent -> screens.workplace().bulk().ticks().choose(item, key, sent));
        }
        return shown;
    }

    private MessageLine worry(Worry worry) {
        MessageLine message = new MessageLine(
                worry.isGrave() ? Feather.ALERT_CIRCLE : Feather.INFO, worry.isGrave() ? "bad" : "warn");
        message.say(said.of(worry), "");
        return message;
    }
}
