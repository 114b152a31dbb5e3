package org.updateuser.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.updateuser.patch.Draft;
import org.updateuser.patch.Result.Fate;

/// Deeds upon a store that follow from a seed, one after the other, and what the store holds after each.
final class Story {
    private static final int PERSONS = 6;
    private static final int FEW = 300;
    private static final int MANY = 6_000; // with these the log is so long that it is taken over

    /// What is done with a store; it may be another one afterwards.
    interface Deed {
        Store upon(Store store) throws StoreProblem;
    }

    /// A step.
    ///
    /// @param after what the store holds when it is done
    record Step(Deed deed, Kept after) {}

    private final SplittableRandom random;
    private final Path folder;
    private final SortedMap<String, Long> drafts = new TreeMap<>();
    private final SortedMap<Long, String> history = new TreeMap<>();
    private String people = "";
    private long number;
    private long seed;

    Story(Path folder, long seed) {
        this.folder = folder;
        this.random = new SplittableRandom(seed);
    }

    /// The next step.
    Step next() {
        seed++;
        Deed deed = switch (random.nextInt(16)) {
            case 0, 1, 2, 3, 4, 5 -> draft();
            case 6 -> several();
            case 7 -> removal();
            case 8, 9, 10 -> request();
            case 11, 12 -> answer();
            case 13 -> list();
            case 14 -> forgetting();
            default -> reopening();
        };
        return new Step(deed, new Kept(new TreeMap<>(drafts), new TreeMap<>(history), people));
    }

    /// Goes on from a database of a version that had no history.
    void loseHistory() {
        history.clear();
        number = 0;
    }

    private String person() {
        return "u" + random.nextInt(PERSONS);
    }

    private Deed draft() {
        Draft draft = Invented.draft(person(), seed);
        drafts.put(draft.id(), seed);
        return same(store -> store.drafts(Invented.HERE).put(draft));
    }

    private Deed several() {
        List<Draft> all = IntStream.range(0, PERSONS)
                .mapToObj(number -> Invented.draft("u" + number, seed))
                .toList();
        all.forEach(draft -> drafts.put(draft.id(), seed));
        return same(store -> store.drafts(Invented.HERE).putAll(all));
    }

    private Deed removal() {
        String person = person();
        drafts.remove(person);
        return same(store -> store.drafts(Invented.HERE).remove(person));
    }

    private Deed request() {
        long sent = seed;
        String person = person();
        history.put(++number, sent + " " + Fate.UNSURE);
        return same(store -> store.history(Invented.HERE).begin(Invented.sent(person, sent)));
    }

    private Deed answer() {
        if (history.isEmpty()) {
            return request();
        }
        List<Map.Entry<Long, String>> lines = new ArrayList<>(history.entrySet());
        Map.Entry<Long, String> line = lines.get(random.nextInt(lines.size()));
        long sent = Long.parseLong(line.getValue().split(" ", 0)[0]);
        history.put(line.getKey(), sent + " " + Fate.DONE);
        return same(store -> store.history(Invented.HERE).complete(line.getKey(), Kept.result(sent, Fate.DONE)));
    }

    private Deed list() {
        int count = 1 + random.nextInt(random.nextInt(4) == 0 ? MANY : FEW);
        long listed = seed;
        people = Kept.people(count, listed);
        return same(store ->
                store.directory(Invented.HERE).putPeople(Invented.people(count), Invented.NOON.plusSeconds(listed)));
    }

    private Deed forgetting() {
        long until = Math.max(0, seed - 30);
        history.values().removeIf(line -> !line.endsWith("UNSURE") && Long.parseLong(line.split(" ", 0)[0]) < until);
        return same(store -> store.history(Invented.HERE).forgetBefore(Invented.NOON.plusSeconds(until)));
    }

    private Deed reopening() {
        return store -> {
            store.close();
            return Store.open(folder, true);
        };
    }

    /// Something that may be refused.
    interface Writing {
        void upon(Store store) throws StoreProblem;
    }

    private static Deed same(Writing writing) {
        return store -> {
            writing.upon(store);
            return store;
        };
    }
}
