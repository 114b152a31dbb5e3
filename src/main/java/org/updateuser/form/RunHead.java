package org.updateuser.form;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.updateuser.patch.Task.State;
import org.updateuser.wire.RunPage.Columns;
import org.updateuser.wire.RunPage.Count;
import org.updateuser.wire.RunPage.Counts;
import org.updateuser.wire.RunPage.Fact;
import org.updateuser.wire.RunPage.Head;

/// What stands above the people on the page of a run: what it was, when, by whom, and how many ended how.
final class RunHead {
    private RunHead() {}

    /// The head of the page of a run.
    ///
    /// @param at when it is written
    static Head of(RunNote run, Instant at, Words words) {
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.text("run.report.number"), Long.toString(run.number())));
        facts.add(new Fact(words.text("run.report.at"), time.format(run.at())));
        Optional.of(run.note().by())
                .filter(by -> !by.isEmpty())
                .ifPresent(by -> facts.add(new Fact(words.text("run.report.by"), by)));
        facts.add(new Fact(words.text("run.report.phase"), words.text("run.phase." + run.phase())));
        if (run.note().undoes() > 0) {
            facts.add(new Fact(
                    words.text("run.report.undoes"), Long.toString(run.note().undoes())));
        }
        facts.add(new Fact(words.text("run.report.written"), time.format(at)));
        return new Head(
                words.locale().toLanguageTag(),
                run.name(),
                facts,
                new Counts(words.text("bulk.people", run.people()), counts(run, words)),
                new Columns(
                        words.text("run.people"),
                        words.text("run.report.person"),
                        words.text("run.report.state"),
                        words.text("run.report.changes")));
    }

    private static List<Count> counts(RunNote run, Words words) {
        return Arrays.stream(State.values())
                .filter(run.counts()::containsKey)
                .map(state -> new Count(
                        RunReport.mark(state),
                        words.text("run.state." + state),
                        words.text(
                                "number",
                                Optional.ofNullable(run.counts().get(state)).orElse(0))))
                .toList();
    }
}
