package org.updateuser.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// Invented users and edits of them, repeatable from a seed.
///
/// The alphabet is tiny on purpose: equal identities, reorders, cleared and absent values, two sides doing the same
/// thing and content the catalogue does not know all happen in every few cases.
public final class Generated {
    private static final int MOST_ITEMS = 4;
    private static final int MOST_EDITS = 4;

    /// A base and what two sides made of it.
    public record Triple(Values base, Values mine, Values theirs) {}

    private final SplittableRandom random;
    private final List<Leaf<?>> touched;

    /// The cases that a seed stands for. Half of them edit two rows only, so that both sides meet there.
    public Generated(long seed) {
        this.random = new SplittableRandom(seed);
        this.touched = oneIn(2) ? List.of(oneOf(editable()), oneOf(editable())) : editable();
    }

    /// Holds a law against many cases, or `-Dupdateuser.laws` percent of them; the seed of the one that breaks it
    /// stands in the message.
    public static void each(int cases, Consumer<Generated> law) {
        long last = (long) cases * Integer.getInteger("updateuser.laws", 100) / 100;
        for (long seed = 1; seed <= last; seed++) {
            try {
                law.accept(new Generated(seed));
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("new Generated(" + seed + "): " + broken.getMessage(), broken);
            }
        }
    }

    /// A number from 0 up to, not including, a bound.
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /// True once in so many times.
    public boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /// One of several.
    public <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /// A user as a service might answer, with some properties not loaded.
    public Values user() {
        Values user = whole();
        for (Field<?> property : Catalogue.PROPERTIES) {
            boolean dropped = property.traits().returned() == Returned.ON_EXPAND && oneIn(6);
            user = dropped ? user.without(property) : user;
        }
        return user;
    }

    /// A user of whom everything is known.
    public Values whole() {
        Values user = oneIn(3) ? Values.EMPTY.withUnknown("odd", "1") : Values.EMPTY;
        for (Field<?> property : Catalogue.PROPERTIES) {
            user = drawn(user, property);
        }
        return user.with(Catalogue.VERSION, 1 + below(3));
    }

    /// A user after a few edits of what a person may edit and what is known.
    public Values edited(Values user) {
        Values result = user;
        for (int edit = below(MOST_EDITS + 1); edit > 0; edit--) {
            Leaf<?> leaf = oneOf(touched);
            result = leaf.in(result) ? edited(result, leaf) : result;
        }
        return result;
    }

    /// A user after one edit of one row.
    public <T> Values edited(Values user, Leaf<T> leaf) {
        if (leaf.field() instanceof Many<?> many) {
            return editedItems(user, leaf.owner(), many);
        }
        return leaf.put(user, drawn(Values.EMPTY, leaf.field()).get(leaf.field()));
    }

    /// A user after somebody else's edits: a newer version, and with it what only the service writes.
    public Values moved(Values user) {
        Values result = edited(user).with(Catalogue.VERSION, user.get(Catalogue.VERSION) + 1 + below(2));
        return oneIn(3) ? drawn(result, Catalogue.PRIMARY_CONTACT_INFO).withUnknown("odd", "2") : result;
    }

    /// A base, edits of it here, and edits of it elsewhere.
    public Triple triple() {
        Values base = user();
        return new Triple(base, edited(base), moved(base));
    }

    /// The rows a person may edit.
    public static List<Leaf<?>> editable() {
        return Catalogue.LEAVES.stream()
                .filter(leaf -> leaf.field().traits().access().editable())
                .toList();
    }

    private <T> Values editedItems(Values user, Struct owner, Many<T> many) {
        Leaf<List<T>> leaf = new Leaf<>(owner, many);
        List<T> items = new ArrayList<>(leaf.get(user));
        int index = items.isEmpty() ? 0 : below(items.size());
        switch (items.isEmpty() ? 0 : below(7)) {
            case 0 -> items.add(index, item(many));
            case 1 -> items.add(item(many));
            case 2 -> items.remove(index);
            case 3, 4 -> items.set(index, altered(many.item(), items.get(index)));
            case 5 -> items.add(items.remove(index));
            default -> {
                items.clear();
                items.addAll(items(many));
            }
        }
        return leaf.put(user, List.copyOf(items));
    }

    private <T> T altered(Field<T> item, T value) {
        Values holder = Values.EMPTY.with(item, value);
        if (!(item instanceof Struct struct)) {
            return drawn(holder, item).get(item);
        }
        Values entry = holder.get(struct);
        List<Field<?>> parts = struct.parts().stream()
                .filter(part -> part.traits().access().editable())
                .toList();
        Field<?> part = oneOf(parts);
        return holder.with(struct, drawn(entry, part)).get(item);
    }

    private <T> List<T> items(Many<T> many) {
        List<T> items = new ArrayList<>();
        for (int count = below(MOST_ITEMS + 1); count > 0; count--) {
            items.add(item(many));
        }
        return List.copyOf(items);
    }

    /// A new item of a list.
    public <T> T item(Many<T> many) {
        return drawn(Values.EMPTY, many.item()).get(many.item());
    }

    /// Values with another value of one field.
    public Values drawn(Values values, Field<?> field) {
        return switch (field) {
            case Text text -> values.with(text, oneOf(Alphabet.texts(text)));
            case Flag flag -> values.with(flag, oneIn(2));
            case Whole whole -> values.with(whole, below(3));
            case Choice choice -> values.with(choice, oneOf(Alphabet.choices(choice)));
            case Reference reference -> values.with(reference, oneOf(Alphabet.ids(reference)));
            case Served served -> values.with(served, oneOf(List.of("", "{}", "{\"x\":1.0}")));
            case Many<?> many -> drawnItems(values, many);
            case Struct struct -> values.with(struct, parts(struct));
        };
    }

    private <T> Values drawnItems(Values values, Many<T> many) {
        return values.with(many, items(many));
    }

    private Values parts(Struct struct) {
        Values parts = oneIn(4) ? Values.EMPTY.withUnknown("odd", oneOf(List.of("1", "2"))) : Values.EMPTY;
        for (Field<?> part : struct.parts()) {
            parts = oneIn(3) ? parts : drawn(parts, part);
        }
        return parts;
    }
}
