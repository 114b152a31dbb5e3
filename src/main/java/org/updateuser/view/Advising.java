package org.updateuser.view;

import java.util.Locale;
import java.util.Optional;
import org.updateuser.form.Notice;
import org.updateuser.view.kit.AdviceLine;
import org.updateuser.view.kit.AdviceLine.Advice;

/// Shows a notice under the value that it is about.
public final class Advising {
    private Advising() {}

    /// Shows one, or nothing.
    ///
    /// @param second a quieter sentence behind it, or `""`
    public static void show(AdviceLine line, Optional<Notice> notice, String second) {
        Optional<Notice.Action> action = notice.flatMap(said -> Optional.ofNullable(said.action()));
        String label = action.map(Notice.Action::label).orElse("");
        line.say(
                notice.map(said -> new Advice(kind(said), said.text(), second, label, label))
                        .orElse(Advice.NONE),
                action.map(Notice.Action::run).orElse(() -> {}));
    }

    private static String kind(Notice notice) {
        return notice.tone().name().toLowerCase(Locale.ROOT);
    }
}
