package org.updateuser.host;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the lines of a [Ledger] say about the processes that wrote it, and everything that must not have happened.
///
/// @param lines in the order in which it happened
/// @param killed the names of the processes that were killed, at whatever moment
record Story(List<String> lines, Set<String> killed) {
    private static final Set<String> OUTCOMES = Set.of("handed", "read-only");

    /// A line: who did what, and to whose arguments.
    private record Event(String verb, String about, String by) {
        static Event of(String line) {
            String[] words = line.split(" ");
            return new Event(words[0], words[1], words[words.length - 1]);
        }
    }

    private List<Event> events() {
        return lines.stream().map(Event::of).toList();
    }

    /// How many did this.
    long count(String verb) {
        return events().stream().filter(event -> event.verb().equals(verb)).count();
    }

    /// The drafts of which an owner has said that they are kept.
    Set<String> kept() {
        return events().stream()
                .filter(event -> event.verb().equals("kept"))
                .map(Event::about)
                .collect(Collectors.toSet());
    }

    /// How many owners were killed.
    long killedOwners() {
        return events().stream()
                .filter(event -> event.verb().equals("begin") && killed.contains(event.by()))
                .count();
    }

    /// What is wrong, for processes with these names.
    List<String> wrongs(Set<String> names) {
        List<String> wrongs = new ArrayList<>();
        overlaps(wrongs);
        names.stream()
                .filter(name -> !killed.contains(name))
                .forEach(name -> end(name).ifPresent(wrongs::add));
        names.forEach(name -> arguments(name).ifPresent(wrongs::add));
        return wrongs;
    }

    /// An owner does nothing any more once another one has begun, and does not begin before the one before is done.
    private void overlaps(List<String> wrongs) {
        Set<String> over = new HashSet<>();
        Optional<String> owner = Optional.empty();
        boolean ended = true;
        for (Event event : events()) {
            if (OUTCOMES.contains(event.verb())) {
                continue;
            }
            if (event.verb().equals("begin")) {
                if (!ended && !killed.contains(owner.orElseThrow())) {
                    wrongs.add(event.by() + " began before " + owner.orElseThrow() + " ended");
                }
                owner.ifPresent(over::add);
                owner = Optional.of(event.by());
                ended = false;
            }
            if (over.contains(event.by()) || !owner.equals(Optional.of(event.by()))) {
                wrongs.add("not the owner: " + event);
            }
            ended |= event.verb().equals("end");
        }
    }

    /// Who was not killed has come to one end, and to the only one when there is time enough.
    private Optional<String> end(String name) {
        List<String> ends = events().stream()
                .filter(event -> event.by().equals(name))
                .map(Event::verb)
                .filter(verb -> verb.equals("end") || OUTCOMES.contains(verb))
                .toList();
        return ends.equals(List.of("end")) || ends.equals(List.of("handed"))
                ? Optional.empty()
                : Optional.of(name + " came to " + ends);
    }

    /// Whose arguments were handed over, somebody has them, once; if an owner was killed before it could say so,
    /// another one has them as well.
    private Optional<String> arguments(String name) {
        List<Event> got = events().stream()
                .filter(event -> event.verb().equals("got") && event.about().equals(name))
                .toList();
        boolean handed = events().contains(new Event("handed", name, name));
        boolean lost = handed && got.isEmpty();
        boolean twice = got.stream().map(Event::by).distinct().count() < got.size();
        long alive = got.stream().filter(event -> !killed.contains(event.by())).count();
        boolean early = !handed && !killed.contains(name) && alive > 0;
        return lost || twice || alive > 1 || early
                ? Optional.of("arguments of " + name + (handed ? ", handed over: " : ": ") + got)
                : Optional.empty();
    }
}
