package org.updateuser.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.updateuser.model.Person;

/// Chooses the people of a pasted list of ids or email addresses, whatever stands between them.
///
/// @param people the list of people, with those who are chosen
public record PastedPeople(People people, Threads threads, Words words) {
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;|<>\"()]+");
    private static final int NAMED_MOST = 5;

    private record Found(List<Person> people, List<String> unknown) {}

    /// Chooses them beside those who are chosen already, and says who was not found.
    ///
    /// @param say told what came of it; nothing where the text names nobody
    public void choose(String text, Consumer<Notice> say) {
        Collection<Person> everybody = people.everybody();
        threads.fetch(() -> found(text, everybody), found -> {
            people.chosen().add(found.people());
            if (!found.people().isEmpty() || !found.unknown().isEmpty()) {
                say.accept(said(found));
            }
        });
    }

    private static Found found(String text, Collection<Person> everybody) {
        Map<String, Person> known = new HashMap<>();
        for (Person person : everybody) {
            Stream.of(person.id(), person.email())
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> known.put(name.toLowerCase(Locale.ROOT), person));
        }
        List<Person> found = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String word : BETWEEN.splitAsStream(text.strip()).toList()) {
            Person person = known.get(word.toLowerCase(Locale.ROOT));
            if (person != null) {
                found.add(person);
            } else if (Joining.isId(word) || word.contains("@")) {
                unknown.add(word); // other words, such as names beside the addresses, are no mistake
            }
        }
        return new Found(found, unknown);
    }

    private Notice said(Found found) {
        int size = found.people().size();
        if (found.unknown().isEmpty()) {
            return words.info("people.pasted", size);
        }
        List<String> named =
                found.unknown().subList(0, Math.min(NAMED_MOST, found.unknown().size()));
        return words.warning("people.pasted.unknown", size, found.unknown().size(), words.listed(named.stream()));
    }
}
