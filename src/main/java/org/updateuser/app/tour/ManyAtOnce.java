package org.updateuser.app.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.updateuser.form.Bulk;
import org.updateuser.form.Deed;
import org.updateuser.form.RunList;
import org.updateuser.form.Words;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Person;
import org.updateuser.patch.Task.State;

/// Gives many people another department in one go, two of them met by somebody else, and takes it back.
record ManyAtOnce(Visit visit, Hands hands, Album album) {
    private static final int PEOPLE = 40;
    private static final int HALF = 20;
    private static final int NOT_DONE = 2; // one whom somebody else has changed, one whom the server refuses

    private static final String REFUSED = "\"status\": 400, \"body\": {\"status\": 400, \"code\": \"bad.request\", "
            + "\"message\": \"The department is not one of this division.\"}";

    static ManyAtOnce of(Visit visit) {
        return new ManyAtOnce(visit, visit.hands(), visit.album());
    }

    private Bulk bulk() {
        return visit.session().workplace().bulk();
    }

    private RunList runs() {
        return visit.session().workplace().runs();
    }

    void go() {
        visit.protocol().step("Many at once: a department for " + PEOPLE + " people, looked at first");
        hands.type("#search", " ");
        hands.press(KeyCode.BACK_SPACE);
        List<Person> people = Hands.ask(this::some);
        Hands.act(() -> visit.session().workplace().people().chosen().add(people));
        album.take("chosen");
        hands.press(KeyCode.B, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.until("they are read", () -> bulk().stage().get() == Bulk.Stage.READY);
        set(Catalogue.DEPARTMENT, "Customer care");
        hands.until("all is computed", () -> sent(PEOPLE));
        album.take("together");
        halfWay(people);
        ended("the run has ended", 1);
        visit.protocol()
                .seen(Hands.ask(
                        () -> runs().shown().get().orElseThrow().counts().toString()));
        album.take("together-run");
        back();
    }

    private List<Person> some() {
        return visit.session().workplace().people().shown().stream()
                .filter(person -> person.state().equals("active"))
                .filter(person -> !person.department().equals("Customer care"))
                .limit(PEOPLE)
                .toList();
    }

    private void set(Field<String> field, String value) {
        Words words = visit.words();
        String label = words.label(field);
        @SuppressWarnings("unchecked") // the box of a row's deed
        ComboBox<Deed> deed = (ComboBox<Deed>) hands.named(words.text("bulk.deed", label));
        Hands.act(() -> deed.setValue(Deed.SET));
        hands.type(hands.named(words.text("bulk.value", label)), value);
    }

    private boolean sent(int people) {
        return bulk().preview().get().map(now -> now.sent().size() == people).orElse(false);
    }

    /// It comes as far as the server answers, is paused there, and goes on.
    private void halfWay(List<Person> people) {
        List<String> faults = new ArrayList<>(meetings(people));
        people.subList(HALF, PEOPLE).forEach(person -> faults.add(fault(person, "\"delay\": 3600000")));
        order(faults);
        hands.press(KeyCode.ENTER, KeyCode.CONTROL);
        hands.until(
                "half of them are done",
                () -> runs().progress().get().map(far -> far.done() >= HALF).orElse(false));
        album.take("together-running");
        hands.click("#main");
        order(List.of(fault(people.get(PEOPLE - 3), REFUSED)));
        hands.until("the run is paused", () -> !runs().isRunning());
        hands.until("what is open can go on", () -> hands.isUsable("#main"));
        album.take("together-paused");
        hands.click("#main");
    }

    /// Somebody else edits two of them just before it is their turn.
    private static List<String> meetings(List<Person> people) {
        return List.of(
                fault(people.get(3), change(people.get(3), "title", "Trainer")),
                fault(people.get(7), change(people.get(7), "department", "Training")));
    }

    private static String change(Person person, String property, String value) {
        return "\"user\": \"%s\", \"change\": {\"%s\": \"%s\"}".formatted(person.id(), property, value);
    }

    private static String fault(Person person, String what) {
        return "{\"method\": \"PATCH\", \"path\": \"/api/v2/users/%s\", %s}".formatted(person.id(), what);
    }

    private void order(List<String> faults) {
        visit.sandbox().fail("{\"faults\": [" + String.join(", ", faults) + "]}");
    }

    private void ended(String what, int count) {
        BooleanSupplier over = () -> runs().runs().size() == count
                && !runs().isRunning()
                && runs().runs().getFirst().open() == 0
                && runs().shown().get().filter(runs().runs().getFirst()::equals).isPresent();
        hands.until(what, over);
        hands.until(
                "its people are listed",
                () -> runs().lines().stream().noneMatch(line -> line.task().state() == State.WAITING));
    }

    private void back() {
        visit.protocol().step("Many at once: the run is taken back, but for what somebody else has changed");
        hands.click("#undo");
        hands.until("what that would do is shown", () -> sent(PEOPLE - NOT_DONE));
        album.take("together-back");
        hands.press(KeyCode.ENTER, KeyCode.CONTROL);
        ended("the way back has ended", 2);
        hands.press(KeyCode.ESCAPE);
        hands.until(
                "the list is there again",
                () -> visit.session().workplace().bulk().stage().get() == Bulk.Stage.NOBODY);
    }
}
