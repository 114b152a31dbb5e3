package org.updateuser.app.tour;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.updateuser.form.People;
import org.updateuser.form.SideBySide;
import org.updateuser.form.SideBySide.Stage;
import org.updateuser.model.Person;

/// Looks at two people side by side, and takes what one of them has over into the draft of the other.
record TwoPeople(Visit visit, Hands hands, Album album) {
    static TwoPeople of(Visit visit) {
        return new TwoPeople(visit, visit.hands(), visit.album());
    }

    private SideBySide both() {
        return visit.session().workplace().sideBySide();
    }

    void go() {
        visit.protocol().step("Two people side by side: a value of one is taken over into the draft of the other");
        visit.open("amara okonkwo");
        hands.type("#search", " ");
        hands.press(KeyCode.BACK_SPACE);
        People people = visit.session().workplace().people();
        hands.until("everybody is found", () -> people.shown().size() > 2);
        Person other = Hands.ask(this::other);
        if (album.isGallery()) {
            Pairs.of(visit).go(other);
        }
        Hands.act(() -> people.chosen().add(List.of(other)));
        hands.press(KeyCode.M, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.until("both are read", () -> both().stage().get() == Stage.READY);
        hands.until("what differs is listed", () -> !both().rows().isEmpty());
        visit.protocol().seen(Hands.ask(() -> both().differences().get() + " rows differ"));
        album.take("compare");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        hands.until(
                "it stands in the draft", () -> visit.current().user().dirty().get());
        album.take("compare-taken");
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        visit.nothingIsLeft();
        hands.press(KeyCode.ESCAPE);
        Hands.act(() -> people.chosen().clear());
    }

    private Person other() {
        String open = visit.current().id();
        return visit.session().workplace().people().shown().stream()
                .filter(person -> !person.id().equals(open) && person.state().equals("active"))
                .findFirst()
                .orElseThrow(() -> new Stuck("There is nobody to compare with."));
    }
}
