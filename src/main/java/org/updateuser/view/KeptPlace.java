package org.updateuser.view;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.updateuser.form.KeptReading;
import org.updateuser.form.KeptReading.Phase;
import org.updateuser.form.Notice;
import org.updateuser.form.Words;
import org.updateuser.view.kit.EmptyState;
import org.updateuser.view.kit.KeyLine;

/// What stands where a list of things kept on this machine has nothing to show: for a moment nothing, then rows that
/// stand in for those that are read; why they cannot be read; or that there are none.
final class KeptPlace {
    private static final double ROW = 48; // pixels at a text size of 100 %
    private static final double PERCENT = 100;

    private final Screens screens;
    private final Words words;
    private final KeptReading reading;
    private final EmptyState empty;
    private final Pane skeleton;
    private final Skeletons.Row row;
    private final String matter;
    private final PauseTransition patience = new PauseTransition(Duration.millis(200));
    private final String icon;
    private final String title;
    private final String text;
    private List<KeyLine> ways = List.of();
    private boolean nothing;
    private boolean waited;

    /// @param empty which says already what there is to say where there is nothing
    /// @param row what the rows look like that stand in
    /// @param matter what begins the keys of its words
    KeptPlace(Screens screens, KeptReading reading, EmptyState empty, Pane skeleton, Skeletons.Row row, String matter) {
        this.screens = screens;
        this.words = screens.words();
        this.reading = reading;
        this.empty = empty;
        this.skeleton = skeleton;
        this.row = row;
        this.matter = matter;
        this.icon = empty.getIconLiteral();
        this.title = empty.getTitle();
        this.text = empty.getText();
    }

    /// @param offered the ways on where there is nothing
    /// @param again reads once more
    void follow(List<KeyLine> offered, Runnable again) {
        ways = offered;
        Skeletons.fill(
                skeleton,
                row,
                screens.theme().textSizeProperty().multiply(ROW / PERCENT),
                screens.theme().textSizeProperty());
        StillReading.under(skeleton, words.text("kept.slow"));
        patience.setOnFinished(_ -> {
            waited = true;
            draw();
        });
        reading.phase().subscribe(phase -> turn(phase, again));
    }

    private void turn(Phase phase, Runnable again) {
        if (phase == Phase.READING) {
            patience.playFromStart();
        } else {
            patience.stop();
        }
        if (phase == Phase.FAILED) {
            Notice why = KeptReading.failure(words, screens.kept(), matter);
            say("fth-alert-circle", words.text(matter + ".failed.title"), why.text());
            empty.getLines().setAll(KeyLine.of(words.text("action.again"), "", again));
            empty.getLines().add(ways.getLast());
        } else {
            say(icon, title, text);
            empty.getLines().setAll(ways);
        }
        draw();
    }

    private void say(String literal, String head, String sentence) {
        empty.setIconLiteral(literal);
        empty.setTitle(head);
        empty.setText(sentence);
    }

    /// @param none whether there is nothing to show
    void show(boolean none) {
        nothing = none;
        draw();
    }

    private void draw() {
        boolean awaited = reading.phase().get() == Phase.READING;
        skeleton.setVisible(nothing && awaited && waited);
        empty.setVisible(nothing && !awaited);
    }
}
