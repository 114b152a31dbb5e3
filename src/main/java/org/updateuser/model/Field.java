package org.updateuser.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A typed key: one property of a user, or one part of a small record inside it.
///
/// Identity is its equality, as a key wants. The kinds are few and sealed, so that a room switches on them once and
/// the compiler shows every place a new kind would have to be thought of; a new *property* touches none of them.
///
/// @param <T> what a value of this field is in Java
public abstract sealed class Field<T> permits Text, Flag, Whole, Choice, Reference, Many, Struct, Served {
    private final String name;
    private final Traits traits;
    private final List<Rule<T>> rules;

    Field(String name, Traits traits, List<Rule<T>> rules) {
        this.name = name;
        this.traits = traits;
        this.rules = List.copyOf(rules);
    }

    /// The property's name on the wire.
    public final String name() {
        return name;
    }

    /// Where it stands in the forms, who may write it, and how it is cleared.
    public final Traits traits() {
        return traits;
    }

    final List<Rule<T>> rules() {
        return rules;
    }

    /// The value that means *unset*.
    public abstract T empty();

    /// Whether two values mean the same to the server; order counts only where it is served on purpose.
    public boolean same(T left, T right) {
        return left.equals(right);
    }

    /// Whether two values say the same wherever a person writes. What only the service writes (a read-only part,
    /// content the catalogue does not know) may differ: an answer holds more than what was asked.
    public boolean agrees(T left, T right) {
        return same(left, right);
    }

    /// What a person wrote, put onto what the server has now: the parts that only the service writes are the server's.
    public T onto(T served, T written) {
        return written;
    }

    /// Whether a value means *unset*.
    public final boolean isEmpty(T value) {
        return same(value, empty());
    }

    /// The shape in which a value is sent though it was served in another, such as a number that came only as its
    /// display.
    public T canonical(T value) {
        return value;
    }

    /// The canonical shape, and in it the spelling in which a typed value is sent: a phone number without its spaces.
    /// Values with one normal form mean the same.
    public T normal(T value) {
        return canonical(value);
    }

    /// What is wrong with a value, the most important first; nothing if it may be sent.
    public List<Problem> problems(T value) {
        List<Problem> found = new ArrayList<>();
        if (traits.clearing() == Clearing.NEVER && isBlank(value)) {
            found.add(Problem.of(Problem.Code.REQUIRED));
        }
        for (Rule<T> rule : rules) {
            @Nullable Problem problem = rule.check(value);
            if (problem != null) {
                found.add(problem);
            }
        }
        return List.copyOf(found);
    }

    /// What is wrong with what differs from a base: what the server itself has is never complained of.
    public List<Problem> problems(T base, T value) {
        return same(base, value) ? List.of() : problems(value);
    }

    private boolean isBlank(T value) {
        return isEmpty(value) || (value instanceof String text && text.isBlank());
    }

    @Override
    public final String toString() {
        return name;
    }
}
