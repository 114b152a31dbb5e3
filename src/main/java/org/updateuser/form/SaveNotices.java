package org.updateuser.form;

import java.util.List;
import java.util.Objects;
import org.updateuser.api.GenesysCloud;
import org.updateuser.bulk.Exchanges;
import org.updateuser.form.Notice.Tone;
import org.updateuser.model.Leaf;
import org.updateuser.patch.Change;
import org.updateuser.patch.Conflict;
import org.updateuser.patch.Refusal;
import org.updateuser.patch.Trouble;

/// Puts the end of a save into words: what happened, what it means, what to do next.
final class SaveNotices {
    private final Words words;

    SaveNotices(Words words) {
        this.words = words;
    }

    Notice of(SaveReport report) {
        return with(
                report,
                switch (report.ending().kind()) {
                    case SAVED -> saved(report);
                    case REFUSED -> words.refusal(rest(report), refusal(report));
                    case UNSENT -> unsent(report, trouble(report));
                    case STALE -> stale(report);
                    case UNREAD -> read(report, "save.unread");
                    case UNSURE -> read(report, "save.unsure");
                    case NOT_ARRIVED -> warning("save.notArrived", report.name());
                    case PARTLY -> warning("save.partly", report.name());
                    case DELETED -> warning("save.deleted", report.name());
                });
    }

    private static Refusal refusal(SaveReport report) {
        return Objects.requireNonNull(report.ending().refusal());
    }

    private static Trouble trouble(SaveReport report) {
        return Objects.requireNonNull(report.ending().trouble());
    }

    private Notice warning(String key, Object... arguments) {
        return Notice.of(Tone.WARN, words.text(key, arguments));
    }

    private static String rest(SaveReport report) {
        return report.requests() > 0 ? "save.halfway" : "save.nothing";
    }

    private Notice saved(SaveReport report) {
        String text = words.text("save.done", report.asked(), report.name(), Integer.toString(report.versionAfter()));
        if (report.notApplied().isEmpty()) {
            return Notice.of(Tone.GOOD, text);
        }
        return Notice.of(Tone.WARN, words.sentences(text, words.text("save.notApplied", labels(report.notApplied()))));
    }

    private Notice unsent(SaveReport report, Trouble trouble) {
        boolean isKept = trouble.kind() != Trouble.Kind.NOT_WRITTEN_DOWN || report.requests() > 0;
        if (trouble.kind() != Trouble.Kind.TOO_LARGE) {
            return words.trouble(isKept ? rest(report) : "save.nothing.unkept", trouble);
        }
        String text = words.text("save.tooLarge", GenesysCloud.REQUEST_BYTES_MOST);
        return Notice.of(Tone.BAD, words.sentences(halfway(report), text), trouble.kind() + " " + trouble.detail());
    }

    private Notice stale(SaveReport report) {
        List<Conflict> conflicts = report.ending().conflicts();
        String text = conflicts.isEmpty()
                ? words.text("save.tooFast", report.name())
                : words.text(
                        "save.conflict",
                        labels(conflicts.stream().<Leaf<?>>map(Conflict::leaf).toList()));
        return Notice.of(Tone.WARN, words.sentences(halfway(report), text));
    }

    private String halfway(SaveReport report) {
        return report.requests() > 0 ? words.text("save.halfway") : "";
    }

    private Notice read(SaveReport report, String situation) {
        SaveReport.Ending ending = report.ending();
        if (ending.refusal() != null) {
            return words.refusal(situation, ending.refusal());
        }
        return ending.trouble() != null ? words.trouble(situation, ending.trouble()) : warning(situation);
    }

    /// Why a person could not be read.
    Notice unread(String situation, Exchanges.Read read) {
        return switch (read) {
            case Exchanges.Read.Denied denied -> words.refusal(situation, denied.refusal());
            case Exchanges.Read.Failed failed -> words.trouble(situation, failed.trouble());
            case Exchanges.Read.Found _ -> Notice.of(Tone.INFO, words.text(situation));
        };
    }

    /// A line that names what somebody else had changed meanwhile, where somebody had.
    Notice with(SaveReport report, Notice notice) {
        return report.foreignVersions()
                .map(versions -> new Notice(
                        notice.tone(),
                        words.sentences(notice.text(), merged(report.foreign(), versions.from(), versions.to())),
                        notice.detail(),
                        notice.action()))
                .orElse(notice);
    }

    /// What somebody else changed, and from which version to which.
    String merged(List<Change> foreign, int from, int to) {
        String names = labels(foreign.stream().<Leaf<?>>map(Change::leaf).toList());
        String before = Integer.toString(from);
        String after = Integer.toString(to);
        return names.isEmpty()
                ? words.text("merged.elsewhere", before, after)
                : words.text("merged", before, after, names);
    }

    private String labels(List<Leaf<?>> leaves) {
        return words.listed(leaves.stream().map(words::label).distinct());
    }
}
