package org.updateuser.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.updateuser.patch.Wish;
import org.updateuser.wire.CellProblem.Code;

/// What a cell wishes: nothing, or another value of what its column is about.
///
/// Blanks at the ends of a cell are nobody's intent, and so are those of a text that is served: see [Wish.Typed].
/// What can be judged only beside the person as served, such as a day that is none, is left to that.
final class CellReader {
    private final Blank blank;
    private final References references;

    CellReader(Blank blank, References references) {
        this.blank = blank;
        this.references = references;
    }

    /// The text of a cell as it names somebody; a marker names nobody.
    static String identity(String cell) {
        String text = Cells.plain(cell).strip();
        return Cells.isMarker(text) ? "" : Cells.unescaped(text).strip();
    }

    /// Adds what a cell wishes to the wishes of its row.
    ///
    /// @param place of the column
    /// @return what is wrong with the cell, which then wishes nothing; or null
    @Nullable
    CellProblem read(int place, Column column, String cell, Wishes wishes) {
        String text = Cells.plain(cell).strip();
        boolean kept = text.isEmpty() ? blank == Blank.KEEP : Cells.isMarker(text, Cells.KEEP);
        if (kept || !column.writes()) {
            return null;
        }
        boolean cleared = text.isEmpty() || Cells.isMarker(text, Cells.CLEAR);
        return into(place, column, cleared ? "" : Cells.unescaped(text), wishes);
    }

    private @Nullable CellProblem into(int place, Column column, String text, Wishes wishes) {
        switch (column) {
            case Column.Address address -> wishes.address(address, text);
            case Column.Extension extension -> wishes.extension(extension, text);
            case Column.Picture picture -> wishes.picture(picture, text);
            case Column.Row row -> {
                return row(place, row.leaf(), text, wishes);
            }
            case Column.Identifying _, Column.Shown _, Column.Ignored _, Column.Unknown _ -> {}
        }
        return null;
    }

    private <T> @Nullable CellProblem row(int place, Leaf<T> leaf, String text, Wishes wishes) {
        Field<T> field = leaf.field();
        if (text.isEmpty()) {
            wishes.add(cleared(leaf));
            return null;
        }
        return switch (field) {
            case Text one -> {
                wishes.add(new Wish.Typed(new Leaf<>(leaf.owner(), one), text));
                yield null;
            }
            case Choice choice -> choice(place, new Leaf<>(leaf.owner(), choice), choice, text, wishes);
            case Flag flag -> flag(place, new Leaf<>(leaf.owner(), flag), text, wishes);
            case Reference reference -> reference(place, new Leaf<>(leaf.owner(), reference), reference, text, wishes);
            case Many<?> many -> many(place, many, leaf, text, wishes);
            case Whole _, Struct _, Served _ -> null;
        };
    }

    /// An empty text is one that was typed; any other row is just emptied.
    private static <T> Wish cleared(Leaf<T> leaf) {
        Field<T> field = leaf.field();
        return switch (field) {
            case Text text -> new Wish.Typed(new Leaf<>(leaf.owner(), text), "");
            default -> new Wish.Put<>(leaf, field.empty());
        };
    }

    private static @Nullable CellProblem choice(
            int place, Leaf<String> leaf, Choice choice, String text, Wishes wishes) {
        Optional<String> option = choice.options().stream()
                .filter(text::equalsIgnoreCase)
                .findFirst()
                .or(() -> choice.open() ? Optional.of(text) : Optional.empty());
        option.ifPresent(value -> wishes.add(new Wish.Put<>(leaf, value)));
        return option.isPresent()
                ? null
                : CellProblem.of(place, Code.NOT_A_CHOICE, choice.options().toArray());
    }

    private static @Nullable CellProblem flag(int place, Leaf<Boolean> leaf, String text, Wishes wishes) {
        String word = Aliases.folded(text);
        boolean yes = Aliases.words(Aliases.YES).contains(word);
        if (!yes && !Aliases.words(Aliases.NO).contains(word)) {
            return CellProblem.of(place, Code.NOT_YES_OR_NO);
        }
        wishes.add(new Wish.Put<>(leaf, yes));
        return null;
    }

    private @Nullable CellProblem reference(
            int place, Leaf<String> leaf, Reference reference, String text, Wishes wishes) {
        List<String> found = new ArrayList<>();
        @Nullable CellProblem problem = found(place, reference, List.of(text), found);
        found.forEach(id -> wishes.add(new Wish.Put<>(leaf, id)));
        return problem;
    }

    private @Nullable CellProblem many(int place, Many<?> many, Leaf<?> leaf, String text, Wishes wishes) {
        List<String> items = Cells.items(text);
        if (many.ofTexts().isPresent()) {
            Many<String> texts = many.ofTexts().get();
            wishes.add(new Wish.Only<>(new Leaf<>(leaf.owner(), texts), texts, items));
            return null;
        }
        Optional<Many<Values>> told = Records.of(many);
        if (told.isPresent()) {
            return records(place, told.get(), leaf, items, wishes);
        }
        Many<Values> records = many.ofRecords().orElseThrow();
        Reference reference = Columns.reference(records).orElseThrow();
        List<String> found = new ArrayList<>();
        @Nullable CellProblem problem = found(place, reference, items, found);
        if (problem == null) {
            List<Values> entries = found.stream()
                    .map(id -> records.item().canonical(Values.EMPTY.with(reference, id)))
                    .toList();
            wishes.add(new Wish.Only<>(new Leaf<>(leaf.owner(), records), records, entries));
        }
        return problem;
    }

    private static @Nullable CellProblem records(
            int place, Many<Values> records, Leaf<?> leaf, List<String> texts, Wishes wishes) {
        List<Values> entries = new ArrayList<>();
        for (String text : texts) {
            Optional<Values> entry = Records.read(records, text);
            if (entry.isEmpty()) {
                return CellProblem.of(place, Code.TOO_MANY_PARTS, text);
            }
            entries.add(entry.get());
        }
        wishes.add(new Wish.Exactly<>(new Leaf<>(leaf.owner(), records), records, entries));
        return null;
    }

    /// The ids that texts name; none at all where one of them names none.
    private @Nullable CellProblem found(int place, Reference reference, List<String> texts, List<String> ids) {
        for (String text : texts) {
            switch (references.find(reference.target(), text)) {
                case Lookup.Found(String id) -> ids.add(id);
                case Lookup.None _ -> {
                    ids.clear();
                    return CellProblem.of(place, Code.NOT_FOUND, text);
                }
                case Lookup.Ambiguous(int count) -> {
                    ids.clear();
                    return CellProblem.of(place, Code.AMBIGUOUS, text, count);
                }
            }
        }
        return null;
    }
}
