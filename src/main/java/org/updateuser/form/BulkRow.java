package org.updateuser.form;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Choice;
import org.updateuser.model.Field;
import org.updateuser.model.Flag;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Reference;
import org.updateuser.model.Served;
import org.updateuser.model.Struct;
import org.updateuser.model.Text;
import org.updateuser.model.Values;
import org.updateuser.model.Whole;
import org.updateuser.patch.Template;
import org.updateuser.patch.Wish;
import org.updateuser.wire.Records;

/// One row of the form for many: what is to be done, and with what. As long as nobody touches it, everybody keeps what
/// they have.
public final class BulkRow {
    private final Leaf<?> leaf;
    private final List<Deed> deeds;
    private final ObjectProperty<Deed> deed = new SimpleObjectProperty<>(Deed.KEEP);
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty second = new SimpleStringProperty("");
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final ObjectProperty<List<String>> items = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<String> slot = new SimpleObjectProperty<>("PHONE.WORK");
    private final ReadOnlyObjectWrapper<Present> present = new ReadOnlyObjectWrapper<>(Present.UNKNOWN);

    /// @param changed run after every touch
    BulkRow(Leaf<?> leaf, Runnable changed) {
        this.leaf = leaf;
        this.deeds = Deed.of(leaf.field());
        deed.subscribe((before, now) -> changed.run());
        text.subscribe((before, now) -> changed.run());
        second.subscribe((before, now) -> changed.run());
        on.subscribe((before, now) -> changed.run());
        items.subscribe((before, now) -> changed.run());
        slot.subscribe((before, now) -> changed.run());
    }

    /// The row of the catalogue.
    public Leaf<?> leaf() {
        return leaf;
    }

    /// What can be done with it, beginning with nothing.
    public List<Deed> deeds() {
        return deeds;
    }

    /// What is to be done with it.
    public ObjectProperty<Deed> deed() {
        return deed;
    }

    /// The value, the text that is looked for, the template, the id, the number or address.
    public StringProperty text() {
        return text;
    }

    /// What is put in place of the text that is looked for; the extension.
    public StringProperty second() {
        return second;
    }

    /// Whether it is switched on; whether capital and small letters are told apart.
    public BooleanProperty on() {
        return on;
    }

    /// The items: texts, or ids.
    public ObjectProperty<List<String>> items() {
        return items;
    }

    /// The medium and the type of a contact, such as `PHONE.WORK`.
    public ObjectProperty<String> slot() {
        return slot;
    }

    /// What the people have now.
    public ReadOnlyObjectProperty<Present> present() {
        return present.getReadOnlyProperty();
    }

    void show(Present now) {
        present.set(now);
    }

    /// Whether another person's value of it can be given to all.
    public boolean isCopyable() {
        return deeds.contains(Deed.SET) && leaf.field() != Catalogue.ADDRESSES;
    }

    void clear() {
        deed.set(Deed.KEEP);
        text.set("");
        second.set("");
        on.set(false);
        items.set(List.of());
    }

    /// The keys in braces that name no row.
    public List<String> unknown() {
        return deed.get() == Deed.COMPOSE ? Template.of(text.get()).unknown() : List.of();
    }

    /// The items of a list of records that have more parts than a record.
    public List<String> unreadable() {
        Optional<Many<Values>> many = leaf.field() instanceof Many<?> list ? Records.of(list) : Optional.empty();
        return many.stream()
                .flatMap(records -> items.get().stream()
                        .filter(item -> Records.read(records, item).isEmpty()))
                .toList();
    }

    /// What is wished, if it is complete.
    Optional<Wish> wish() {
        if (deed.get() == Deed.KEEP || !unknown().isEmpty()) {
            return Optional.empty();
        }
        return deed.get() == Deed.CLEAR ? Optional.of(cleared(leaf)) : wish(leaf.field());
    }

    private static <T> Wish cleared(Leaf<T> leaf) {
        return new Wish.Put<>(leaf, leaf.field().empty());
    }

    private Optional<Wish> wish(Field<?> field) {
        return switch (field) {
            case Text one -> textual(new Leaf<>(leaf.owner(), one));
            case Choice one -> textual(new Leaf<>(leaf.owner(), one));
            case Reference one -> textual(new Leaf<>(leaf.owner(), one));
            case Flag one -> Optional.of(new Wish.Put<>(new Leaf<>(leaf.owner(), one), on.get()));
            case Many<?> many when many == Catalogue.ADDRESSES -> reach();
            case Many<?> many when items.get().isEmpty() && Deed.isOfIdentities(many) -> Optional.empty();
            case Many<?> many ->
                many.ofTexts()
                        .map(this::listed)
                        .or(() -> Identities.of(many).map(one -> one.wish(deed.get(), items.get())))
                        .or(() -> Records.of(many).flatMap(this::recorded));
            case Whole _, Struct _, Served _ -> Optional.empty();
        };
    }

    private Optional<Wish> textual(Leaf<String> row) {
        if (text.get().isBlank()) {
            return Optional.empty(); // to clear is a deed of its own
        }
        return Optional.of(
                switch (deed.get()) {
                    case SUBSTITUTE -> new Wish.Substitute(row, text.get(), second.get(), on.get());
                    case COMPOSE -> new Wish.Compose(row, Template.of(text.get()));
                    default -> new Wish.Put<>(row, text.get().strip());
                });
    }

    private Wish listed(Many<String> many) {
        Leaf<List<String>> row = new Leaf<>(leaf.owner(), many);
        return switch (deed.get()) {
            case ADD -> new Wish.Add<>(row, many, items.get());
            case REMOVE -> new Wish.Remove<>(row, many, items.get());
            default -> new Wish.Only<>(row, many, items.get());
        };
    }

    private Optional<Wish> recorded(Many<Values> many) {
        if (!unreadable().isEmpty()) {
            return Optional.empty();
        }
        Leaf<List<Values>> row = new Leaf<>(leaf.owner(), many);
        List<Values> records = items.get().stream()
                .flatMap(item -> Records.read(many, item).stream())
                .toList();
        return Optional.of(
                switch (deed.get()) {
                    case ADD -> new Wish.Add<>(row, many, records);
                    case REMOVE -> new Wish.Remove<>(row, many, records);
                    default -> new Wish.Exactly<>(row, many, records);
                });
    }

    private Optional<Wish> reach() {
        String[] parts = slot.get().split("\\.", 2);
        if (deed.get() == Deed.REMOVE) {
            return Optional.of(new Wish.Reach(parts[0], parts[1], Optional.of(""), Optional.of("")));
        }
        Optional<String> number = Optional.of(text.get().strip()).filter(typed -> !typed.isEmpty());
        Optional<String> extension = Optional.of(second.get().strip()).filter(typed -> !typed.isEmpty());
        return number.isEmpty() && extension.isEmpty()
                ? Optional.empty()
                : Optional.of(new Wish.Reach(parts[0], parts[1], number, extension));
    }
}
