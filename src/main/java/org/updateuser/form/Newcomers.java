package org.updateuser.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.updateuser.model.Person;

/// Those whom one reading has brought and who are not yet in the list. A long list takes in several pages at once: each
/// time it is made anew, and one that was made for every page would fill the memory with its forerunners.
final class Newcomers {
    private static final int STEPS = 8; // by an eighth of itself at least a list grows

    private final List<Person> waiting = new ArrayList<>();
    private final Map<String, Person> saved = new LinkedHashMap<>(); // since the reading began

    /// A page has come.
    ///
    /// @return its people, as they were saved since they were read
    List<Person> add(List<Person> page) {
        waiting.addAll(page);
        return latest(page);
    }

    /// Whether they are enough for a list of this size to be made anew.
    boolean areEnoughFor(int size) {
        return waiting.size() > size / STEPS;
    }

    /// All of them, who wait no more.
    List<Person> take() {
        List<Person> all = latest(waiting);
        waiting.clear();
        return all;
    }

    /// Somebody was saved: whatever is read of them now is older.
    void save(Person person) {
        saved.put(person.id(), person);
    }

    /// Who was saved since the reading began.
    Set<String> saved() {
        return saved.keySet();
    }

    /// Another reading begins.
    void begin() {
        saved.clear();
    }

    private List<Person> latest(List<Person> people) {
        return people.stream()
                .map(person -> saved.getOrDefault(person.id(), person))
                .toList();
    }
}
