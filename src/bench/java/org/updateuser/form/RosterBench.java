package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.updateuser.Race;
import org.updateuser.Race.Lap;
import org.updateuser.model.Person;

/// The search as one types: the time of every key beside a plain scan and Lucene, and what the list holds for it.
/// Measured by hand: `mvn -Pbench verify -Dtest=RosterBench`.
class RosterBench {
    private static final String MANY = "50000";
    private static final String VERY_MANY = "1000000";

    @Test
    void everyKeyFindsAtOnce() throws Exception {
        List<Lap> laps = Race.of(PeopleSearch.class, "-Xmx6g");

        for (String size : List.of(MANY, VERY_MANY)) {
            Lap ours = Race.lap(laps, "ours", size);
            Lap scan = Race.lap(laps, "scan", size);
            Lap lucene = Race.lap(laps, "lucene", size);
            System.out.printf(
                    Locale.ROOT,
                    "%s people: median %.2f ms, scan %.2f (%.2f), Lucene %.2f (%.2f); 99 of 100 within %.2f ms, scan"
                            + " %.2f, Lucene %.2f%n",
                    size,
                    ours.middle(),
                    scan.middle(),
                    ours.middle() / scan.middle(),
                    lucene.middle(),
                    ours.middle() / lucene.middle(),
                    ours.late(),
                    scan.late(),
                    lucene.late());
        }
        assertThat(Race.lap(laps, "ours", MANY).late()).isLessThan(8);
        assertThat(Race.lap(laps, "ours", VERY_MANY).late()).isLessThan(50);
    }

    @Test
    void whatIsHeldToSearchIsAtMostTwiceTheText() {
        int size = Integer.parseInt(MANY);
        List<Person> people = new Crowd(size).people(size);
        long before = used();
        Roster roster = Roster.empty(Locale.ENGLISH).with(people);
        long held = used() - before;
        long raw = roster.everybody().stream()
                .mapToLong(person -> Crowd.text(person).length())
                .sum();

        System.out.printf(
                Locale.ROOT, "%,d people: %.1f MB held to search, %.1f MB of text%n", size, held / 1e6, raw / 1e6);
        assertThat(held).isLessThan(2 * raw);
    }

    private static long used() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
