package org.updateuser.sandbox;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who names something: the members of a group, those who report to somebody.
///
/// What was invented is counted out once, when it is first asked for; whoever was changed since is looked at each time.
final class Backlinks {
    private final People people;
    private final IntFunction<List<String>> invented;
    private final Function<Person, Stream<String>> named;
    private Map<String, int[]> counted = Map.of();

    /// @param invented what the person of a number names by invention
    /// @param named what somebody who was changed names
    Backlinks(People people, IntFunction<List<String>> invented, Function<Person, Stream<String>> named) {
        this.people = people;
        this.invented = invented;
        this.named = named;
    }

    /// Those who name the id and are not deleted, in the order of their names.
    List<Person> to(String id) {
        var numbers = new HashSet<Integer>();
        numbers(id).forEach(numbers::add);
        return Arrays.stream(people.order("any"))
                .filter(numbers::contains)
                .mapToObj(people::at)
                .toList();
    }

    int count(String id) {
        return (int) numbers(id).count();
    }

    private IntStream numbers(String id) {
        IntStream unchanged =
                Arrays.stream(counted().getOrDefault(id, new int[0])).filter(number -> !people.isChanged(number));
        IntStream changed = people.changed()
                .filter(number -> named.apply(people.at(number)).anyMatch(id::equals))
                .mapToInt(number -> number);
        return IntStream.concat(unchanged, changed)
                .filter(number -> !people.stateOf(number).equals("deleted"));
    }

    private synchronized Map<String, int[]> counted() {
        if (counted.isEmpty()) {
            var links = new HashMap<String, IntStream.Builder>();
            for (int number = 0; number < people.invented(); number++) {
                for (String id : invented.apply(number)) {
                    links.computeIfAbsent(id, _ -> IntStream.builder()).add(number);
                }
            }
            var lists = new HashMap<String, int[]>();
            links.forEach((id, numbers) -> lists.put(id, numbers.build().toArray()));
            counted = lists;
        }
        return counted;
    }
}
