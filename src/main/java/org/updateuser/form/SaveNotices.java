package org.updateuser.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.updateuser.form.Notice.Tone;
import org.updateuser.model.Leaf;
import org.updateuser.patch.Change;

/// Puts the end of a save into words: what happened, what it means, what to do next.
final class SaveNotices {
    private final Words words;

    SaveNotices(Words words) {
        this.words = words;
    }

    Notice of(SaveReport report) {
        return switch (report.ending().kind()) {
            case SAVED -> saved(report);
            case REFUSED ->
                with(
                        report,
                        words.refusal(
                                rest(report),
                                Objects.requireNonNull(report.ending().refusal())));
            case UNSENT ->
                with(
                        report,
                        words.trouble(
                                rest(report),
                                Objects.requireNonNull(report.ending().trouble())));
            case STALE -> stale(report);
            case UNREAD -> read(report, "save.unread");
            case UNSURE -> read(report, "save.unsure");
            case NOT_ARRIVED -> with(report, Notice.of(Tone.WARN, words.text("save.notArrived", report.name())));
        };
    }

    private static String rest(SaveReport report) {
        return report.requests() > 0 ? "save.halfway" : "save.nothing";
    }

    private Notice saved(SaveReport report) {
        String text = words.text("save.done", report.asked(), report.name(), report.versionAfter());
        if (!report.notApplied().isEmpty()) {
            String rows =
                    report.notApplied().stream().map(words::label).distinct().collect(Collectors.joining(", "));
            return with(report, Notice.of(Tone.WARN, text + " " + words.text("save.notApplied", rows)));
        }
        return with(report, Notice.of(Tone.GOOD, text));
    }

    private Notice stale(SaveReport report) {
        String rows = report.ending().conflicts().stream()
                .map(conflict -> words.label(conflict.leaf()))
                .distinct()
                .collect(Collectors.joining(", "));
        String text = rows.isEmpty() ? words.text("save.tooFast") : words.text("save.conflict", rows);
        return with(report, Notice.of(Tone.WARN, text));
    }

    private Notice read(SaveReport report, String situation) {
        SaveReport.Ending ending = report.ending();
        if (ending.refusal() != null) {
            return words.refusal(situation, ending.refusal());
        }
        return ending.trouble() != null
                ? words.trouble(situation, ending.trouble())
                : Notice.of(Tone.WARN, words.text(situation));
    }

    /// A line that names what somebody else had changed meanwhile, where somebody had.
    private Notice with(SaveReport report, Notice notice) {
        return report.foreignVersion()
                .map(version -> new Notice(
                        notice.tone(),
                        notice.text() + " " + merged(report.foreign(), report.versionBefore(), version),
                        notice.detail(),
                        notice.action()))
                .orElse(notice);
    }

    /// What somebody else changed, and from which version to which.
    String merged(List<Change> foreign, int from, int to) {
        List<Leaf<?>> rows =
                foreign.stream().<Leaf<?>>map(Change::leaf).distinct().toList();
        String names = rows.stream().map(words::label).collect(Collectors.joining(", "));
        return names.isEmpty() ? words.text("merged.elsewhere", from, to) : words.text("merged", from, to, names);
    }
}
