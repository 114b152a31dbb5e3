package org.updateuser.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Lookups;
import org.updateuser.api.Reading;
import org.updateuser.form.Notice.Tone;
import org.updateuser.model.Person;
import org.updateuser.wire.Listing;
import org.updateuser.wire.TelephonyJson.Extension;
import org.updateuser.wire.TelephonyJson.Pool;

/// Says while an extension is typed whether it is in a pool and who has it: by the list of people and, where one may
/// ask, by the telephony. The two can drift apart (facts §3), and nothing proves that the service refuses what is found
/// here, so it warns and blocks nothing.
public final class ExtensionCheck {
    private static final int FORBIDDEN = 403;
    private static final String USER = "USER";
    private static final String DELETED = "deleted"; // an extension of theirs is free again

    /// What was found of one extension.
    ///
    /// @param people who have it
    /// @param others what else has it, as the service calls the kind
    /// @param pools the organization's, or empty where one may not know
    /// @param telephony what it said
    private record Finding(List<Person> people, List<String> others, List<Pool> pools, Telephony telephony) {}

    private enum Telephony {
        KNOWN,
        /// One may not ask.
        FORBIDDEN,
        /// It gave no answer.
        SILENT
    }

    private final Words words;
    private final People people;
    private final Editor editor;
    private final GenesysCloud server;
    private final Rights rights;
    private final Probe<Finding> probe;
    private final Map<String, Finding> found = new HashMap<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private String told = ""; // the one extension of which it is said that nobody may know

    ExtensionCheck(Supplies supplies, Rights rights) {
        this.words = supplies.words();
        this.people = supplies.people();
        this.editor = supplies.editor();
        this.server = supplies.server();
        this.rights = rights;
        this.probe = supplies.probe(this::find);
    }

    /// Rises whenever more is known.
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /// Has an extension looked up, in place of what was typed there before.
    ///
    /// @param id whose it is to become
    /// @param place in which of their entries it is typed
    /// @param extension all digits, or `""` where none is typed any more
    public void look(String id, String place, String extension) {
        String where = id + " " + place;
        if (extension.isEmpty()) {
            probe.drop(where);
        } else {
            probe.want(where, extension, finding -> found(extension, finding));
        }
    }

    private void found(String extension, Finding finding) {
        if (finding.telephony() == Telephony.FORBIDDEN && told.isEmpty()) {
            told = extension;
        }
        if (!finding.equals(found.put(extension, finding))) {
            revision.set(revision.get() + 1);
        }
    }

    private Optional<Finding> find(String extension) {
        List<Person> listed = people.everybody().stream()
                .filter(person -> person.phones().contains(extension))
                .filter(person -> !person.state().equals(DELETED))
                .toList();
        boolean lacks = rights.permissions().get().lacks(Lookups.EXTENSIONS);
        return lacks ? Optional.of(alone(listed, Telephony.FORBIDDEN)) : asked(extension, listed);
    }

    private static Finding alone(List<Person> listed, Telephony telephony) {
        return new Finding(listed, List.of(), List.of(), telephony);
    }

    private Optional<Finding> asked(String extension, List<Person> listed) {
        return switch (server.lookups().extension(extension)) {
            case Reading.Got<Listing<Extension>> got -> {
                List<Person> owners = new ArrayList<>(listed);
                List<String> others = new ArrayList<>();
                got.value().items().stream()
                        .filter(one ->
                                one.number().equals(extension) && !one.owner().isEmpty())
                        .forEach(one -> add(one, owners, others));
                yield pools().map(
                                pools -> new Finding(List.copyOf(owners), List.copyOf(others), pools, Telephony.KNOWN));
            }
            case Reading.Denied<Listing<Extension>> denied
            when denied.refusal().status() == FORBIDDEN -> Optional.of(alone(listed, Telephony.FORBIDDEN));
            case Reading.Denied<Listing<Extension>> _, Reading.Failed<Listing<Extension>> _ ->
                listed.isEmpty() ? Optional.empty() : Optional.of(alone(listed, Telephony.SILENT));
        };
    }

    private static void add(Extension one, List<Person> owners, List<String> others) {
        if (!one.ownerType().equals(USER)) {
            others.add(one.ownerType());
        } else if (owners.stream().noneMatch(person -> person.id().equals(one.owner()))) {
            owners.add(Person.unread(one.owner(), one.ownerName()));
        }
    }

    private Optional<List<Pool>> pools() {
        List<Pool> pools = new ArrayList<>();
        boolean more = true;
        for (int page = 1; more; page++) {
            if (!(server.lookups().pools(page) instanceof Reading.Got<Listing<Pool>> got)) {
                return Optional.empty();
            }
            pools.addAll(got.value().items());
            more = got.value().hasNext() && !got.value().items().isEmpty();
        }
        return Optional.of(List.copyOf(pools));
    }

    /// What there is to say of an extension typed for somebody, if anything is known by now.
    ///
    /// @param id whose it is to become
    public Optional<Notice> advice(String extension, String id) {
        return Optional.ofNullable(found.get(extension)).flatMap(finding -> said(extension, finding, id));
    }

    private Optional<Notice> said(String extension, Finding finding, String id) {
        Optional<Person> other = finding.people().stream()
                .filter(person -> !person.id().equals(id))
                .findFirst();
        if (other.isPresent()) {
            Person owner = other.get();
            return Optional.of(Notice.of(Tone.WARN, words.text("extension.taken", extension, owner.name()))
                    .with(words.text("check.open", owner.name()), () -> editor.open(owner)));
        }
        if (!finding.others().isEmpty()) {
            String kind = words.choice("extensionOwner", finding.others().getFirst());
            return Optional.of(Notice.of(Tone.WARN, words.text("extension.other", extension, kind)));
        }
        if (finding.telephony() != Telephony.KNOWN) {
            return extension.equals(told)
                    ? Optional.of(Notice.of(Tone.INFO, words.text("extension.unknown", extension, Lookups.EXTENSIONS)))
                    : Optional.empty();
        }
        return Optional.of(pooled(extension, finding.pools()));
    }

    private Notice pooled(String extension, List<Pool> pools) {
        return pools.stream()
                .filter(pool -> pool.has(extension))
                .findFirst()
                .map(pool -> Notice.of(Tone.GOOD, words.text("extension.free", extension, range(pool))))
                .orElseGet(() -> Notice.of(Tone.WARN, words.text("extension.noPool", extension, ranges(pools))));
    }

    private String ranges(List<Pool> pools) {
        return pools.isEmpty()
                ? words.text("extension.pools.none")
                : words.text("extension.pools", words.listed(pools.stream().map(this::range)));
    }

    private String range(Pool pool) {
        return words.text("extension.range", pool.start(), pool.end());
    }
}
