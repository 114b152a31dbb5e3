package org.updateuser.patch;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.updateuser.model.Clearing;
import org.updateuser.model.Field;
import org.updateuser.model.Many;
import org.updateuser.model.Many.Identity;
import org.updateuser.model.Struct;
import org.updateuser.model.Values;

/// How a changed value is written, kind by kind.
final class Sending {
    private Sending() {}

    /// A body with one more field, as it is sent when it has changed from `base` to `mine`.
    static <T> Values add(Values body, Field<T> field, Values base, Values mine) {
        return switch (field) {
            case Struct struct -> body.with(struct, parts(struct, base.get(struct), mine.get(struct)));
            case Many<?> many -> addItems(body, many, base, mine);
            default -> body.with(field, field.normal(mine.get(field)));
        };
    }

    /// Every part that has a value; an empty one only where a value was cleared.
    private static Values parts(Struct struct, Values base, Values mine) {
        Values spelled = struct.normal(mine);
        Values sent = Values.EMPTY.withUnknownOf(spelled);
        for (Field<?> part : struct.parts()) {
            sent = addPart(sent, part, base, spelled);
        }
        return sent;
    }

    private static <P> Values addPart(Values sent, Field<P> part, Values base, Values mine) {
        if (!part.isEmpty(mine.get(part))) {
            return add(sent, part, base, mine);
        }
        boolean cleared = !part.isEmpty(base.get(part)) && part.traits().clearing() == Clearing.EMPTY;
        return cleared ? sent.with(part, part.empty()) : sent;
    }

    private static <T> Values addItems(Values body, Many<T> many, Values base, Values mine) {
        Map<Identity, T> served = many.byIdentity(base.get(many));
        List<T> items = many.byIdentity(mine.get(many)).entrySet().stream()
                .map(entry -> item(many, served.get(entry.getKey()), entry.getValue()))
                .toList();
        return body.with(many, items);
    }

    /// An item that did not change keeps the spelling in which it was served; only a changed one gets ours.
    private static <T> T item(Many<T> many, @Nullable T served, T value) {
        if (served != null && many.item().same(served, value)) {
            return many.item().canonical(served);
        }
        Field<T> item = many.item();
        Values before = served == null ? Values.EMPTY : Values.EMPTY.with(item, served);
        return add(Values.EMPTY, item, before, Values.EMPTY.with(item, value)).get(item);
    }
}
