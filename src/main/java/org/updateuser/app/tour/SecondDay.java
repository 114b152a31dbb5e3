package org.updateuser.app.tour;

import java.io.IOException;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.updateuser.form.People;
import org.updateuser.form.People.Reach;
import org.updateuser.form.Workplace;
import org.updateuser.model.Person;
import org.updateuser.model.Section;

/// The second day, in a large organization: its list, ten people edited, two of them by somebody else as well, the
/// server started anew in between, and somebody restored.
record SecondDay(Visit visit, Hands hands, Album album) {
    /// How large the organization is.
    static final int PEOPLE = 20_000;

    private static final int EDITED = 10;
    private static final int FIRST_MET = 3; // whom of the ten somebody else edits as well
    private static final int SECOND_MET = 7;
    private static final int AWAY = 5; // during whose edit the server goes away

    static SecondDay of(Visit visit) {
        return new SecondDay(visit, visit.hands(), visit.album());
    }

    void go() {
        read();
        search();
        List<Person> edited = Hands.ask(() -> some("active", EDITED));
        for (int number = 0; number < EDITED; number++) {
            edit(edited.get(number), number);
        }
        restore();
    }

    private void read() {
        visit.protocol().step("The second day: an organization of 20,000 people");
        hands.until("the first people are there", () -> people().shown().size() > 1_000);
        album.take("many-reading");
        hands.until("everybody is read", () -> people().reach().get() == Reach.READ);
        visit.protocol().seen(Hands.ask(() -> people().total().get() + " people are listed"));
    }

    private void search() {
        hands.press(KeyCode.F, KeyCode.CONTROL);
        hands.type("#search", "claims");
        hands.until("some are found", () -> people().shown().size() < PEOPLE / 2);
        album.take("many-found");
    }

    private List<Person> some(String state, int count) {
        return people().shown().stream()
                .filter(person -> person.state().equals(state))
                .filter(this::isFoundAlone)
                .limit(count)
                .toList();
    }

    private boolean isFoundAlone(Person person) {
        return people().shown().stream()
                        .filter(other -> other.email().contains(person.email()))
                        .count()
                == 1;
    }

    private void edit(Person person, int number) {
        visit.protocol().step("The second day: edit " + (number + 1) + " of " + EDITED);
        visit.open(person.email());
        visit.section(Section.PROFILE);
        if (number == FIRST_MET || number == SECOND_MET) {
            visit.sandbox().fail("{\"change\":{\"title\":\"Trainer\"},\"count\":1}");
        }
        hands.type("#title .text-field", "Shift lead " + (number + 1));
        if (number == AWAY) {
            restart();
        }
        visit.save(1);
        if (number == FIRST_MET) {
            settle(KeyCode.LEFT);
            visit.save(".conflict-save", 1);
            hands.press(KeyCode.ESCAPE);
        } else if (number == SECOND_MET) {
            settle(KeyCode.RIGHT);
            hands.press(KeyCode.ESCAPE);
        }
        hands.find("#title .text-field");
        visit.nothingIsLeft();
    }

    /// @param side to which side of the conflict the choice goes
    private void settle(KeyCode side) {
        hands.click(".notice-box .hyperlink");
        hands.find(".side-option");
        hands.press(side);
        album.take("many-conflict");
    }

    private void restart() {
        visit.protocol().step("The second day: the server is started anew, with something typed and not saved");
        visit.sandbox().goAway();
        hands.press(KeyCode.F5);
        hands.until(
                "the program knows that the server is away",
                () -> !workplace().connection().online().get());
        hands.until(
                "the draft is on the disk", () -> !workplace().kept().drafts().isEmpty());
        album.take("many-away");
        try {
            visit.sandbox().comeBack();
        } catch (IOException taken) {
            throw new Stuck("The sandbox could not be started anew.", taken);
        }
        Hands.act(workplace().connection()::tryNow); // its link goes as soon as the program has found out by itself
        hands.until(
                "the program knows that the server is back",
                () -> workplace().connection().online().get());
    }

    private void restore() {
        visit.protocol().step("The second day: restore a deleted person");
        hands.press(KeyCode.F, KeyCode.CONTROL);
        hands.type("#search", "");
        hands.press(KeyCode.BACK_SPACE);
        hands.click("#deleted");
        hands.until("deleted people are listed", () -> !some("deleted", 1).isEmpty());
        visit.open(Hands.ask(() -> some("deleted", 1).getFirst().email()));
        visit.section(Section.STATE);
        hands.click(hands.marked("active"));
        visit.save(1);
        visit.nothingIsLeft();
        album.take("many-restored");
    }

    private Workplace workplace() {
        return visit.session().workplace();
    }

    private People people() {
        return workplace().people();
    }
}
