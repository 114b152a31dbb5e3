package org.updateuser.sandbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The order of names, of everybody and of those of one state.
///
/// Lists are made when they are asked for and kept until somebody comes, or changes their name or state.
final class Ranking {
    private final List<String> names = new ArrayList<>();
    private final List<String> states = new ArrayList<>();
    private Integer[] order = {};
    private Map<String, int[]> lists = Map.of();
    private boolean sorted;

    /// Writes down whoever has this number; a number that is new must be the next one.
    synchronized void put(int number, String name, String state) {
        String folded = Folded.of(name);
        if (number == names.size()) {
            names.add(folded);
            states.add(state);
            sorted = false;
        } else if (!names.get(number).equals(folded)) {
            names.set(number, folded);
            sorted = false;
        }
        states.set(number, state);
        lists = Map.of();
    }

    /// The numbers of those of the state, or of everybody with `any`, in the order of their names. Nobody modifies it.
    synchronized int[] of(String state) {
        int[] list = lists.get(state);
        if (list == null) {
            sort();
            list = Arrays.stream(order)
                    .mapToInt(number -> number)
                    .filter(number -> state.equals("any") || states.get(number).equals(state))
                    .toArray();
            var more = new HashMap<>(lists);
            more.put(state, list);
            lists = more;
        }
        return list;
    }

    synchronized String stateOf(int number) {
        return states.get(number);
    }

    synchronized int size() {
        return names.size();
    }

    private void sort() {
        if (!sorted) {
            // What was sorted before stays nearly so, which the library's algorithm is quick with.
            order = IntStream.concat(
                            Arrays.stream(order).mapToInt(number -> number),
                            IntStream.range(order.length, names.size()))
                    .boxed()
                    .sorted(Comparator.<Integer, String>comparing(names::get).thenComparing(number -> number))
                    .toArray(Integer[]::new);
            sorted = true;
        }
    }
}
