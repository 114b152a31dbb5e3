package org.updateuser.form;

import java.util.List;
import java.util.Optional;
import org.updateuser.model.Choice;
import org.updateuser.model.Field;
import org.updateuser.model.Flag;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Reference;
import org.updateuser.model.Text;
import org.updateuser.model.Values;
import org.updateuser.wire.Records;

/// What one person has, as what is to be done for many.
final class Copied {
    private Copied() {}

    static void into(BulkRow row, Values from) {
        Field<?> field = row.leaf().field();
        switch (field) {
            case Text text -> text(row, value(row, text, from));
            case Choice choice -> text(row, value(row, choice, from));
            case Reference reference -> text(row, value(row, reference, from));
            case Flag flag -> {
                row.on().set(value(row, flag, from));
                row.deed().set(Deed.SET);
            }
            case Many<?> many -> items(row, keys(row, many, from));
            default -> {
                // Nothing else is a row of the form.
            }
        }
    }

    private static <T> T value(BulkRow row, Field<T> field, Values from) {
        return new Leaf<>(row.leaf().owner(), field).get(from);
    }

    private static <T> List<String> keys(BulkRow row, Many<T> many, Values from) {
        Optional<Many<Values>> records = Records.of(many);
        if (records.isPresent()) {
            return value(row, records.get(), from).stream()
                    .map(item -> Records.write(records.get(), item))
                    .toList();
        }
        return Deed.isOfIdentities(many)
                ? value(row, many, from).stream().map(many::key).toList()
                : List.of();
    }

    private static void text(BulkRow row, String text) {
        row.text().set(text);
        row.deed().set(text.isEmpty() && row.deeds().contains(Deed.CLEAR) ? Deed.CLEAR : Deed.SET);
    }

    private static void items(BulkRow row, List<String> keys) {
        if (row.deeds().contains(Deed.ADD)) {
            row.items().set(keys);
            row.deed().set(keys.isEmpty() ? Deed.CLEAR : Deed.SET);
        }
    }
}
