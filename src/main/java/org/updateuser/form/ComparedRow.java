package org.updateuser.form;

import org.updateuser.model.Flag;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;

/// One row of the catalogue, of two people.
///
/// @param changed whether what the open one of both has there is not saved yet
public record ComparedRow(Leaf<?> leaf, Values left, Values right, boolean changed) {
    /// How the two values stand to each other.
    public enum Relation {
        SAME,
        DIFFERENT,
        /// Of one of both nothing is known there.
        UNKNOWN
    }

    public Relation relation() {
        if (!leaf.in(left) || !leaf.in(right)) {
            return Relation.UNKNOWN;
        }
        return leaf.same(left, right) ? Relation.SAME : Relation.DIFFERENT;
    }

    /// Whether it is not known to be the same.
    boolean stands() {
        return relation() != Relation.SAME;
    }

    /// What one of both has there, in words.
    public String text(Values person, Words words, Sentences sentences) {
        if (!leaf.in(person)) {
            return words.text("compare.unknown");
        }
        return isUnset(person) ? words.text("value.none") : new RowValues<>(leaf, person).text(sentences);
    }

    /// Whether one of both is known to have nothing there.
    public boolean isUnset(Values person) {
        boolean off = leaf.field() instanceof Flag; // which is a value
        return leaf.in(person) && !off && new RowValues<>(leaf, person).isEmpty();
    }
}
