package org.updateuser.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// An immutable map from fields to values.
///
/// A field that is not in it is *absent*: nothing is known of it. That is another thing than being *empty*. What came
/// with a name the catalogue does not know, or in a shape it does not expect, stays beside the fields as JSON text.
public final class Values {
    /// Nothing known at all.
    public static final Values EMPTY = new Values(Map.of(), Map.of());

    private final Map<Field<?>, Object> known;
    private final Map<String, String> unknown;

    private Values(Map<Field<?>, Object> known, Map<String, String> unknown) {
        this.known = known;
        this.unknown = unknown;
    }

    /// Whether anything is known of a field, be it that it is empty.
    public boolean has(Field<?> field) {
        return known.containsKey(field);
    }

    /// The value of a field, or its empty value if nothing is known: ask [#has] where the difference counts.
    @SuppressWarnings("unchecked") // the one cast of the program: `with` puts only a T under a Field<T>
    public <T> T get(Field<T> field) {
        Object value = known.get(field);
        return value == null ? field.empty() : (T) value;
    }

    /// These values with one more, or another one.
    public <T> Values with(Field<T> field, T value) {
        Map<Field<?>, Object> changed = new LinkedHashMap<>(known);
        changed.put(field, value);
        return new Values(Collections.unmodifiableMap(changed), unknown);
    }

    /// These values with one more, or without it where the value is empty: what a part of a small record wants.
    public <T> Values withPart(Field<T> part, T value) {
        return part.isEmpty(value) ? without(part) : with(part, value);
    }

    /// These values without one.
    public Values without(Field<?> field) {
        if (!has(field)) {
            return this;
        }
        Map<Field<?>, Object> changed = new LinkedHashMap<>(known);
        changed.remove(field);
        return new Values(Collections.unmodifiableMap(changed), unknown);
    }

    /// One field as another user's values have it, be it absent.
    public <T> Values take(Field<T> field, Values other) {
        return other.has(field) ? with(field, other.get(field)) : without(field);
    }

    /// These values with JSON text under a name that the catalogue does not know, or in a shape it does not expect.
    public Values withUnknown(String name, String json) {
        Map<String, String> changed = new LinkedHashMap<>(unknown);
        changed.put(name, json);
        return new Values(known, Collections.unmodifiableMap(changed));
    }

    /// These values with all the unknown content of others in place of their own.
    public Values withUnknownOf(Values other) {
        return new Values(known, other.unknown);
    }

    /// The fields of which something is known.
    public Set<Field<?>> fields() {
        return known.keySet();
    }

    /// What came with a name the catalogue does not know, or in a shape it does not expect: JSON text by name.
    public Map<String, String> unknown() {
        return unknown;
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof Values values && known.equals(values.known) && unknown.equals(values.unknown));
    }

    @Override
    public int hashCode() {
        return 31 * known.hashCode() + unknown.hashCode();
    }

    /// Names only: values are people's data and must not reach a log by accident.
    @Override
    public String toString() {
        return "Values" + known.keySet();
    }
}
