package org.updateuser.view;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.SetChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.DraftLook;
import org.updateuser.form.OutboxRow;
import org.updateuser.form.Words;
import org.updateuser.patch.DraftNote;
import org.updateuser.view.kit.Avatar;
import org.updateuser.view.kit.Buttons;
import org.updateuser.view.kit.Hint;

/// One draft in the list: tick, picture, name, what it is, and how it stands.
final class DraftCell extends ListCell<OutboxRow> {
    private final Screens screens;
    private final Words words;
    private final Portraits portraits;
    private final Clock clock;
    private final CheckBox tick = new CheckBox();
    private final Avatar avatar = new Avatar();
    private final Label name = new Label();
    private final Label about = new Label();
    private final Label mark = new Label();
    private final HBox line;
    private Subscription shown = Subscription.EMPTY;

    DraftCell(Screens screens, Portraits portraits, Clock clock) {
        this.screens = screens;
        this.words = screens.words();
        this.portraits = portraits;
        this.clock = clock;
        name.getStyleClass().add("row-name");
        about.getStyleClass().add("row-title");
        mark.getStyleClass().add("draft-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        tick.setFocusTraversable(false); // the list has the keys
        tick.setOnAction(event ->
                Optional.ofNullable(getItem()).ifPresent(screens.outbox().ticks()::toggle));
        VBox texts = new VBox(name, about);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        line = new HBox(tick, avatar, texts, mark);
        line.getStyleClass().add("draft-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setPrefWidth(0); // as wide as the list, never wider
        screens.outbox().ticks().ids().addListener((SetChangeListener<String>) change -> say());
    }

    @Override
    protected void updateItem(@Nullable OutboxRow row, boolean empty) {
        super.updateItem(row, empty);
        shown.unsubscribe();
        shown = Subscription.EMPTY;
        if (empty || row == null) {
            setGraphic(null);
            Hint.setText(this, "");
            setAccessibleText(null);
            return;
        }
        screens.outbox().look(row);
        portraits.show(avatar, row.note().get().name(), screens.outbox().picture(row));
        setGraphic(line);
        shown = Subscription.combine(
                row.note().subscribe(now -> say()),
                row.look().subscribe(now -> say()),
                row.standing().subscribe(now -> say()),
                row.comparison().subscribe(now -> say()));
    }

    private void say() {
        OutboxRow row = getItem();
        if (row == null) {
            return;
        }
        DraftNote note = row.note().get();
        boolean ticked = screens.outbox().ticks().ids().contains(row.id());
        tick.setSelected(ticked);
        tick.setVisible(!row.standing().get().phase().isResult());
        Shown.write(name, Shown.shortened(note.name()));
        tick.setAccessibleText(Shown.shortened(note.name()));
        about.setText(about(row, note));
        Optional<DraftMark> sign = DraftMark.of(row, words);
        mark(sign);
        Hint.setText(
                this, name.getText() + sign.map(found -> "\n" + found.text()).orElse(""));
        String said = words.text(
                "drafts.row.name",
                name.getText(),
                about.getText(),
                sign.map(DraftMark::word).orElse(""));
        setAccessibleText(ticked ? words.text("drafts.row.ticked", said) : said);
    }

    private String about(OutboxRow row, DraftNote note) {
        String changes = words.text("drafts.changes", note.changes());
        String age = words.age(Duration.between(note.changed(), clock.instant()));
        String made = note.version() == 0
                ? words.text("drafts.row.noVersion")
                : words.text("drafts.row", Integer.toString(note.version()));
        int out = row.look()
                .get()
                .map(DraftLook::unfinished)
                .map(rows -> rows.size())
                .orElse(0);
        return out == 0
                ? String.join(" · ", changes, age, made)
                : String.join(" · ", changes, words.text("drafts.row.unfinished", out), age, made);
    }

    private void mark(Optional<DraftMark> sign) {
        mark.setVisible(sign.isPresent());
        mark.getStyleClass().removeAll("good", "info", "warn", "bad");
        sign.ifPresent(found -> {
            mark.setText(found.word());
            mark.setGraphic(Buttons.small(found.icon()));
            mark.getStyleClass().add(found.kind().name().toLowerCase(Locale.ROOT));
        });
    }
}
