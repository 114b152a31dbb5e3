package org.updateuser.view;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javafx.collections.MapChangeListener;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.updateuser.form.Keeping;
import org.updateuser.form.OpenUser;
import org.updateuser.form.Words;
import org.updateuser.patch.DraftNote;
import org.updateuser.view.kit.AfterFrame;
import org.updateuser.view.kit.Buttons;

/// A quiet line that says whether what is typed of the open person is on the disk.
final class DraftLine {
    private final Screens screens;
    private final Words words;
    private final Label label;
    private final Clock clock = Clock.systemUTC();
    private final AfterFrame soon = new AfterFrame(this::say);
    private Optional<OpenUser> shown = Optional.empty();

    DraftLine(Screens screens, Label label) {
        this.screens = screens;
        this.words = screens.words();
        this.label = label;
        screens.clocks().everyFewSeconds(this::say);
        screens.kept().drafts().addListener((MapChangeListener<String, DraftNote>) change -> say());
        screens.kept().standing().subscribe(_ -> say());
        var _ = soon.of(screens.editor().keeper().keeping());
        say();
    }

    Subscription bind(OpenUser open) {
        shown = Optional.of(open);
        say();
        return soon.of(open.user().dirty());
    }

    private void say() {
        boolean edited = shown.map(open -> open.user().dirty().get()).orElse(false);
        label.setVisible(edited);
        if (edited) {
            shown.ifPresent(this::say);
        }
    }

    private void say(OpenUser open) {
        DraftNote note = screens.kept().drafts().get(open.id());
        boolean behind = screens.editor().keeper().unkept().contains(open);
        if (behind && isInVain()) {
            show(words.text("draft.notSaved"), Feather.ALERT_TRIANGLE, true);
        } else if (behind || note == null) {
            show(words.text("draft.saving"), Feather.CLOCK, false);
        } else {
            Duration age = Duration.between(note.changed(), clock.instant());
            show(words.text("draft.saved", words.fineAge(age)), Feather.CHECK, false);
        }
    }

    /// Whether a write has failed, or could only fail.
    private boolean isInVain() {
        return switch (screens.kept().standing().get()) {
            case READ_ONLY, TROUBLED -> true;
            case OPENING, KEPT -> screens.editor().keeper().keeping().get() == Keeping.FAILED;
        };
    }

    private void show(String text, Feather icon, boolean warns) {
        if (!text.equals(label.getText())) {
            label.setText(text);
            label.setGraphic(Buttons.small(icon));
            label.getStyleClass().remove("warn");
            if (warns) {
                label.getStyleClass().add("warn");
            }
        }
    }
}
