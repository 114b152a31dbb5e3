package org.updateuser.app;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.updateuser.bulk.Preview;
import org.updateuser.bulk.PreviewLine;
import org.updateuser.form.Notice;
import org.updateuser.form.RunLine;
import org.updateuser.form.RunWords;
import org.updateuser.form.Words;
import org.updateuser.patch.Task;
import org.updateuser.wire.RunLines;

/// What came of it: a line of JSON a person and one that sums up for whatever started this, sentences beside it for
/// whoever looks.
final class BatchReport {
    private final PrintStream out;
    private final PrintStream err;
    private final Words words;
    private final RunWords said;
    private final Map<String, Long> counts = new LinkedHashMap<>();

    BatchReport(PrintStream out, PrintStream err, Words words, RunWords said) {
        this.out = out;
        this.err = err;
        this.words = words;
        this.said = said;
    }

    /// Says something to whoever looks.
    void tell(String key, Object... arguments) {
        err.println(words.text(key, arguments));
    }

    /// The same, if there is something to say.
    void tell(Optional<Notice> notice) {
        notice.map(Notice::text).ifPresent(err::println);
    }

    /// Nothing came of it.
    ExitCode failed(Optional<Notice> notice) {
        String why = notice.map(Notice::text).orElseGet(() -> words.text("bulk.nobody.file"));
        err.println(why);
        out.println(RunLines.failure(why));
        return ExitCode.FAILED;
    }

    /// What would come of it.
    ExitCode planned(Preview preview) {
        preview.lines().forEach(line -> print(line, line.isSent() ? "planned" : "left_out"));
        counts.put("planned", (long) preview.tally().sent());
        counts.put("left_out", (long) preview.lines().size() - preview.tally().sent());
        counts.put("unchanged", (long) preview.unchanged());
        counts.put("requests", (long) preview.requests());
        return ended(preview.lines().size() == preview.tally().sent());
    }

    /// Who is left out, and who has already what is wanted.
    void remaining(List<PreviewLine> leftOut, long unchanged) {
        leftOut.forEach(line -> print(line, "left_out"));
        counts.put("left_out", (long) leftOut.size());
        counts.merge("unchanged", unchanged, Long::sum);
    }

    /// What came of everybody of a run.
    void ran(long number, List<RunLine> lines) {
        lines.forEach(this::print);
        counts.put("run", number);
        lines.forEach(line -> counts.merge(word(line.task()), 1L, Long::sum));
    }

    /// The last line.
    ///
    /// @param whole whether all of it was done
    ExitCode ended(boolean whole) {
        out.println(RunLines.summary(counts));
        return whole ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void print(PreviewLine line, String state) {
        List<String> problems = line.worries().stream().map(said::of).toList();
        RunLines.Row row = new RunLines.Row(line.line(), line.id(), line.name(), state);
        out.println(RunLines.row(row, line.sendable().served(), line.sendable().wanted(), problems));
    }

    private void print(RunLine line) {
        Task task = line.task();
        List<String> problems = line.detail().isEmpty() ? List.of() : List.of(line.detail());
        RunLines.Row row = new RunLines.Row(task.line(), task.id(), task.name(), word(task));
        out.println(RunLines.row(row, task.before(), task.wanted(), problems));
    }

    private static String word(Task task) {
        return task.state().name().toLowerCase(Locale.ROOT);
    }
}
