package org.updateuser.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.updateuser.form.Sentence.Glyph;
import org.updateuser.model.Access;
import org.updateuser.model.Choice;
import org.updateuser.model.Field;
import org.updateuser.model.Flag;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Problem;
import org.updateuser.model.Reference;
import org.updateuser.model.Served;
import org.updateuser.model.Struct;
import org.updateuser.model.Text;
import org.updateuser.model.Values;
import org.updateuser.model.Whole;
import org.updateuser.patch.Change;
import org.updateuser.patch.Checked.Finding;

/// Puts values and changes into words, kind by kind.
public final class Sentences {
    private final Words words;
    private final Names names;

    public Sentences(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    /// One change in words.
    public Sentence of(Change change) {
        return switch (change) {
            case Change.Replaced<?> replaced -> replaced(replaced);
            case Change.Added<?> added -> added(added);
            case Change.Removed<?> removed -> removed(removed);
            case Change.Altered<?> altered -> altered(altered);
            case Change.Reordered<?> reordered ->
                new Sentence(change, Glyph.CHANGED, words.label(reordered.leaf()), "", words.text("change.order"));
        };
    }

    private <T> Sentence added(Change.Added<T> change) {
        Field<T> item = change.many().item();
        String title = title(change.leaf(), item, change.after());
        return new Sentence(change, Glyph.ADDED, title, words.text("change.add"), value(item, change.after()));
    }

    private <T> Sentence removed(Change.Removed<T> change) {
        Field<T> item = change.many().item();
        String title = title(change.leaf(), item, change.before());
        return new Sentence(change, Glyph.REMOVED, title, words.text("change.remove"), value(item, change.before()));
    }

    private <T> Sentence altered(Change.Altered<T> change) {
        Field<T> item = change.many().item();
        String title = title(change.leaf(), item, change.after());
        return new Sentence(change, Glyph.CHANGED, title, value(item, change.before()), value(item, change.after()));
    }

    private <T> Sentence replaced(Change.Replaced<T> change) {
        Field<T> field = change.leaf().field();
        String title = words.label(change.leaf());
        String before = value(field, change.before());
        String after = value(field, change.after());
        if (field instanceof Flag) {
            return new Sentence(change, Glyph.CHANGED, title, before, after);
        }
        if (field.isEmpty(change.before())) {
            return new Sentence(change, Glyph.ADDED, title, words.text("change.set"), after);
        }
        return field.isEmpty(change.after())
                ? new Sentence(change, Glyph.REMOVED, title, words.text("change.clear"), before)
                : new Sentence(change, Glyph.CHANGED, title, before, after);
    }

    /// The choices within an item name it, as in *Phone · Work*; any other item goes by the name of its list.
    private <T> String title(Leaf<List<T>> leaf, Field<T> item, T value) {
        String slot = slot(item, value);
        return slot.isEmpty() ? words.label(leaf) : slot;
    }

    private <T> String slot(Field<T> item, T value) {
        return item instanceof Struct struct
                ? choices(struct, Values.EMPTY.with(item, value).get(struct))
                : "";
    }

    /// What one item of a list is called among its neighbours, as in *Phone · Work* or *Harbour House*.
    public <T> String name(Field<T> item, T value) {
        String slot = slot(item, value);
        if (slot.isEmpty() && item instanceof Struct struct) {
            return said(struct, Values.EMPTY.with(item, value).get(struct))
                    .findFirst()
                    .orElse(words.text("value.none"));
        }
        return slot.isEmpty() ? value(item, value) : slot;
    }

    /// The same with the name of its list, where it needs that to be understood: *Locations · Harbour House*.
    public <T> String fullName(Leaf<List<T>> leaf, Field<T> item, T value) {
        String slot = slot(item, value);
        return slot.isEmpty() ? words.text("slot", words.label(leaf), name(item, value)) : slot;
    }

    private String choices(Struct struct, Values value) {
        return struct.parts().stream()
                .flatMap(part -> part instanceof Choice choice ? Stream.of(choice) : Stream.empty())
                .map(choice -> words.choice(choice.name(), value.get(choice)))
                .collect(Collectors.joining(" · "));
    }

    /// A value in words.
    public <T> String value(Field<T> field, T value) {
        if (field.isEmpty(value) && !(field instanceof Flag)) {
            return words.text("value.none");
        }
        Values held = Values.EMPTY.with(field, value);
        return switch (field) {
            case Text text -> held.get(text);
            case Whole whole -> Integer.toString(held.get(whole));
            case Flag flag -> words.text(held.get(flag) ? "value.on" : "value.off");
            case Choice choice -> words.choice(choice.name(), held.get(choice));
            case Reference reference -> names.name(held.get(reference));
            case Served served -> held.get(served);
            case Struct struct -> parts(struct, struct.canonical(held.get(struct)));
            case Many<?> many -> items(many, held);
        };
    }

    private <T> String items(Many<T> many, Values held) {
        return words.listed(held.get(many).stream().map(item -> value(many.item(), item)));
    }

    private String parts(Struct struct, Values value) {
        List<String> said = said(struct, value).toList();
        return said.isEmpty() ? words.text("value.none") : String.join(" · ", said);
    }

    /// The parts that say something to a person; the choices stand in the title, and an id inside stands already.
    private Stream<String> said(Struct struct, Values value) {
        return struct.parts().stream()
                .filter(part -> part.traits().access() != Access.READ_ONLY)
                .filter(part -> !(part instanceof Choice) && !(part instanceof Struct))
                .map(part -> part(part, value))
                .filter(text -> !text.isEmpty());
    }

    private <P> String part(Field<P> part, Values value) {
        P held = value.get(part);
        if (part.isEmpty(held)) {
            return "";
        }
        String text = value(part, held);
        return words.textIfAny("part." + part.name(), text).orElse(text);
    }

    /// What is wrong with a row or an item of it, by the name of what is meant where it has only an id.
    public String problem(Finding finding) {
        Problem problem = finding.problem();
        boolean byId = finding.leaf().field() instanceof Many<?> many
                && many.item() instanceof Struct struct
                && struct.parts().stream().anyMatch(Reference.class::isInstance);
        return words.problem(
                byId
                        ? new Problem(
                                problem.code(),
                                problem.arguments().stream().map(names::name).toList())
                        : problem);
    }

    /// A change in a line of text, as in *Department: Sales → Support*.
    public String text(Change change) {
        Sentence sentence = of(change);
        return labelled(sentence.title(), sentence.text());
    }

    /// The same of several.
    public String texts(List<? extends Change> changes) {
        return changes.stream().map(this::text).collect(Collectors.joining("; "));
    }

    /// The name of a row and what stands in it, for a line such as *Department: Sales*.
    public <T> String labelled(Leaf<T> leaf, Values user) {
        return labelled(words.label(leaf), value(leaf.field(), leaf.get(user)));
    }

    /// A name and what it stands for.
    String labelled(String name, String value) {
        return words.text("labelled", name, value);
    }
}
