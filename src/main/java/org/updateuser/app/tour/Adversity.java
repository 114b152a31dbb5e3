package org.updateuser.app.tour;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.updateuser.api.ProxyQuestion;
import org.updateuser.form.Editor.Phase;
import org.updateuser.form.ProxyDesk;
import org.updateuser.form.Workplace;
import org.updateuser.model.Person;
import org.updateuser.model.Section;

/// What stands in the way of the work: a right that is missing, a sign-in that is no longer accepted, a proxy that asks
/// for a password, a picture that is not there.
record Adversity(Visit visit, Hands hands, Album album) {
    private static final String RIGHTS = "\"admin\",\"directory:user:edit\",\"directory:organization:admin\"";

    private static final String NOT_ACCEPTED =
            "{\"method\":\"GET\",\"path\":\"/api/v2/users/*\",\"count\":1000,\"status\":401,"
                    + "\"body\":{\"status\":401,\"code\":\"bad.credentials\",\"message\":\"Invalid login credentials.\"}}";

    static Adversity of(Visit visit) {
        return new Adversity(visit, visit.hands(), visit.album());
    }

    void go() {
        brokenPicture();
        withoutRight();
        proxy();
        signedOut();
    }

    private void withoutRight() {
        visit.protocol().step("The right to edit people is taken away: nothing is applied, nothing typed is lost");
        visit.open("amara okonkwo");
        visit.section(Section.PROFILE);
        hands.type("#title .text-field", "Team lead, EMEA");
        visit.sandbox().behave("{\"withheld\":[" + RIGHTS + "]}");
        visit.save(1);
        hands.until("it is known what is missing", () -> !workplace().rights().isAsking());
        album.take("not-allowed");
        beforeManyAreSent("drafts-not-allowed");
        visit.sandbox().behave("{\"withheld\":[]}");
        Hands.act(workplace().rights()::refresh);
        hands.until("it is known again", () -> !workplace().rights().isAsking());
    }

    /// The drafts ask for the same before they are sent.
    private void beforeManyAreSent(String name) {
        if (album.isGallery()) {
            hands.press(KeyCode.D, KeyCode.CONTROL);
            hands.find(".drafts-list .draft-row");
            album.take(name);
            hands.press(KeyCode.ESCAPE);
        }
    }

    private void signedOut() {
        visit.protocol().step("The service no longer accepts the sign-in: what is open and typed stays");
        visit.sandbox().fail(NOT_ACCEPTED);
        hands.press(KeyCode.F5);
        hands.until(
                "the program knows that it is signed out",
                () -> workplace().connection().signedOut().get());
        album.take("signed-out");
        beforeManyAreSent("drafts-signed-out");
        visit.sandbox().fail("{\"faults\":[]}");
        Hands.act(workplace().connection()::signedIn);
        hands.click("#discard");
        visit.nothingIsLeft();
    }

    private void proxy() {
        visit.protocol().step("A proxy on the way asks for a sign-in");
        ProxyDesk desk = visit.lobby().proxy();
        Thread.ofVirtual()
                .start(() -> desk.ask(
                        new ProxyQuestion("proxy.northwind.example", 8080, "Northwind Internet"), Optional.empty()));
        hands.until("it asks", () -> desk.asked().get().isPresent());
        hands.find("#later");
        album.take("proxy");
        hands.click("#later");
        hands.until("it asks no more", () -> desk.asked().get().isEmpty());
    }

    private void brokenPicture() {
        visit.protocol().step("A picture that is not there");
        hands.type("#search", " ");
        hands.press(KeyCode.BACK_SPACE);
        hands.until("everybody is listed", () -> workplace().people().shown().size() > 1);
        Person person = Hands.ask(() -> workplace().people().shown().stream()
                .filter(one -> one.picture().contains("/broken/"))
                .findFirst()
                .orElseThrow(() -> new Stuck("The sandbox has nobody like that.")));
        Hands.act(() -> workplace().editor().open(person));
        hands.until(
                "they are open",
                () -> workplace().editor().phase().get() == Phase.OPEN
                        && visit.current().id().equals(person.id()));
        visit.section(Section.IMAGES);
        album.take("picture-failed");
    }

    private Workplace workplace() {
        return visit.session().workplace();
    }
}
