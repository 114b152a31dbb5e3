package org.updateuser.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the search knows of people: by the switch `searchLag` it learns of a change only some time later (facts §3).
final class Index {
    /// The longest lag there is.
    private static final Duration MEMORY = Duration.ofMinutes(3);

    /// Somebody as they were until a change; nobody, if they were not there yet.
    private record Past(Instant until, Optional<Person> before) {}

    private final Map<Integer, List<Past>> pasts = new HashMap<>();

    synchronized void note(int number, Optional<Person> before, Instant now) {
        List<Past> past = pasts.computeIfAbsent(number, _ -> new ArrayList<>());
        past.removeIf(each -> each.until().isBefore(now.minus(MEMORY)));
        past.add(new Past(now, before));
    }

    /// Somebody as they were at that time.
    synchronized Optional<Person> at(int number, Person now, Instant time) {
        for (Past past : pasts.getOrDefault(number, List.of())) {
            if (past.until().isAfter(time)) {
                return past.before();
            }
        }
        return Optional.of(now);
    }

    /// Whose past there is.
    synchronized boolean knows(int number) {
        return pasts.containsKey(number);
    }
}
