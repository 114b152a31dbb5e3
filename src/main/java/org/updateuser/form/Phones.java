package org.updateuser.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.updateuser.form.PhoneEntry.Kind;
import org.updateuser.model.Values;
import org.updateuser.wire.Numbering;
import org.updateuser.wire.Numbering.Unclear;
import org.updateuser.wire.Numbering.Understood;
import org.updateuser.wire.Numbering.Why;

/// Telephone numbers as people type them: nationally or with a country. What a country's way of writing is comes from
/// a library that is large, so it is loaded in the background when a phone is first touched; until then a text stays
/// as it is typed.
public final class Phones {
    private static final String ANYWHERE = "US"; // where the machine says no country; so does the Terraform provider

    private final Threads threads;
    private final Words words;
    private final Names names;
    private final Directory directory;
    private final Supplier<Numbering> library;
    private final StringProperty chosen;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private Optional<Numbering> numbering = Optional.empty();
    private boolean asked;
    private final ObservableList<String> countries = FXCollections.observableArrayList();
    private boolean offered;

    /// @param library loads it, and takes a while
    Phones(Threads threads, Words words, Names names, Directory directory, Supplier<Numbering> library) {
        this.threads = threads;
        this.words = words;
        this.names = names;
        this.directory = directory;
        this.library = library;
        String here = words.locale().getCountry();
        this.chosen = new SimpleStringProperty(here.length() == 2 ? here : ANYWHERE);
    }

    /// Has the library loaded, unless it is or will be.
    public void warm() {
        if (!asked) {
            asked = true;
            threads.fetch(library, loaded -> {
                numbering = Optional.of(loaded);
                ready.set(true);
            });
        }
    }

    /// Whether numbers are understood by now.
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /// The country of numbers where neither the person's location nor the organization tells one.
    public StringProperty chosen() {
        return chosen;
    }

    /// As whose number a person's is read.
    public Homeland homeland(Values user) {
        return Homeland.of(user, names, directory.organization().get(), chosen.get());
    }

    /// A country in words.
    public String name(String country) {
        return Countries.name(country, words.locale());
    }

    /// The countries that can be chosen, by name. To put them in order takes a while, so they come a little after they
    /// were first asked for.
    public ObservableList<String> countries() {
        if (!offered) {
            offered = true;
            threads.fetch(this::byName, countries::setAll);
        }
        return countries;
    }

    private List<String> byName() {
        Map<String, String> codes = new TreeMap<>(words.order());
        Stream.of(Locale.getISOCountries()).forEach(code -> codes.put(name(code), code));
        return List.copyOf(codes.values());
    }

    /// What a typed text comes to for a person.
    ///
    /// @param user the person as typed, whose location counts
    public PhoneEntry read(String text, Values user) {
        return text.isBlank()
                ? PhoneEntry.asTyped(text)
                : numbering.map(known -> read(known, text, homeland(user))).orElseGet(() -> PhoneEntry.asTyped(text));
    }

    private PhoneEntry read(Numbering known, String text, Homeland home) {
        return switch (known.read(text, home.code())) {
            case Understood number
            when !number.extension().isEmpty() ->
                new PhoneEntry(
                        text,
                        number.extension(),
                        number.shown(),
                        words.text("phone.extension", number.extension()),
                        Kind.SPLIT);
            case Understood number
            when !number.given() ->
                new PhoneEntry(
                        number.shown(), "", "", words.sentences(sent(number, text, home), doubt(number)), Kind.DOUBTED);
            case Understood number when number.shown().equals(text) -> PhoneEntry.asTyped(text);
            case Understood number -> new PhoneEntry(number.shown(), "", "", sent(number, text, home), Kind.SENT);
            case Unclear(Why why) -> new PhoneEntry(text, "", "", unclear(known, text, why, home), Kind.UNCLEAR);
        };
    }

    private String sent(Understood number, String text, Homeland home) {
        return isAbroad(text)
                ? words.text("phone.sent", number.shown())
                : words.text("phone.sent." + home.source(), number.shown(), name(home.code()), home.place());
    }

    /// Whether it begins with a country of its own.
    private static boolean isAbroad(String text) {
        return text.strip().startsWith("+");
    }

    private String doubt(Understood number) {
        return number.region().isEmpty()
                ? words.text("phone.doubt")
                : words.text("phone.doubt.country", name(number.region()));
    }

    private String unclear(Numbering known, String text, Why why, Homeland home) {
        if (isAbroad(text)) {
            return words.text("phone.why.abroad");
        }
        return words.text("phone.why." + why, name(home.code()), known.example(home.code()));
    }
}
