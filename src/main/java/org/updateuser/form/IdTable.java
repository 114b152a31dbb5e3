package org.updateuser.form;

import java.util.Arrays;
import org.updateuser.model.Person;

/// In which row somebody is, by id: four to eight bytes a person, where a map of objects needs fifty.
final class IdTable {
    private static final int NOBODY = -1;

    private final Person[] rows;
    private final int[] slots;

    IdTable(Person[] rows) {
        this.rows = rows;
        this.slots = new int[Integer.highestOneBit(Math.max(1, rows.length)) * 4];
        Arrays.fill(slots, NOBODY);
        for (int row = 0; row < rows.length; row++) {
            slots[slot(rows[row].id())] = row;
        }
    }

    /// The row, or -1.
    int row(String id) {
        return slots[slot(id)];
    }

    /// Where an id is, or the free place where it would be.
    private int slot(String id) {
        int mask = slots.length - 1;
        int hash = id.hashCode();
        int slot = (hash ^ (hash >>> 16)) & mask;
        while (slots[slot] != NOBODY && !rows[slots[slot]].id().equals(id)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
