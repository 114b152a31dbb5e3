package org.updateuser.view;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.updateuser.form.Comparison;
import org.updateuser.form.OutboxRow;
import org.updateuser.form.OutboxRow.Phase;
import org.updateuser.form.Words;
import org.updateuser.view.kit.Banner;

/// How a draft stands, as a sign: what became of sending it, or else what the server says of the person.
///
/// @param kind how much it matters
/// @param icon its shape, so that it is not told by colour alone
/// @param word one or two words
/// @param text the sentence, or `""`
record DraftMark(Banner.Kind kind, Feather icon, String word, String text) {
    static Optional<DraftMark> of(OutboxRow row, Words words) {
        OutboxRow.Standing standing = row.standing().get();
        return standing.phase() == Phase.RESTING
                ? row.comparison().get().map(found -> of(found, words))
                : Optional.of(of(standing, words));
    }

    private static DraftMark of(OutboxRow.Standing standing, Words words) {
        Phase phase = standing.phase();
        return new DraftMark(kind(phase), icon(phase), words.text("drafts.phase." + phase), standing.text());
    }

    private static DraftMark of(Comparison found, Words words) {
        String word = words.text("drafts.compared." + found.kind());
        return new DraftMark(kind(found.kind()), icon(found.kind()), word, found.text());
    }

    /// Whether somebody has to choose between two sides before it can be sent.
    static boolean asks(OutboxRow row) {
        Phase phase = row.standing().get().phase();
        boolean compared = row.comparison()
                .get()
                .filter(found -> found.kind() == Comparison.Kind.CHOICE)
                .isPresent();
        return phase == Phase.CHOICE || (phase == Phase.RESTING && compared);
    }

    private static Banner.Kind kind(Phase phase) {
        return switch (phase) {
            case RESTING, WAITING, CHECKING, SENDING -> Banner.Kind.INFO;
            case SENT, MERGED, NOTHING -> Banner.Kind.GOOD;
            case UNFINISHED, CHOICE, DELETED, OFFLINE, UNSURE -> Banner.Kind.WARN;
            case REFUSED, GONE -> Banner.Kind.BAD;
        };
    }

    private static Feather icon(Phase phase) {
        return switch (phase) {
            case RESTING, WAITING -> Feather.CLOCK;
            case CHECKING, SENDING -> Feather.LOADER;
            case SENT, NOTHING -> Feather.CHECK;
            case MERGED -> Feather.GIT_MERGE;
            case UNFINISHED -> Feather.EDIT_3;
            case CHOICE -> Feather.ALERT_TRIANGLE;
            case REFUSED -> Feather.ALERT_CIRCLE;
            case GONE, DELETED -> Feather.USER_X;
            case OFFLINE -> Feather.WIFI_OFF;
            case UNSURE -> Feather.HELP_CIRCLE;
        };
    }

    private static Banner.Kind kind(Comparison.Kind kind) {
        return switch (kind) {
            case SAME, MOVED, NOTHING -> Banner.Kind.INFO;
            case CHOICE, OLDER, DELETED -> Banner.Kind.WARN;
            case GONE -> Banner.Kind.BAD;
        };
    }

    private static Feather icon(Comparison.Kind kind) {
        return switch (kind) {
            case SAME, NOTHING -> Feather.CHECK;
            case MOVED -> Feather.GIT_MERGE;
            case CHOICE -> Feather.ALERT_TRIANGLE;
            case OLDER -> Feather.ROTATE_CCW;
            case DELETED, GONE -> Feather.USER_X;
        };
    }
}
