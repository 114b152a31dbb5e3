package org.updateuser.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.updateuser.model.Folding;
import org.updateuser.model.Person;

/// Everybody found by one key more of what is typed: this program's list, a plain scan of the same folded texts, and
/// Lucene.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 6)
@Fork(1)
@State(Scope.Benchmark)
public class PeopleSearch {
    private static final Set<String> STATES = Set.of("active", "inactive");
    private static final int TYPED = 400;
    private static final int COMPARED = 60;

    /// How many people there are.
    @Param({"50000", "1000000"})
    int people;

    private List<String> typed = List.of();
    private int next;

    /// This program's list.
    @State(Scope.Benchmark)
    public static class Ours {
        private Roster roster = Roster.empty(Locale.ENGLISH);

        @Setup
        public void fill(PeopleSearch search) {
            roster = search.roster();
        }
    }

    /// The plain scan.
    @State(Scope.Benchmark)
    public static class Plain {
        private List<Person> people = List.of();
        private List<String> texts = List.of();

        @Setup
        public void fill(PeopleSearch search) {
            people = search.roster().everybody();
            texts = people.stream().map(Crowd::text).toList();
        }

        Person[] find(String typed) {
            List<String> words = Arrays.stream(Folding.fold(typed).strip().split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
            List<Person> found = new ArrayList<>();
            for (int row = 0; row < people.size(); row++) {
                String text = texts.get(row);
                if (STATES.contains(people.get(row).state()) && words.stream().allMatch(text::contains)) {
                    found.add(people.get(row));
                }
            }
            return found.toArray(Person[]::new);
        }
    }

    /// Lucene's index of the same texts. Before it is measured it has to find the same people as the list.
    @State(Scope.Benchmark)
    public static class Grams {
        private GramIndex index = GramIndex.of(List.of());

        @Setup
        public void fill(PeopleSearch search) {
            Roster roster = search.roster();
            index = GramIndex.of(roster.everybody());
            for (String word : search.typed.subList(0, COMPARED)) {
                if (!Arrays.equals(index.find(word, STATES), roster.find(PeopleQuery.of(word, STATES)))) {
                    throw new IllegalStateException("other people found for " + word);
                }
            }
            System.out.printf(
                    Locale.ROOT, "Lucene's index of %,d people: %.1f MB%n", roster.size(), index.bytes() / 1e6);
        }
    }

    @Setup
    public void type() {
        typed = new Crowd(people + 1L).typed(TYPED);
    }

    Roster roster() {
        return Roster.empty(Locale.ENGLISH).with(new Crowd(people).people(people));
    }

    private String key() {
        next = (next + 1) % typed.size();
        return typed.get(next);
    }

    @Benchmark
    public Object ours(Ours list) {
        return list.roster.find(PeopleQuery.of(key(), STATES));
    }

    @Benchmark
    public Object scan(Plain scan) {
        return scan.find(key());
    }

    @Benchmark
    public Object lucene(Grams grams) {
        return grams.index.find(key(), STATES);
    }
}
