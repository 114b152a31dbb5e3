package org.updateuser.form;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.updateuser.bulk.Stop;
import org.updateuser.bulk.Worry;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Task;
import org.updateuser.patch.Task.State;
import org.updateuser.wire.CellProblem;
import org.updateuser.wire.Column;
import org.updateuser.wire.NotATable;
import org.updateuser.wire.Sheet;

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

    /// What a person has in a row of the form, or nothing where the server said nothing of it.
    public Optional<String> value(BulkRow row, Values person) {
        return row.leaf().in(person) ? Optional.of(value(row.leaf(), person)) : Optional.empty();
    }

    private <T> String value(Leaf<T> leaf, Values person) {
        return sentences.value(leaf.field(), leaf.get(person));
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
                        words.listed(shared.names().stream().limit(3)));
            case Worry.Moved moved -> moved(moved);
            case Worry.Whole whole -> words.text("run.worry." + whole.kind());
            case Worry.Cell cell -> cell(cell);
            case Worry.Unmatched nobody ->
                words.text(
                        "file.unmatched." + nobody.how() + (nobody.count() == 0 ? "" : ".several"),
                        nobody.text(),
                        nobody.count());
        };
    }

    private String moved(Worry.Moved moved) {
        String before = sentences.texts(moved.before());
        String kind = moved.changes() ? "" : ".gone";
        return before.isEmpty() ? words.text("run.worry.moved.new") : words.text("run.worry.moved" + kind, before);
    }

    private String cell(Worry.Cell cell) {
        CellProblem problem = cell.problem();
        boolean listed =
                problem.code() == CellProblem.Code.SAME_PERSON || problem.code() == CellProblem.Code.NOT_A_CHOICE;
        Object[] arguments = listed
                ? new Object[] {words.listed(problem.arguments().stream())}
                : problem.arguments().toArray();
        String text = words.text("file.cell." + problem.code(), arguments);
        return cell.header().isEmpty() ? text : words.text("labelled", cell.header(), text);
    }

    /// Why a file is no table that could be taken.
    String of(String name, NotATable flawed) {
        boolean ofKind = flawed.flaw() == NotATable.Flaw.TOO_LARGE || flawed.flaw() == NotATable.Flaw.BINARY;
        String key = ofKind
                ? flawed.flaw() + "." + flawed.arguments().getFirst()
                : flawed.flaw().toString();
        List<Object> arguments = new ArrayList<>(List.of(name));
        arguments.addAll(
                flawed.arguments().subList(ofKind ? 1 : 0, flawed.arguments().size()));
        return words.text("file." + key, arguments.toArray());
    }

    /// How a table is written, and how many rows it has.
    String of(Sheet sheet) {
        String delimiter = switch (sheet.delimiter()) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            default -> "bar";
        };
        return words.text(
                "file.found", sheet.charset().displayName(), words.text("file.delimiter." + delimiter), sheet.count());
    }

    /// What a column is about.
    String of(Column column) {
        return switch (column) {
            case Column.Identifying identifying ->
                words.text("column.identity", words.label(identifying.identity().leaf()));
            case Column.Row row -> words.label(row.leaf());
            case Column.Shown shown -> words.text("column.shown", words.label(shown.leaf()));
            case Column.Address address -> slot(address.mediaType(), address.type());
            case Column.Extension extension ->
                words.text("column.extension", slot(extension.mediaType(), extension.type()));
            case Column.Picture picture -> words.text("column.picture", picture.resolution());
            case Column.Ignored _ -> words.text("column.ignored");
            case Column.Unknown _ -> words.text("column.unknown");
        };
    }

    private String slot(String mediaType, String type) {
        return words.text("slot", words.choice("mediaType", mediaType), words.choice("type", type));
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
        return words.listed(Arrays.stream(keys.split(" "))
                .flatMap(key -> Catalogue.leaf(key).stream())
                .map(words::label));
    }

    /// Why a run cannot go on.
    ///
    /// @param goOn what lets it; it is not offered where one has to sign in first, which the frame and the foot do
    Notice of(Stop stop, Runnable goOn) {
        String text = words.text("run.stop." + stop.reason());
        String detail = stop.refusal()
                .map(refusal -> "HTTP " + refusal.status() + " " + refusal.code() + " " + refusal.correlation())
                .or(() -> stop.trouble().map(trouble -> trouble.kind() + " " + trouble.detail()))
                .orElse("");
        Notice why = Notice.of(Notice.Tone.WARN, text, detail.strip());
        return stop.reason() == Stop.Reason.NOT_SIGNED_IN ? why : why.with(words.text("run.goOn"), goOn);
    }

    /// How many people are in each state, the ones that ask for somebody first.
    public String counts(Map<State, Integer> counts) {
        return Arrays.stream(State.values())
                .filter(counts::containsKey)
                .map(state -> words.text(
                        "run.count",
                        Optional.ofNullable(counts.get(state)).orElse(0),
                        words.text("run.state." + state)))
                .collect(Collectors.joining("\u00A0· ")); // no line begins with the dot
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
