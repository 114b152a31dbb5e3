package org.updateuser.form;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.updateuser.bulk.Stop;
import org.updateuser.bulk.Worry;
import org.updateuser.model.Catalogue;
import org.updateuser.patch.Task;
import org.updateuser.patch.Task.State;

/// Puts previews and runs into words.
public final class RunWords {
    private final Words words;
    private final Sentences sentences;

    public RunWords(Words words, Sentences sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    /// What people have now in a row of the form.
    public String present(BulkRow row) {
        return row.present().get().said(row.leaf(), words, sentences);
    }

    /// What should be looked at, as a sentence.
    public String of(Worry worry) {
        return switch (worry) {
            case Worry.Invalid invalid ->
                words.text("labelled", words.label(invalid.finding().leaf()), sentences.problem(invalid.finding()));
            case Worry.Silent silent -> words.text("run.worry.silent", words.label(silent.row()));
            case Worry.Shared shared ->
                words.text(
                        "run.worry." + shared.what() + (shared.inRun() ? ".run" : ""),
                        shared.value(),
                        String.join(
                                ", ",
                                shared.names()
                                        .subList(0, Math.min(3, shared.names().size()))));
            case Worry.Whole whole -> words.text("run.worry." + whole.kind());
        };
    }

    /// A person of a run.
    RunLine line(Task task) {
        return new RunLine(task, words.text("run.state." + task.state()), detail(task));
    }

    private String detail(Task task) {
        return switch (task.state()) {
            case CONFLICT -> words.text("run.detail.conflict", labels(task.detail()));
            case REFUSED -> refused(task.detail());
            case NOT_FOUND -> words.text(task.detail().equals("deleted") ? "run.detail.deleted" : "run.detail.gone");
            case UNSURE -> words.text("run.detail.unsure");
            case UNCONFIRMED -> words.text("run.detail.unconfirmed");
            default -> "";
        };
    }

    /// The server's own words, or the rows that it left out.
    private String refused(String detail) {
        boolean rows = !detail.isEmpty()
                && Arrays.stream(detail.split(" "))
                        .allMatch(key -> Catalogue.leaf(key).isPresent());
        return rows ? words.text("run.detail.ignored", labels(detail)) : words.text("run.detail.refused", detail);
    }

    private String labels(String keys) {
        return Arrays.stream(keys.split(" "))
                .flatMap(key -> Catalogue.leaf(key).stream())
                .map(words::label)
                .collect(Collectors.joining(", "));
    }

    /// Why a run cannot go on.
    Notice of(Stop stop) {
        String text = words.text("run.stop." + stop.reason());
        String detail = stop.refusal()
                .map(refusal -> "HTTP " + refusal.status() + " " + refusal.code() + " " + refusal.correlation())
                .or(() -> stop.trouble().map(trouble -> trouble.kind() + " " + trouble.detail()))
                .orElse("");
        return Notice.of(Notice.Tone.WARN, text, detail.strip());
    }

    /// How many people are in each state, the ones that ask for somebody first.
    public String counts(Map<State, Integer> counts) {
        return Arrays.stream(State.values())
                .filter(counts::containsKey)
                .map(state -> words.text(
                        "run.count",
                        Optional.ofNullable(counts.get(state)).orElse(0),
                        words.text("run.state." + state)))
                .collect(Collectors.joining(" · "));
    }

    /// A time that something takes, as in *about 4 min*.
    public String time(Duration time) {
        if (time.toSeconds() < 90) {
            return words.text("time.seconds", Math.max(1, time.toSeconds()));
        }
        return time.toMinutes() < 90
                ? words.text("time.minutes", time.toMinutes())
                : words.text("time.hours", time.toMinutes() / 60.0);
    }
}
