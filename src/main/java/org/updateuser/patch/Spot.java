package org.updateuser.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Many.Identity;
import org.updateuser.model.Values;

/// The smallest place of a user that two sides can change differently: a row, one item of its list, or the order of
/// the list.
public sealed interface Spot {
    /// The row of the form it stands in.
    Leaf<?> leaf();

    /// A user with this spot as another has it, and nothing else of the other's.
    Values put(Values user, Values other);

    /// Whether two users mean the same here.
    boolean same(Values one, Values other);

    /// What two sides that started from one user have here, as something to choose.
    Conflict conflict(Values base, Values mine, Values theirs);

    /// Where a conflict is.
    static Spot of(Conflict conflict) {
        return switch (conflict) {
            case Conflict.OfItem<?> item -> item(item);
            case Conflict.OfValue<?> value -> value(value.leaf());
        };
    }

    /// Where a change is.
    static Spot of(Change change) {
        return switch (change) {
            case Change.Replaced<?> replaced -> new Row<>(replaced.leaf());
            case Change.Added<?> added -> item(added);
            case Change.Removed<?> removed -> item(removed);
            case Change.Altered<?> altered -> item(altered);
            case Change.Reordered<?> reordered -> order(reordered);
        };
    }

    private static <T> Spot value(Leaf<T> leaf) {
        return leaf.field() instanceof Many<?> many ? order(leaf, many) : new Row<>(leaf);
    }

    private static <T> Spot order(Leaf<?> row, Many<T> many) {
        return new Order<>(new Leaf<>(row.owner(), many), many);
    }

    private static <T> Spot order(Change.Reordered<T> change) {
        return new Order<>(change.leaf(), change.many());
    }

    private static <T> Spot item(Conflict.OfItem<T> conflict) {
        if (conflict.leaf().field() instanceof Many<T> many) {
            return new Item<>(conflict.leaf(), many, conflict.item());
        }
        throw new IllegalStateException("not a list: " + conflict.leaf());
    }

    private static <T> Spot item(Change.Added<T> change) {
        return new Item<>(change.leaf(), change.many(), change.item());
    }

    private static <T> Spot item(Change.Removed<T> change) {
        return new Item<>(change.leaf(), change.many(), change.item());
    }

    private static <T> Spot item(Change.Altered<T> change) {
        return new Item<>(change.leaf(), change.many(), change.item());
    }

    /// A row that is merged as a whole.
    record Row<T>(Leaf<T> leaf) implements Spot {
        @Override
        public Values put(Values user, Values other) {
            return leaf.put(user, leaf.get(other));
        }

        @Override
        public boolean same(Values one, Values other) {
            return leaf.field().same(leaf.get(one), leaf.get(other));
        }

        @Override
        public Conflict conflict(Values base, Values mine, Values theirs) {
            return new Conflict.OfValue<>(leaf, leaf.get(base), leaf.get(mine), leaf.get(theirs));
        }
    }

    /// One item of a list. Put back into a list, it stands behind the item it stood behind.
    record Item<T>(Leaf<List<T>> leaf, Many<T> many, Identity item) implements Spot {
        /// The item, or null where a user's list does not have it.
        public @Nullable T in(Values user) {
            return many.byIdentity(leaf.get(user)).get(item);
        }

        @Override
        public Values put(Values user, Values other) {
            SequencedMap<Identity, T> items = many.byIdentity(leaf.get(user));
            @Nullable T theirs = in(other);
            if (theirs == null) {
                items.remove(item);
            } else if (items.replace(item, theirs) == null) {
                return inserted(user, theirs, many.byIdentity(leaf.get(other)).sequencedKeySet());
            }
            return leaf.put(user, List.copyOf(items.values()));
        }

        private Values inserted(Values user, T value, SequencedCollection<Identity> order) {
            List<T> items = new ArrayList<>(leaf.get(user));
            List<Identity> there = List.copyOf(many.byIdentity(items).sequencedKeySet());
            items.add(place(item, order, there), value);
            return leaf.put(user, List.copyOf(items));
        }

        /// The index at which an item comes into a list: behind the one it stands behind in an order.
        static int place(Identity item, SequencedCollection<Identity> order, List<Identity> there) {
            int place = 0;
            for (Identity earlier : order) {
                if (earlier.equals(item)) {
                    break;
                }
                place = there.contains(earlier) ? there.indexOf(earlier) + 1 : place;
            }
            return place;
        }

        @Override
        public boolean same(Values one, Values other) {
            Field<T> kind = many.item();
            @Nullable T left = in(one);
            @Nullable T right = in(other);
            if (left == null || right == null) {
                return left == null && right == null;
            }
            return kind.same(left, right);
        }

        @Override
        public Conflict conflict(Values base, Values mine, Values theirs) {
            return new Conflict.OfItem<>(
                    leaf,
                    item,
                    Optional.ofNullable(in(base)),
                    Optional.ofNullable(in(mine)),
                    Optional.ofNullable(in(theirs)));
        }
    }

    /// The order of a list's items. What only one side has counts for nothing in it, and comes last.
    record Order<T>(Leaf<List<T>> leaf, Many<T> many) implements Spot {
        @Override
        public Values put(Values user, Values other) {
            SequencedMap<Identity, T> items = many.byIdentity(leaf.get(user));
            List<T> ordered = new ArrayList<>();
            many.byIdentity(leaf.get(other)).sequencedKeySet().stream()
                    .filter(items::containsKey)
                    .forEach(item -> ordered.add(items.remove(item)));
            ordered.addAll(items.values());
            return leaf.put(user, List.copyOf(ordered));
        }

        @Override
        public boolean same(Values one, Values other) {
            return common(one, other).equals(common(other, one));
        }

        @Override
        public Conflict conflict(Values base, Values mine, Values theirs) {
            return new Conflict.OfValue<>(leaf, leaf.get(base), leaf.get(mine), leaf.get(theirs));
        }

        private List<Identity> common(Values one, Values other) {
            SequencedMap<Identity, T> there = many.byIdentity(leaf.get(other));
            return many.byIdentity(leaf.get(one)).sequencedKeySet().stream()
                    .filter(there::containsKey)
                    .toList();
        }
    }
}
