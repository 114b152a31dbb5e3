package org.updateuser.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// A list whose items have an identity, by which they are compared and merged.
///
/// @param <T> what an item is
public final class Many<T> extends Field<List<T>> {
    /// Whether the order of the items says something.
    public enum Order {
        /// A set in all but name: another order is no difference.
        FREE,
        /// The served order is kept, and a new item comes last.
        SERVED
    }

    /// What tells an item from its neighbours: its own key, and a number among equal keys, so that none is dropped.
    public record Identity(String key, int ordinal) {}

    private final Field<T> item;
    private final Order order;
    private final Function<T, String> key;
    private final boolean distinct;

    Many(String name, Traits traits, Order order, Field<T> item, Function<T, String> key) {
        this(name, traits, order, item, key, false);
    }

    private Many(String name, Traits traits, Order order, Field<T> item, Function<T, String> key, boolean distinct) {
        super(name, traits, List.of());
        this.item = item;
        this.order = order;
        this.key = key;
        this.distinct = distinct;
    }

    /// The same list, in which two items with one identity are a mistake.
    Many<T> distinct() {
        return new Many<>(name(), traits(), order, item, key, true);
    }

    /// This list, if its items are texts.
    @SuppressWarnings("unchecked") // the kind of the item says what T is
    public Optional<Many<String>> ofTexts() {
        return item instanceof Text ? Optional.of((Many<String>) this) : Optional.empty();
    }

    /// This list, if its items are small records.
    @SuppressWarnings("unchecked") // the kind of the item says what T is
    public Optional<Many<Values>> ofRecords() {
        return item instanceof Struct ? Optional.of((Many<Values>) this) : Optional.empty();
    }

    /// The kind of one item.
    public Field<T> item() {
        return item;
    }

    /// Whether order says something.
    public Order order() {
        return order;
    }

    /// Whether two items with one identity are a mistake.
    public boolean isDistinct() {
        return distinct;
    }

    /// The key of an item, without the ordinal.
    public String key(T value) {
        return key.apply(value);
    }

    /// The items by identity, in their order.
    public SequencedMap<Identity, T> byIdentity(List<T> items) {
        Map<String, Integer> seen = new HashMap<>();
        SequencedMap<Identity, T> found = new LinkedHashMap<>();
        for (T value : items) {
            String text = key.apply(value);
            found.put(new Identity(text, seen.merge(text, 1, Integer::sum) - 1), value);
        }
        return found;
    }

    @Override
    public List<T> empty() {
        return List.of();
    }

    @Override
    public List<T> canonical(List<T> value) {
        return value.stream().map(item::canonical).toList();
    }

    @Override
    public List<T> normal(List<T> value) {
        return value.stream().map(item::normal).toList();
    }

    @Override
    public boolean same(List<T> left, List<T> right) {
        return alike(left, right, item::same);
    }

    @Override
    public boolean agrees(List<T> left, List<T> right) {
        return alike(left, right, item::agrees);
    }

    private boolean alike(List<T> left, List<T> right, BiPredicate<T, T> test) {
        if (left.equals(right)) {
            return true; // as a list that nobody touched is, and most are
        }
        if (left.size() != right.size()) {
            return false;
        }
        SequencedMap<Identity, T> one = byIdentity(left);
        SequencedMap<Identity, T> other = byIdentity(right);
        if (order == Order.SERVED && !List.copyOf(one.sequencedKeySet()).equals(List.copyOf(other.sequencedKeySet()))) {
            return false;
        }
        return one.entrySet().stream().allMatch(entry -> holds(other, entry, test));
    }

    private static <T> boolean holds(Map<Identity, T> others, Map.Entry<Identity, T> entry, BiPredicate<T, T> test) {
        T other = others.get(entry.getKey());
        return other != null && test.test(entry.getValue(), other);
    }
}
