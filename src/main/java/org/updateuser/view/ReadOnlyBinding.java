package org.updateuser.view;

import java.util.List;
import javafx.util.Subscription;
import org.updateuser.form.FieldState;
import org.updateuser.form.Lock;
import org.updateuser.model.Field;
import org.updateuser.model.Many;
import org.updateuser.model.Values;
import org.updateuser.view.kit.ReadOnlyRow;

/// What can be read and copied only.
final class ReadOnlyBinding {
    private ReadOnlyBinding() {}

    static <T> Subscription bind(ReadOnlyRow row, FieldState<T> state, Screens screens) {
        row.setCopyName(screens.words().text("action.copy"));
        row.setUnsetText(screens.words().text("value.none"));
        return Subscription.combine(
                state.base().subscribe(value -> row.setLines(lines(state.leaf().field(), value, screens))),
                state.lock()
                        .subscribe(lock -> row.setUnsetText(
                                screens.words().text(lock == Lock.NOT_LOADED ? "lock.NOT_LOADED" : "value.none"))));
    }

    private static <T> List<String> lines(Field<T> field, T value, Screens screens) {
        if (field instanceof Many<?> many) {
            return items(many, Values.EMPTY.with(field, value), screens);
        }
        return field.isEmpty(value) ? List.of() : List.of(screens.sentences().value(field, value));
    }

    private static <I> List<String> items(Many<I> many, Values held, Screens screens) {
        return held.get(many).stream()
                .map(item -> screens.sentences().value(many.item(), item))
                .toList();
    }
}
