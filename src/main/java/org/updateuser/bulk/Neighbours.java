package org.updateuser.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.updateuser.bulk.Worry.Shared;
import org.updateuser.bulk.Worry.Shared.What;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Leaf;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.patch.Proposal;

/// Who has, and who would get, what no two people may have: an email address, an extension.
final class Neighbours {
    private record Holder(String id, String name) {}

    private final Map<String, List<Holder>> before = new HashMap<>();
    private final Map<String, List<Holder>> after = new HashMap<>();
    private final Set<String> changing;

    /// @param directory everybody, as far as they are known
    Neighbours(Collection<Person> directory, Collection<Proposal> proposals) {
        this.changing = Set.copyOf(proposals.stream().map(Proposal::id).toList());
        for (Person person : directory) {
            Holder holder = new Holder(person.id(), person.name());
            put(before, key(What.EMAIL, person.email()), holder);
            person.phones().forEach(phone -> put(before, key(What.EXTENSION, phone), holder));
        }
        for (Proposal proposal : proposals) {
            Holder holder = new Holder(proposal.id(), proposal.name());
            keys(proposal.wanted()).forEach(key -> put(after, key, holder));
        }
    }

    private static void put(Map<String, List<Holder>> all, String key, Holder holder) {
        all.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(holder);
    }

    private static String key(What what, String value) {
        return what + " " + value.toLowerCase(Locale.ROOT);
    }

    private static Stream<String> keys(Values user) {
        return Stream.concat(
                Stream.of(key(What.EMAIL, user.get(Catalogue.EMAIL))),
                extensions(user).stream().map(extension -> key(What.EXTENSION, extension)));
    }

    private static Set<String> extensions(Values user) {
        Set<String> extensions = new TreeSet<>();
        for (Values contact : user.get(Catalogue.ADDRESSES)) {
            extensions.add(Contact.extension(contact));
        }
        extensions.remove("");
        return extensions;
    }

    /// What a person would share with others by what is wanted.
    List<Worry> of(Proposal proposal) {
        List<Worry> found = new ArrayList<>();
        String email = proposal.wanted().get(Catalogue.EMAIL);
        if (!email.isEmpty() && !email.equalsIgnoreCase(proposal.served().get(Catalogue.EMAIL))) {
            add(found, proposal, What.EMAIL, Catalogue.leaf(Catalogue.EMAIL), email);
        }
        Set<String> fresh = extensions(proposal.wanted());
        fresh.removeAll(extensions(proposal.served()));
        fresh.forEach(number -> add(found, proposal, What.EXTENSION, Catalogue.leaf(Catalogue.ADDRESSES), number));
        return found;
    }

    private void add(List<Worry> found, Proposal proposal, What what, Leaf<?> leaf, String value) {
        List<String> inRun = names(after, what, value, proposal.id(), Set.of());
        List<String> there = names(before, what, value, proposal.id(), changing);
        if (!inRun.isEmpty()) {
            found.add(new Shared(what, leaf, value, inRun, true));
        } else if (!there.isEmpty()) {
            found.add(new Shared(what, leaf, value, there, false));
        }
    }

    /// Whoever changes in the same run counts with what they get.
    private static List<String> names(
            Map<String, List<Holder>> holders, What what, String value, String own, Set<String> without) {
        return holders.getOrDefault(key(what, value), List.of()).stream()
                .filter(holder -> !holder.id().equals(own) && !without.contains(holder.id()))
                .map(Holder::name)
                .toList();
    }
}
