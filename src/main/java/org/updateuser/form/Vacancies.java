package org.updateuser.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.updateuser.form.Notice.Action;
import org.updateuser.form.People.Progress;
import org.updateuser.form.People.Reach;
import org.updateuser.form.Vacancy.Cause;

/// Says why nobody is in the list of people: an organization without people is not a search without a hit, and a list
/// that could not be read says nothing of who is in it.
///
/// @param refresh reads everybody again
/// @param goOn reads on where the reading ended
record Vacancies(Words words, Names names, PeopleFilter filter, Runnable refresh, Runnable goOn) {
    private static final int NEAREST = 3; // ways to widen a search that are offered one by one
    private static final int TYPED_MOST = 40; // characters of what is searched for that are said again

    /// @param total how many people are known
    /// @param notice why the list is not whole, where it is not
    Vacancy of(Reach reach, int total, Progress progress, Optional<Notice> notice) {
        if (total > 0) {
            return notFound(reach, progress);
        }
        return switch (reach) {
            case READING -> new Vacancy(Cause.READING, words.text("people.reading"), "", "", List.of());
            case STOPPED -> vacancy(Cause.STOPPED, "stopped", new Action(words.text("people.goOn"), goOn));
            case READ -> vacancy(Cause.NOBODY_THERE, "none", new Action(words.text("shortcuts.refreshList"), refresh));
            case FAILED -> failed(notice);
        };
    }

    private Vacancy vacancy(Cause cause, String key, Action way) {
        String title = words.text("people.vacant." + key + ".title");
        return new Vacancy(cause, title, words.text("people.vacant." + key + ".text"), "", List.of(way));
    }

    private Vacancy failed(Optional<Notice> notice) {
        return new Vacancy(
                Cause.FAILED,
                words.text("people.failed.title"),
                notice.map(Notice::text).orElse(""),
                notice.map(Notice::detail).orElse(""),
                List.of(new Action(words.text("action.again"), refresh)));
    }

    private Vacancy notFound(Reach reach, Progress progress) {
        String title =
                typed().isEmpty() ? words.text("people.empty.title") : words.text("people.vacant.typed", typed());
        String looked = looked();
        String text = reach == Reach.READING && progress.expected() > 0
                ? words.sentences(looked, words.text("people.vacant.soFar", progress.read(), progress.expected()))
                : looked;
        return new Vacancy(Cause.NOBODY_FOUND, title, text, "", ways());
    }

    private String looked() {
        if (filter.states().isEmpty()) {
            return words.text("people.vacant.noState");
        }
        List<String> within = new ArrayList<>(states(true));
        filter.condition().get().ifPresent(condition -> within.add(condition.name(words, names)));
        if (filter.editedOnly().get()) {
            within.add(words.text("people.vacant.edited"));
        }
        if (filter.chosenOnly().get()) {
            within.add(words.text("people.vacant.chosen"));
        }
        return within.size() == People.STATES.size() && states(false).isEmpty()
                ? words.text("people.vacant.everybody")
                : words.text("people.vacant.looked", words.listed(within.stream()));
    }

    private List<String> states(boolean looked) {
        return People.STATES.stream()
                .filter(state -> filter.states().contains(state) == looked)
                .map(state -> words.text("people." + state))
                .toList();
    }

    private List<Action> ways() {
        List<Action> ways = new ArrayList<>();
        if (!typed().isEmpty()) {
            ways.add(way("clear", () -> filter.search().set(""), typed()));
        }
        filter.condition()
                .get()
                .ifPresent(condition -> ways.add(
                        way("drop", () -> filter.condition().set(Optional.empty()), condition.name(words, names))));
        if (filter.editedOnly().get()) {
            ways.add(way("notEdited", () -> filter.editedOnly().set(false)));
        }
        if (filter.chosenOnly().get()) {
            ways.add(way("notChosen", () -> filter.chosenOnly().set(false)));
        }
        if (!states(false).isEmpty()) {
            ways.add(way("also", filter::everyState, words.listed(states(false).stream())));
        }
        List<Action> nearest = new ArrayList<>(ways.subList(0, Math.min(NEAREST, ways.size())));
        if (ways.size() > 1) {
            nearest.add(new Action(words.text("people.empty.clear"), filter::everybody));
        }
        return List.copyOf(nearest);
    }

    private Action way(String key, Runnable run, Object... arguments) {
        return new Action(words.text("people.vacant." + key, arguments), run);
    }

    /// What is searched for, as much of it as fits.
    private String typed() {
        String typed = filter.search().get().strip();
        return typed.codePointCount(0, typed.length()) > TYPED_MOST
                ? typed.substring(0, typed.offsetByCodePoints(0, TYPED_MOST)) + "…"
                : typed;
    }
}
