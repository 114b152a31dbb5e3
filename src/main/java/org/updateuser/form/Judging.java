package org.updateuser.form;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.updateuser.form.Joining.Verdict;
import org.updateuser.model.Organization;
import org.updateuser.patch.Draft;
import org.updateuser.store.StoreProblem;
import org.updateuser.wire.DraftsFile.Content;
import org.updateuser.wire.DraftsFile.Origin;

/// Says of files of drafts, and of each draft in them, what would come in here, and why the rest would not.
final class Judging {
    private final Words words;
    private final Books books;
    private final Map<String, Draft> typed;
    private final Instant now;
    private final List<Arrival.File> files = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();

    /// @param typed the drafts of the people who are open, which are newer than what is on the disk
    Judging(Words words, Books books, Map<String, Draft> typed, Instant now) {
        this.words = words;
        this.books = books;
        this.typed = typed;
        this.now = now;
    }

    /// @param gone the ids of people whom the server does not know
    /// @throws StoreProblem if what is kept here cannot be read
    Arrival arrival(List<Incoming> incoming, Set<String> gone) throws StoreProblem {
        incoming.forEach(this::file);
        Map<String, Draft> newest = new HashMap<>();
        drafts.forEach(draft -> newest.merge(draft.id(), draft, Judging::later));
        Set<Draft> wanted = Collections.newSetFromMap(new IdentityHashMap<>()); // two may be equal and one is enough
        wanted.addAll(newest.values());
        List<ArrivalLine> lines = new ArrayList<>();
        for (Draft draft : drafts) {
            Verdict verdict = wanted.contains(draft) ? verdict(draft, gone) : Verdict.TWICE;
            lines.add(new ArrivalLine(draft, verdict, text(verdict, draft)));
        }
        lines.sort(Comparator.comparing(ArrivalLine::verdict)); // stable: what comes in first, else as in the files
        return new Arrival(files, lines);
    }

    private String text(Verdict verdict, Draft draft) {
        return switch (verdict) {
            case NEW, JOINED -> words.text("arrival." + verdict, draft.changes().size());
            case COLLIDES, SAME, NOTHING, STRANGE, TOO_LONG, TWICE, GONE ->
                words.text("arrival." + verdict, draft.name());
        };
    }

    private static Draft later(Draft one, Draft other) {
        return other.changed().isAfter(one.changed()) ? other : one;
    }

    private Verdict verdict(Draft draft, Set<String> gone) throws StoreProblem {
        Verdict verdict = Joining.of(draft, here(draft.id())).verdict();
        return verdict.isAboutSomebody() && gone.contains(draft.id()) ? Verdict.GONE : verdict;
    }

    private Optional<Draft> here(String id) throws StoreProblem {
        Draft newer = typed.get(id);
        return newer == null ? books.drafts().find(id) : Optional.of(newer);
    }

    private void file(Incoming file) {
        switch (file) {
            case Incoming.Refused refused -> refuse(refused.name(), words.text("drafts.file." + refused.why()));
            case Incoming.Read read when isForeign(read.content().origin()) -> refuse(read.name(), foreign(read));
            case Incoming.Read read -> take(read);
        }
    }

    private void refuse(String name, String text) {
        files.add(new Arrival.File(name, text, false));
    }

    private boolean isForeign(Origin origin) {
        String here = books.organization().id();
        return origin.organization().filter(one -> !one.id().equals(here)).isPresent();
    }

    private String foreign(Incoming.Read read) {
        String there =
                read.content().origin().organization().map(Organization::name).orElse("");
        return words.text(
                "drafts.file.ORGANIZATION", there, books.organization().name());
    }

    private void take(Incoming.Read read) {
        Content content = read.content();
        List<String> said = new ArrayList<>();
        said.add(origin(content.origin()));
        if (content.drafts().isEmpty() && content.broken().isEmpty()) {
            said.add(words.text("drafts.file.none"));
        }
        if (!content.broken().isEmpty()) {
            said.add(words.text("drafts.file.broken", content.broken().size()));
        }
        files.add(new Arrival.File(read.name(), words.sentences(said.toArray(String[]::new)), true));
        drafts.addAll(content.drafts());
    }

    private String origin(Origin origin) {
        String by = origin.by().isEmpty() ? words.text("drafts.file.somebody") : origin.by();
        String when = origin.exported()
                .map(time -> words.age(Duration.between(time, now)))
                .orElse(words.text("drafts.file.sometime"));
        return origin.organization().isEmpty()
                ? words.text("drafts.file.unnamed")
                : words.text("drafts.file.from", by, when);
    }
}
