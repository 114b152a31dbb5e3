package org.updateuser.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Generated;
import org.updateuser.model.Values;
import org.updateuser.patch.Entry;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Result;
import org.updateuser.patch.Result.Fate;
import org.updateuser.patch.Sent;
import org.updateuser.store.History.Query;

/// What was sent, as it is kept and found.
class HistoryTest {
    @TempDir
    Path folder;

    private Store store;
    private History history;

    @BeforeEach
    void open() throws StoreProblem {
        store = Store.open(folder, true);
        history = store.history(Invented.HERE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Result result(Fate fate, Instant at, Values after) {
        return new Result(fate, at, after, 200, "some.code", "correlation-1");
    }

    private static List<Entry> all(History history) throws StoreProblem {
        return history.find(Query.ALL, Long.MAX_VALUE, Integer.MAX_VALUE);
    }

    @Test
    void everyEntryComesBackAsItWas() throws StoreProblem {
        List<Entry> entries = new ArrayList<>();
        for (int seed = 1; seed <= 200; seed++) {
            Sent sent = Invented.sent("u-" + seed % 5, seed);
            Fate fate = Fate.values()[seed % Fate.values().length];
            Values after = seed % 3 == 0 ? Values.EMPTY : Invented.user("u", new Generated(seed));
            Result result = result(fate, sent.at().plusNanos(1), after);
            long number = history.begin(sent);
            history.complete(number, result);
            entries.addFirst(new Entry(number, sent, result));
        }

        assertThat(all(history)).isEqualTo(entries);
        assertThat(history.count(Query.ALL)).isEqualTo(200);
    }

    @Test
    void whatWasBegunIsUnsureUntilItIsCompleted() throws StoreProblem {
        long first = history.begin(Invented.sent("u", 1));
        long second = history.begin(Invented.sent("v", 2));

        assertThat(history.unsure()).extracting(Entry::number).containsExactly(first, second);
        assertThat(history.unsure().getFirst().result())
                .isEqualTo(new Result(Fate.UNSURE, Invented.sent("u", 1).at(), Values.EMPTY, 0, "", ""));

        history.complete(first, result(Fate.DONE, Invented.NOON, Values.EMPTY));
        assertThat(history.unsure()).extracting(Entry::number).containsExactly(second);
    }

    @Test
    void pagesFollowEachOther() throws StoreProblem {
        for (int seed = 1; seed <= 10; seed++) {
            history.begin(Invented.sent("u", seed));
        }

        List<Entry> first = history.find(Query.ALL, Long.MAX_VALUE, 4);
        List<Entry> second = history.find(Query.ALL, first.getLast().number(), 4);
        List<Entry> third = history.find(Query.ALL, second.getLast().number(), 4);

        List<Entry> pages = new ArrayList<>(first);
        pages.addAll(second);
        pages.addAll(third);
        assertThat(third).hasSize(2);
        assertThat(pages).isEqualTo(all(history));
        assertThat(history.find(Query.ALL, third.getLast().number(), 4)).isEmpty();
        assertThat(history.find(Query.ALL, Long.MAX_VALUE, 0)).isEmpty();
    }

    @Test
    void everyConditionHasToHold() throws StoreProblem {
        Values before = Values.EMPTY.with(Catalogue.VERSION, 3).with(Catalogue.TITLE, "a");
        long title = sent("u", 0, new Patch(3, Values.EMPTY.with(Catalogue.TITLE, "b")), before, Fate.DONE);
        long state = sent("u", 1, new Patch(3, Values.EMPTY.with(Catalogue.STATE_CHOICE, "x")), before, Fate.REFUSED);
        long other = sent("v", 2, new Patch(3, Values.EMPTY.with(Catalogue.TITLE, "c")), before, Fate.STALE);

        assertThat(numbers(query(Optional.of("u"), Optional.empty(), Set.of()))).containsExactly(state, title);
        assertThat(numbers(query(Optional.empty(), Optional.of("title"), Set.of())))
                .containsExactly(other, title);
        assertThat(numbers(query(Optional.empty(), Optional.of("itle"), Set.of())))
                .isEmpty();
        assertThat(numbers(query(Optional.empty(), Optional.empty(), Set.of(Fate.STALE, Fate.DONE))))
                .containsExactly(other, title);
        assertThat(numbers(query(Optional.of("v"), Optional.of("title"), Set.of(Fate.DONE))))
                .isEmpty();
        assertThat(numbers(between(Invented.NOON.plusSeconds(1), Invented.NOON.plusSeconds(2))))
                .containsExactly(state);
    }

    private long sent(String id, int second, Patch patch, Values before, Fate fate) throws StoreProblem {
        Instant at = Invented.NOON.plusSeconds(second);
        long number = history.begin(new Sent(id, "Amy", at, "Bo", "PATCH", before, patch));
        history.complete(number, result(fate, at, Values.EMPTY));
        return number;
    }

    private static Query query(Optional<String> id, Optional<String> property, Set<Fate> fates) {
        return new Query(id, Optional.empty(), Optional.empty(), property, fates);
    }

    private static Query between(Instant from, Instant until) {
        return new Query(Optional.empty(), Optional.of(from), Optional.of(until), Optional.empty(), Set.of());
    }

    private List<Long> numbers(Query query) throws StoreProblem {
        List<Long> numbers = history.find(query, Long.MAX_VALUE, 100).stream()
                .map(Entry::number)
                .toList();
        assertThat(history.count(query)).isEqualTo(numbers.size());
        return numbers;
    }

    @Test
    void whatIsOldIsForgottenButNotWhatIsUnsure() throws StoreProblem {
        long old = history.begin(Invented.sent("u", 1));
        long unsure = history.begin(Invented.sent("u", 2));
        long young = history.begin(Invented.sent("u", 3));
        history.complete(old, result(Fate.DONE, Invented.NOON, Values.EMPTY));
        history.complete(young, result(Fate.DONE, Invented.NOON, Values.EMPTY));

        assertThat(history.forgetBefore(Invented.NOON.plus(Duration.ofSeconds(3))))
                .isEqualTo(1);
        assertThat(all(history)).extracting(Entry::number).containsExactly(young, unsure);
    }

    @Test
    void aNumberIsNeverUsedTwice() throws StoreProblem {
        long first = history.begin(Invented.sent("u", 1));
        history.complete(first, result(Fate.DONE, Invented.NOON, Values.EMPTY));
        history.forgetBefore(Instant.MAX);

        assertThat(history.begin(Invented.sent("u", 2))).isGreaterThan(first);
    }

    @Test
    void organizationsDoNotSeeEachOther() throws StoreProblem {
        long number = history.begin(Invented.sent("u", 1));
        History elsewhere = store.history(Invented.ELSEWHERE);

        assertThat(all(elsewhere)).isEmpty();
        assertThat(elsewhere.unsure()).isEmpty();
        assertThatThrownBy(() -> elsewhere.complete(number, result(Fate.DONE, Invented.NOON, Values.EMPTY)))
                .isInstanceOf(StoreProblem.class);
        assertThat(elsewhere.forgetBefore(Instant.MAX)).isZero();
        assertThat(history.unsure()).hasSize(1);
    }
}
