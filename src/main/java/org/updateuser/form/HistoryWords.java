package org.updateuser.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Change;
import org.updateuser.patch.Difference;
import org.updateuser.patch.Entry;
import org.updateuser.patch.ReadBack;
import org.updateuser.patch.Result;
import org.updateuser.patch.Result.Fate;

/// Puts the lines of the history into words.
public final class HistoryWords {
    private final Words words;
    private final Sentences sentences;
    private final ZoneId zone;

    /// @param zone where the times are
    public HistoryWords(Words words, Sentences sentences, ZoneId zone) {
        this.words = words;
        this.sentences = sentences;
        this.zone = zone;
    }

    /// When something was, as people here write it.
    public String time(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(zone)
                .format(at);
    }

    /// When something was, in short: of today the time, of earlier days the day.
    public String moment(Instant at) {
        boolean today = at.atZone(zone).toLocalDate().equals(LocalDate.now(zone));
        DateTimeFormatter format = today
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
        return format.withLocale(words.locale()).withZone(zone).format(at);
    }

    /// Who sent it.
    public String by(Entry entry) {
        String name = entry.sent().by();
        return name.isEmpty() ? words.text("history.by.program") : name;
    }

    /// How it ended, in a word or two.
    public String fate(Fate fate) {
        return words.text("fate." + fate);
    }

    /// What that means.
    public String meaning(Fate fate) {
        return words.text("fate." + fate + ".text");
    }

    /// What it was to change, a sentence each.
    public List<Sentence> changes(Entry entry) {
        return entry.changes().stream().map(sentences::of).toList();
    }

    /// Whether it can be taken back, and what that does.
    public String reversal(Entry entry) {
        return words.text("reversal." + Reversal.of(entry));
    }

    /// What the server had otherwise afterwards than it was asked for: asked → there.
    public List<Sentence> otherwise(Entry entry) {
        Values after = entry.result().after();
        List<Leaf<?>> unapplied = ReadBack.unapplied(entry.sent().patch(), after);
        return Difference.between(entry.sent().asked(), after).stream()
                .filter(change -> unapplied.contains(change.leaf()) && !isTheServersOwn(change))
                .map(sentences::of)
                .toList();
    }

    /// Whether only what the service writes by itself differs.
    private static boolean isTheServersOwn(Change change) {
        return change instanceof Change.Altered<?> altered && agrees(altered);
    }

    private static <T> boolean agrees(Change.Altered<T> change) {
        return change.many().item().agrees(change.before(), change.after());
    }

    /// What the server said of it, in a sentence or two.
    public String answer(Entry entry) {
        Result result = entry.result();
        List<String> said = new ArrayList<>();
        if (result.after().has(Catalogue.VERSION)) {
            said.add(words.text("history.version", version(entry.sent().before()), version(result.after())));
        }
        String silent = words.listed(entry.sent().patch().fields().stream()
                .filter(property -> !result.after().has(property))
                .map(property -> words.label(property)));
        if (result.fate() == Fate.DONE && !silent.isEmpty()) {
            said.add(words.text("history.silent", silent));
        }
        return words.sentences(said.toArray(String[]::new));
    }

    private static String version(Values user) {
        return Integer.toString(user.get(Catalogue.VERSION));
    }

    private static String precise(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /// The technical part, a line each: number, times, status, code, correlation.
    public List<String> technical(Entry entry) {
        Result result = entry.result();
        List<String> lines = new ArrayList<>();
        lines.add(words.text(
                "history.technical.sent",
                Long.toString(entry.number()),
                precise(entry.sent().at())));
        if (result.fate() != Fate.UNSURE
                || result.status() != 0
                || !result.detail().isEmpty()) {
            lines.add(words.text("history.technical.known", precise(result.at())));
        }
        if (result.status() != 0) {
            lines.add(("HTTP " + result.status() + " " + result.detail()).strip());
        } else if (!result.detail().isEmpty()) {
            lines.add(result.detail());
        }
        if (!result.correlation().isEmpty()) {
            lines.add("ININ-Correlation-Id: " + result.correlation());
        }
        return List.copyOf(lines);
    }
}
