package org.updateuser.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.patch.Draft;
import org.updateuser.patch.DraftNote;
import org.updateuser.patch.Entry;
import org.updateuser.patch.Result;
import org.updateuser.patch.Result.Fate;
import org.updateuser.store.History.Query;

/// What a store holds, in short: everything in it is drawn from seeds, and the seeds stand in its times.
///
/// @param drafts the seed of each person's draft
/// @param history by number the seed and the fate of each request
/// @param people how many people were listed, and with which seed
record Kept(SortedMap<String, Long> drafts, SortedMap<Long, String> history, String people) {
    static final Kept NOTHING = new Kept(new TreeMap<>(), new TreeMap<>(), "");

    /// Reads all of it, and makes sure that everything in it is whole.
    static Kept in(Store store) throws StoreProblem {
        return new Kept(drafts(store.drafts(Invented.HERE)), history(store.history(Invented.HERE)), people(store));
    }

    private static SortedMap<String, Long> drafts(Drafts drafts) throws StoreProblem {
        SortedMap<String, Long> seeds = new TreeMap<>();
        for (DraftNote note : drafts.notes()) {
            Draft whole = Invented.draft(note.id(), seed(note.changed()));
            assertThat(note).isEqualTo(whole.note());
            assertThat(drafts.find(note.id())).contains(whole);
            seeds.put(note.id(), seed(note.changed()));
        }
        return seeds;
    }

    private static long seed(Instant time) {
        return Duration.between(Invented.NOON, time).toSeconds();
    }

    private static SortedMap<Long, String> history(History history) throws StoreProblem {
        SortedMap<Long, String> lines = new TreeMap<>();
        for (Entry entry : history.find(Query.ALL, Long.MAX_VALUE, Integer.MAX_VALUE)) {
            long seed = seed(entry.sent().at());
            Fate fate = entry.result().fate();
            assertThat(entry.sent()).isEqualTo(Invented.sent(entry.sent().userId(), seed));
            assertThat(entry.result()).isEqualTo(fate == Fate.UNSURE ? unsure(entry) : result(seed, fate));
            lines.put(entry.number(), seed + " " + fate);
        }
        assertThat(history.count(Query.ALL)).isEqualTo(lines.size());
        return lines;
    }

    private static Result unsure(Entry entry) {
        return new Result(Fate.UNSURE, entry.sent().at(), Values.EMPTY, 0, "", "");
    }

    /// What comes of a request of a seed.
    static Result result(long seed, Fate fate) {
        return new Result(fate, Invented.NOON, Invented.sent("u", seed).asked(), 200, "code", "correlation " + seed);
    }

    private static String people(Store store) throws StoreProblem {
        Optional<Cached<List<Person>>> people = store.directory(Invented.HERE).people();
        if (people.isEmpty()) {
            return "";
        }
        int count = people.get().value().size();
        assertThat(people.get().value()).isEqualTo(Invented.people(count));
        return people(count, seed(people.get().at()));
    }

    static String people(int count, long seed) {
        return count + " " + seed;
    }
}
