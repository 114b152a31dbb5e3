package org.updateuser.patch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.updateuser.model.Leaf;
import org.updateuser.model.Permissions;
import org.updateuser.model.Values;

/// What is to become of many people: for each row that is to change, a wish. A row without a wish is kept.
///
/// @param wishes at most one of a row, but for items that are added to and removed from one list
public record BulkEdit(List<Wish> wishes) {
    public BulkEdit {
        wishes = List.copyOf(wishes);
    }

    /// What it makes of one person. A row of which the server said nothing is kept, whatever is wished, and named.
    /// Texts made from other rows are made last, from what the other wishes have made of those.
    ///
    /// @param permissions of whoever sends it
    public Proposal of(Values served, Permissions permissions) {
        Values wanted = served;
        Set<Leaf<?>> silent = new LinkedHashSet<>();
        List<Wish> composed = new ArrayList<>();
        for (Wish wish : wishes) {
            if (!wish.leaf().in(served) || readsUnknown(wish, served)) {
                silent.add(wish.leaf());
            } else if (wish instanceof Wish.Compose) {
                composed.add(wish);
            } else {
                wanted = wish.apply(wanted);
            }
        }
        Values before = wanted;
        for (Wish wish : composed) {
            wanted = wish.leaf().in(before) ? taken(wish, before, wanted) : wanted;
        }
        return Proposal.of(served, wanted, List.copyOf(silent), permissions);
    }

    private static boolean readsUnknown(Wish wish, Values served) {
        return wish instanceof Wish.Compose compose
                && compose.template().read().stream().anyMatch(leaf -> !leaf.in(served));
    }

    private static Values taken(Wish wish, Values before, Values wanted) {
        return new Copying(wish.apply(before)).into(wanted, wish.leaf());
    }

    /// Takes single rows of a user over.
    private record Copying(Values from) {
        <T> Values into(Values user, Leaf<T> leaf) {
            return leaf.put(user, leaf.get(from));
        }
    }

    /// The rows that may change.
    public List<Leaf<?>> leaves() {
        return wishes.stream().<Leaf<?>>map(Wish::leaf).distinct().toList();
    }
}
