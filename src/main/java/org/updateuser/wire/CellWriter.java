package org.updateuser.wire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Choice;
import org.updateuser.model.Contact;
import org.updateuser.model.Field;
import org.updateuser.model.Flag;
import org.updateuser.model.Image;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Reference;
import org.updateuser.model.Served;
import org.updateuser.model.Struct;
import org.updateuser.model.Text;
import org.updateuser.model.Values;
import org.updateuser.model.Whole;
import org.updateuser.patch.Wish;

/// The cell of a column for a user. Reading it again changes nothing of this user, whatever a blank cell means then:
/// what cannot be written so that this holds is written as the marker that keeps it.
final class CellWriter {
    private static final Leaf<List<Values>> ADDRESSES = Catalogue.leaf(Catalogue.ADDRESSES);
    private static final Leaf<List<Values>> IMAGES = Catalogue.leaf(Catalogue.IMAGES_LIST);
    private static final CellReader BACK = new CellReader(Blank.CLEAR, new References(Lookup.ofIds()));

    private CellWriter() {}

    static String cell(Column column, Values user) {
        return switch (column) {
            case Column.Row row -> row(column, row.leaf(), user);
            case Column.Address address -> contact(column, address.mediaType(), address.type(), user);
            case Column.Extension extension -> contact(column, extension.mediaType(), extension.type(), user);
            case Column.Picture picture -> picture(picture, user);
            case Column.Identifying identifying ->
                guarded(identifying.identity().leaf().get(user));
            case Column.Shown shown -> guarded(text(shown.leaf(), user));
            case Column.Ignored _, Column.Unknown _ -> "";
        };
    }

    private static <T> String row(Column column, Leaf<T> leaf, Values user) {
        boolean empty = !(leaf.field() instanceof Flag)
                && leaf.get(user).equals(leaf.field().empty());
        return empty ? nothing(leaf, user) : kept(column, leaf, user, text(leaf, user));
    }

    /// A blank cell, where it is known that nothing is there.
    private static String nothing(Leaf<?> leaf, Values user) {
        return leaf.in(user) ? "" : Cells.KEEP;
    }

    private static String guarded(String text) {
        return Cells.guarded(Cells.escaped(text));
    }

    private static <T> String text(Leaf<T> leaf, Values user) {
        return text(leaf.field(), leaf.get(user));
    }

    private static <T> String text(Field<T> field, T value) {
        Values one = Values.EMPTY.with(field, value);
        return switch (field) {
            case Text text -> one.get(text);
            case Choice choice -> one.get(choice);
            case Reference reference -> one.get(reference);
            case Flag flag -> Boolean.toString(one.get(flag));
            case Whole whole -> Integer.toString(one.get(whole));
            case Many<?> many -> items(many, one);
            case Struct _, Served _ -> "";
        };
    }

    private static <T> String items(Many<T> many, Values one) {
        Optional<Many<Values>> records = Records.of(many);
        return records.isPresent()
                ? joined(one.get(records.get()).stream().map(item -> Records.write(records.get(), item)))
                : joined(one.get(many).stream().map(many::key));
    }

    private static String joined(Stream<String> items) {
        return items.collect(Collectors.joining(Cells.BETWEEN));
    }

    private static String contact(Column column, String mediaType, String type, Values user) {
        List<Values> entries = ADDRESSES.get(user).stream()
                .filter(entry -> entry.get(Contact.MEDIA_TYPE).equals(mediaType)
                        && entry.get(Contact.TYPE).equals(type))
                .toList();
        if (entries.isEmpty()) {
            return nothing(ADDRESSES, user);
        }
        Values entry = entries.getFirst();
        String text = column instanceof Column.Address ? Contact.number(entry) : Contact.extension(entry);
        return entries.size() > 1 ? Cells.KEEP : kept(column, ADDRESSES, user, text);
    }

    private static String picture(Column.Picture column, Values user) {
        List<Values> images = IMAGES.get(user).stream()
                .filter(image -> image.get(Image.RESOLUTION).equals(column.resolution()))
                .toList();
        if (images.isEmpty()) {
            return nothing(IMAGES, user);
        }
        String address = images.getFirst().get(Image.URI_TEXT);
        return images.size() > 1 ? Cells.KEEP : kept(column, IMAGES, user, address);
    }

    private static String kept(Column column, Leaf<?> leaf, Values user, String text) {
        String cell = guarded(text);
        return leaf.in(user) && travels(text) && isSame(column, leaf, user, cell) ? cell : Cells.KEEP;
    }

    /// Zeros would make the file binary, and halves of characters no encoding carries.
    private static boolean travels(String text) {
        return text.length() <= TableReader.CELL_MOST / 2 && text.indexOf('\u0000') < 0 && !Surrogates.areIn(text);
    }

    private static boolean isSame(Column column, Leaf<?> leaf, Values user, String cell) {
        Wishes wishes = new Wishes();
        boolean understood = BACK.read(0, column, cell, wishes) == null;
        Values result = user;
        for (Wish wish : wishes.edit().wishes()) {
            result = wish.apply(result);
        }
        return understood && leaf.same(user, result);
    }
}
