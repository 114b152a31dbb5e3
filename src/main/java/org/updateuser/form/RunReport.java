package org.updateuser.form;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.updateuser.patch.Change;
import org.updateuser.patch.Task;
import org.updateuser.wire.RunCsv;
import org.updateuser.wire.RunLines.Row;
import org.updateuser.wire.RunPage;
import org.updateuser.wire.RunPage.Difference;
import org.updateuser.wire.RunPage.Head;
import org.updateuser.wire.RunPage.Mark;
import org.updateuser.wire.RunPage.Person;

/// The people of a run on their way into a file.
interface RunReport {
    /// Writes what stands above the people.
    void begin() throws IOException;

    /// Writes a person.
    void add(RunLine line) throws IOException;

    /// Writes what stands below.
    void end() throws IOException;

    /// The same for machines and spreadsheets.
    record AsTable(RunCsv csv) implements RunReport {
        @Override
        public void begin() throws IOException {
            csv.begin();
        }

        @Override
        public void add(RunLine line) throws IOException {
            Task task = line.task();
            String state = task.state().name().toLowerCase(Locale.ROOT);
            List<String> problems = line.detail().isEmpty() ? List.of() : List.of(line.detail());
            csv.add(new Row(task.line(), task.id(), task.name(), state), task.before(), task.wanted(), problems);
        }

        @Override
        public void end() throws IOException {
            csv.end();
        }
    }

    /// The same to be read and printed.
    record AsPage(RunPage page, Words words, Sentences sentences) implements RunReport {
        @Override
        public void begin() throws IOException {
            page.begin();
        }

        @Override
        public void add(RunLine line) throws IOException {
            Task task = line.task();
            String about = task.line() == 0 ? task.id() : words.text("run.report.line", task.id(), task.line());
            List<String> problems = line.detail().isEmpty() ? List.of() : List.of(line.detail());
            List<Difference> differences =
                    task.changes().stream().map(this::difference).toList();
            page.add(new Person(task.name(), about, mark(task.state()), line.word(), differences, problems));
        }

        private Difference difference(Change change) {
            Sentence sentence = sentences.of(change);
            boolean moves = sentence.glyph() == Sentence.Glyph.CHANGED
                    && !sentence.plainBefore().isEmpty();
            return new Difference(sentence.title(), sentence.plainBefore(), moves ? "→" : "", sentence.plainAfter());
        }

        @Override
        public void end() throws IOException {
            page.end();
        }
    }

    /// How a state is to be taken.
    static Mark mark(Task.State state) {
        return switch (state) {
            case DONE, MERGED -> Mark.GOOD;
            case CONFLICT, UNSURE, UNCONFIRMED -> Mark.WARN;
            case REFUSED, NOT_FOUND -> Mark.BAD;
            case WAITING, SENT, UNCHANGED, NOT_ATTEMPTED -> Mark.QUIET;
        };
    }

    /// The report of a run as its file is to be read.
    static RunReport of(Writer out, RunExport.Format format, Head head, Words words, Sentences sentences) {
        return switch (format) {
            case CSV -> new AsTable(new RunCsv(out));
            case HTML -> new AsPage(new RunPage(out, head), words, sentences);
        };
    }
}
