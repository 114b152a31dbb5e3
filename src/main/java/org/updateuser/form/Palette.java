package org.updateuser.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.updateuser.form.PaletteRow.Found;
import org.updateuser.form.PaletteRow.Kind;
import org.updateuser.form.PaletteRow.Marked;
import org.updateuser.form.PaletteRow.Title;
import org.updateuser.form.command.Command;
import org.updateuser.form.command.Command.Group;
import org.updateuser.form.command.Commands;
import org.updateuser.form.command.Match;
import org.updateuser.model.Leaf;
import org.updateuser.model.Named;
import org.updateuser.model.Person;

/// One field for whatever one wants to go to or to do: people, sections, actions. What was typed is looked for in the
/// background, as the list of people does it; nothing here takes longer with fifty thousand people.
public final class Palette {
    private static final int PEOPLE_MOST = 20;
    private static final int RECENT_MOST = 8; // before something is typed; then all that fit

    private final People people;
    private final RecentPeople recent;
    private final PeopleTiles tiles;
    private final Commands commands;
    private final Words words;
    private final Consumer<String> open;
    private final FieldsHere fields;
    private final Latest latest;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<PaletteRow>> rows = new ReadOnlyObjectWrapper<>(List.of());

    private record Offer(int worth, Found found) {}

    private record Doable(Command command, String keys, String obstacle) {}

    /// @param open opens somebody, by id
    public Palette(Workplace workplace, Commands commands, Consumer<String> open) {
        this(workplace, commands, open, FieldsHere.NONE);
    }

    /// @param open opens somebody, by id
    /// @param fields which can be gone to by name
    public Palette(Workplace workplace, Commands commands, Consumer<String> open, FieldsHere fields) {
        this.people = workplace.people();
        this.recent = workplace.recent();
        this.tiles = workplace.tiles();
        this.commands = commands;
        this.words = workplace.words();
        this.open = open;
        this.fields = fields;
        this.latest = new Latest(workplace.threads());
        typed.subscribe((before, now) -> ask());
    }

    /// What is typed.
    public StringProperty typed() {
        return typed;
    }

    /// What is offered for it.
    public ReadOnlyObjectProperty<List<PaletteRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// Offers anew: what can be done now is asked now.
    public void begin() {
        if (typed.get().isEmpty()) {
            ask();
        } else {
            typed.set("");
        }
    }

    /// Does something once what was found for what is typed is offered: at once, where it is.
    public void whenFound(Runnable action) {
        latest.then(action);
    }

    /// It is put away: what was to be done once something is found is not done any more.
    public void leave() {
        latest.forget();
    }

    private void ask() {
        List<Doable> doables = commands.all().stream()
                .map(command -> new Doable(
                        command,
                        commands.shown(command),
                        command.obstacle().get().orElse("")))
                .toList();
        List<Named> edited = List.copyOf(recent.people());
        List<SavedFilter> saved = List.copyOf(tiles.saved());
        List<Leaf<?>> here = List.copyOf(fields.here());
        String text = typed.get();
        latest.ask(() -> found(text, doables, edited, saved, here), rows::set);
    }

    private List<PaletteRow> found(
            String text, List<Doable> doables, List<Named> edited, List<SavedFilter> saved, List<Leaf<?>> here) {
        List<String> asked = Match.words(text);
        List<Offer> offers = new ArrayList<>(recent(asked, edited));
        Set<String> listed = offers.stream()
                .flatMap(offer -> offer.found().face().stream())
                .map(Person::id)
                .collect(Collectors.toSet());
        if (!asked.isEmpty()) {
            here.forEach(leaf -> field(leaf, asked).ifPresent(offers::add));
        }
        doables.stream().flatMap(one -> action(one, asked).stream()).forEach(offers::add);
        if (!asked.isEmpty()) {
            saved.forEach(
                    one -> filter(one.name(), () -> tiles.show(one), asked).ifPresent(offers::add));
            for (Flaw flaw : Flaw.values()) {
                filter(words.text("tiles.flaw." + flaw), () -> tiles.show(flaw), asked)
                        .ifPresent(offers::add);
            }
            people.roster().best(text, Set.copyOf(People.STATES), PEOPLE_MOST).stream()
                    .filter(person -> !listed.contains(person.id()))
                    .map(person -> person(Kind.PERSON, person, asked))
                    .forEach(offers::add);
        }
        return grouped(offers);
    }

