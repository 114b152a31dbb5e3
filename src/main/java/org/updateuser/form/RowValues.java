package org.updateuser.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.updateuser.form.Condition.Sharing;
import org.updateuser.model.Contact;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Place;
import org.updateuser.model.Reference;
import org.updateuser.model.Text;
import org.updateuser.model.Values;
import org.updateuser.wire.Column;
import org.updateuser.wire.Columns;
import org.updateuser.wire.Identity;
import org.updateuser.wire.UsersTable;

/// What can be done with what stands in a row of the form: copied, and looked for in the list.
///
/// @param leaf which row
/// @param user with what is typed
public record RowValues<T>(Leaf<T> leaf, Values user) {
    private static final UsersTable.Form TABS = new UsersTable.Form('\t', false);

    /// Of one row as it is typed now.
    public static <T> RowValues<T> of(FieldState<T> state, OpenUser open) {
        Values base = open.user().base().get();
        Leaf<T> leaf = state.leaf();
        return new RowValues<>(
                leaf, leaf.in(base) ? leaf.put(base, state.typed().get()) : base);
    }

    /// Whether anything stands there.
    public boolean isEmpty() {
        return leaf.field().isEmpty(leaf.get(user));
    }

    /// In words, as one sees it.
    public String text(Sentences sentences) {
        return leaf.field() instanceof Many<?> many
                ? items(many, sentences)
                : sentences.value(leaf.field(), leaf.get(user));
    }

    private <I> String items(Many<I> many, Sentences sentences) {
        Values held = Values.EMPTY.with(leaf.field(), leaf.get(user));
        List<String> lines =
                held.get(many).stream().map(item -> line(many, item, sentences)).toList();
        return String.join("\n", lines);
    }

    private static <I> String line(Many<I> many, I item, Sentences sentences) {
        String name = sentences.name(many.item(), item);
        String value = sentences.value(many.item(), item);
        return value.startsWith(name) ? value : sentences.labelled(name, value);
    }

    /// As a table that *Change by a table* reads again: whose it is, and the columns of this row that say something.
    public String table() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column.Identifying(Identity.ID));
        Columns.all().stream()
                .filter(this::isOfRow)
                .filter(column -> UsersTable.tells(column, user))
                .forEach(columns::add);
        return UsersTable.write(List.of(user), columns, TABS);
    }

    private boolean isOfRow(Column column) {
        return column.key().equals(leaf.key()) || column.key().startsWith(leaf.key() + ".");
    }

    /// What everyone can be found by who has the same, as far as the list knows: nothing for other rows.
    public List<Sharing> shared() {
        Optional<Trait> trait = leaf.owner() == null ? Trait.of(leaf.field()) : Optional.empty();
        return trait.map(one -> values().map(value -> new Sharing(one, value))
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private Stream<String> values() {
        Values held = Values.EMPTY.with(leaf.field(), leaf.get(user));
        Stream<String> values = switch (leaf.field()) {
            case Text text -> Stream.of(held.get(text));
            case Reference reference -> Stream.of(held.get(reference));
            case Many<?> many ->
                many.ofRecords().stream()
                        .flatMap(records -> held.get(records).stream())
                        .flatMap(this::ofItem);
            default -> Stream.empty();
        };
        return values.filter(value -> !value.isEmpty());
    }

    private Stream<String> ofItem(Values item) {
        if (Trait.of(leaf.field()).equals(Optional.of(Trait.LOCATION))) {
            return Stream.of(Place.id(item));
        }
        return Contact.isEmail(item) ? Stream.empty() : Stream.of(Contact.number(item), Contact.extension(item));
    }
}
