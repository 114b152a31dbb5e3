package org.updateuser.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Many.Identity;
import org.updateuser.model.Values;

/// One difference between a base and what was made of it: what a sentence in the list of changes says.
public sealed interface Change {
    /// The row of the form it stands in.
    Leaf<?> leaf();

    /// The user with this one change taken back.
    Values revert(Values base, Values mine);

    /// Another value; unset where it is empty.
    record Replaced<T>(Leaf<T> leaf, T before, T after) implements Change {
        @Override
        public Values revert(Values base, Values mine) {
            return leaf.put(mine, before);
        }
    }

    /// A new item of a list.
    record Added<T>(Leaf<List<T>> leaf, Many<T> many, Identity item, T after) implements Change {
        @Override
        public Values revert(Values base, Values mine) {
            SequencedMap<Identity, T> items = many.byIdentity(leaf.get(mine));
            items.remove(isThere(items) ? item : sameElsewhere(items));
            return leaf.put(mine, List.copyOf(items.values()));
        }

        private boolean isThere(SequencedMap<Identity, T> items) {
            T there = items.get(item);
            return there != null && many.item().same(there, after);
        }

        /// Among equal keys the number moves down when one before it was taken back.
        private Identity sameElsewhere(SequencedMap<Identity, T> items) {
            return items.sequencedEntrySet().reversed().stream()
                    .filter(entry -> entry.getKey().key().equals(item.key()))
                    .filter(entry -> many.item().same(entry.getValue(), after))
                    .findFirst()
                    .map(Map.Entry::getKey)
                    .orElse(item);
        }
    }

    /// An item that is gone. Taken back, it stands behind the item it stood behind.
    record Removed<T>(Leaf<List<T>> leaf, Many<T> many, Identity item, T before) implements Change {
        @Override
        public Values revert(Values base, Values mine) {
            List<Identity> there = List.copyOf(many.byIdentity(leaf.get(mine)).sequencedKeySet());
            List<T> items = new ArrayList<>(leaf.get(mine));
            items.add(Spot.Item.place(item, many.byIdentity(leaf.get(base)).sequencedKeySet(), there), before);
            return leaf.put(mine, List.copyOf(items));
        }
    }

    /// An item with other content.
    record Altered<T>(Leaf<List<T>> leaf, Many<T> many, Identity item, T before, T after) implements Change {
        @Override
        public Values revert(Values base, Values mine) {
            SequencedMap<Identity, T> items = many.byIdentity(leaf.get(mine));
            items.replace(item, before);
            return leaf.put(mine, List.copyOf(items.values()));
        }
    }

    /// The same items in another order.
    record Reordered<T>(Leaf<List<T>> leaf, Many<T> many) implements Change {
        @Override
        public Values revert(Values base, Values mine) {
            return new Spot.Order<>(leaf, many).put(mine, base);
        }
    }
}
