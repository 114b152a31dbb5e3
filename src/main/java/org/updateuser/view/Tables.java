package org.updateuser.view;

import java.util.List;
import java.util.stream.Collectors;
import org.updateuser.bulk.PreviewLine;
import org.updateuser.form.ComparedRow;
import org.updateuser.form.HistoryWords;
import org.updateuser.form.OutboxRow;
import org.updateuser.form.RunLine;
import org.updateuser.form.RunWords;
import org.updateuser.form.Sentences;
import org.updateuser.form.TableText;
import org.updateuser.form.Words;
import org.updateuser.patch.Entry;

/// The columns in which each list is copied.
final class Tables {
    private Tables() {}

    /// What was sent: a line for each change of a request.
    static TableText<Entry> history(HistoryWords said, Sentences sentences) {
        return new TableText<>(
                List.of("time", "person", "field", "before", "after", "outcome", "by"),
                entry -> () -> TableText.changes(
                        entry.changes(),
                        sentences,
                        List.of(said.time(entry.sent().at()), entry.sent().name()),
                        List.of(said.fate(entry.result().fate()), said.by(entry))));
    }

    /// What would change: a line for each change of a person.
    static TableText<PreviewLine> preview(RunWords said, Sentences sentences) {
        return new TableText<>(
                List.of("person", "field", "before", "after", "worries"),
                line -> () -> TableText.changes(
                        line.proposal().changes(),
                        sentences,
                        List.of(line.name()),
                        List.of(line.worries().stream().map(said::of).collect(Collectors.joining(" ")))));
    }

    /// What became of each person of a run.
    static TableText<RunLine> run(Sentences sentences) {
        return new TableText<>(
                List.of("person", "field", "before", "after", "outcome", "detail"),
                line -> () -> TableText.changes(
                        line.task().changes(),
                        sentences,
                        List.of(line.task().name()),
                        List.of(line.word(), line.detail())));
    }

    /// The drafts that wait.
    static TableText<OutboxRow> drafts(Words words) {
        return new TableText<>(List.of("id", "person", "changes", "state"), row -> {
            List<String> cells = List.of(
                    row.id(),
                    row.note().get().name(),
                    words.text("drafts.changes", row.note().get().changes()),
                    DraftMark.of(row, words).map(DraftMark::word).orElse(""));
            return () -> List.of(cells);
        });
    }

    /// Two people, row by row.
    static TableText<ComparedRow> compared(Words words, Sentences sentences) {
        return new TableText<>(
                List.of("field", "first", "relation", "second"),
                row -> () -> List.of(List.of(
                        words.label(row.leaf()),
                        row.text(row.left(), words, sentences),
                        words.text("compare.relation." + row.relation()),
                        row.text(row.right(), words, sentences))));
    }
}
