package org.updateuser.form;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import javafx.collections.ObservableListBase;
import org.updateuser.model.Person;

/// The rows that are shown. They change all at once, by one change that names only the part that differs: with
/// fifty thousand rows a list that copies and compares them would hold up the window.
final class PeopleRows extends ObservableListBase<Person> {
    private Person[] rows = {};

    /// Shows others.
    void show(Person[] others) {
        Person[] before = rows;
        int same = same(before, others);
        int after = sameAtTheEnd(before, others, same);
        if (same == before.length && same == others.length) {
            return;
        }
        List<Person> removed = view(before, same, before.length - after);
        beginChange();
        rows = others;
        nextReplace(same, others.length - after, removed);
        endChange();
    }

    /// By identity: a row that has changed is another object, and to compare fifty thousand would take too long.
    @SuppressWarnings("ReferenceEquality")
    private static int same(Person[] before, Person[] after) {
        int most = Math.min(before.length, after.length);
        int same = 0;
        while (same < most && before[same] == after[same]) {
            same++;
        }
        return same;
    }

    @SuppressWarnings("ReferenceEquality")
    private static int sameAtTheEnd(Person[] before, Person[] after, int atTheStart) {
        int most = Math.min(before.length, after.length) - atTheStart;
        int same = 0;
        while (same < most && before[before.length - 1 - same] == after[after.length - 1 - same]) {
            same++;
        }
        return same;
    }

    private static List<Person> view(Person[] rows, int from, int to) {
        return new AbstractList<>() {
            @Override
            public Person get(int index) {
                return rows[from + index];
            }

            @Override
            public int size() {
                return to - from;
            }
        };
    }

    @Override
    public Person get(int index) {
        return rows[index];
    }

    @Override
    public int size() {
        return rows.length;
    }

    /// As they are now.
    Person[] now() {
        return Arrays.copyOf(rows, rows.length);
    }
}