    private List<Offer> recent(List<String> asked, List<Named> edited) {
        return edited.stream()
                .limit(asked.isEmpty() ? RECENT_MOST : RecentPeople.MOST)
                .map(one -> people.person(one.id()).orElseGet(() -> Person.unread(one.id(), one.name())))
                .filter(person -> asked.isEmpty() || fits(person, asked))
                .map(person -> person(Kind.RECENT, person, asked))
                .toList();
    }

    private static boolean fits(Person person, List<String> asked) {
        return Match.of(person.name() + " " + detail(person), asked).isPresent();
    }

    private static String detail(Person person) {
        return Names.named(person).detail();
    }

    private Offer person(Kind kind, Person person, List<String> asked) {
        Match name = Match.some(person.name(), asked);
        Found found = new Found(
                kind,
                new Marked(person.name(), name.hits()),
                marked(person, asked, name.worth() < 0),
                "",
                "",
                Optional.empty(),
                Optional.of(person),
                () -> open.accept(person.id()));
        return new Offer(name.worth() < 0 ? Match.ELSEWHERE : name.worth(), found);
    }

    /// Where the words are in neither line, the address says why somebody is found.
    private static Marked marked(Person person, List<String> asked, boolean elsewhere) {
        Marked work = marked(detail(person), asked);
        Marked address = marked(person.email(), asked);
        return elsewhere && work.hits().isEmpty() && !address.hits().isEmpty() ? address : work;
    }

    private static Marked marked(String text, List<String> asked) {
        return new Marked(text, Match.some(text, asked).hits());
    }

    private Optional<Offer> field(Leaf<?> leaf, List<String> asked) {
        String section = words.text("section." + leaf.field().traits().section());
        return Match.of(words.label(leaf), asked)
                .map(match -> new Offer(
                        match.worth(),
                        new Found(
                                Kind.FIELD,
                                new Marked(words.label(leaf), match.hits()),
                                new Marked(section, List.of()),
                                "",
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                () -> fields.goTo(leaf))));
    }

    private Optional<Offer> filter(String name, Runnable show, List<String> asked) {
        Runnable run = () -> {
            commands.get("back").run(); // where the list is
            show.run();
        };
        return Match.of(name, asked)
                .map(match -> new Offer(
                        match.worth(),
                        new Found(
                                Kind.FILTER,
                                new Marked(name, match.hits()),
                                Marked.NONE,
                                "",
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                run)));
    }

    private static Optional<Offer> action(Doable one, List<String> asked) {
        Command command = one.command();
        Kind kind = command.group() == Group.SECTION ? Kind.SECTION : Kind.ACTION;
        return Match.of(command.name(), asked)
                .map(match -> new Offer(
                        match.worth(),
                        new Found(
                                kind,
                                new Marked(command.name(), match.hits()),
                                Marked.NONE,
                                one.keys(),
                                one.obstacle(),
                                Optional.of(command.group()),
                                Optional.empty(),
                                command::run)));
    }

    /// The kind with the best line comes first, and in it the best one.
    private List<PaletteRow> grouped(List<Offer> offers) {
        List<PaletteRow> all = new ArrayList<>();
        Stream.of(Kind.values())
                .map(kind -> offers.stream()
                        .filter(offer -> offer.found().kind() == kind)
                        .sorted(Comparator.comparingInt(Offer::worth)
                                .thenComparing(offer -> !offer.found().isPossible()))
                        .toList())
                .filter(group -> !group.isEmpty())
                .sorted(Comparator.comparingInt(group -> group.getFirst().worth()))
                .forEach(group -> {
                    all.add(new Title(words.text(
                            "palette.group." + group.getFirst().found().kind())));
                    group.forEach(offer -> all.add(offer.found()));
                });
        return List.copyOf(all);
    }
}
