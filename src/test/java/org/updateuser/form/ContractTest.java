package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.updateuser.Contract;
import org.updateuser.api.Exchange;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Education;
import org.updateuser.model.Field;
import org.updateuser.model.Image;
import org.updateuser.model.Many;
import org.updateuser.model.Membership;
import org.updateuser.model.Place;
import org.updateuser.model.Reference.Target;
import org.updateuser.model.Values;

/// Every kind of request the client sends, byte for byte as the project's own fixture has it, and as the vendor's
/// description has it where that is at hand.
class ContractTest {
    private static final Path FIXTURE = Path.of("src/test/resources/org/updateuser/form/requests.txt");

    @Test
    void everyKindOfRequestIsAsTheFixtureHasIt() throws IOException {
        try (Desk desk = Desk.open()) {
            desk.directory().refresh(desk.editor());
            OpenUser amara = desk.openAmara();
            fill(desk, amara.user());
            desk.editor().save();
            clear(amara.user());
            desk.editor().save();
            OpenUser anders = desk.open("Anders Beaumont");
            move(desk, anders, "inactive");
            move(desk, anders, "active");
            move(desk, anders, "deleted");
            move(desk, anders, "active");

            assertThat(lines(desk)).isEqualTo(Files.readAllLines(FIXTURE));
            Contract.answers(desk.exchanges());
        }
    }

    @Test
    void aPatchNamesItsVersionAndNothingThatIsForReadingOnly() {
        try (Desk desk = Desk.open()) {
            desk.directory().refresh(desk.editor());
            OpenUser amara = desk.openAmara();
            fill(desk, amara.user());
            desk.editor().save();
            assertThat(desk.patches())
                    .isNotEmpty()
                    .allMatch(patch -> patch.startsWith("{\"version\":"))
                    .noneMatch(patch -> patch.contains("\"primaryContactInfo\"") || patch.contains("\"state\""))
                    .noneMatch(patch -> patch.contains("\"name\":\"Amara"));
        }
    }

    private static void fill(Desk desk, UpdateUser user) {
        set(user, Catalogue.PREFERRED_NAME, "Mara");
        set(user, Catalogue.TITLE, "Head of sales");
        set(user, Catalogue.DEPARTMENT, "Sales, \"EMEA\" \\ Ö 日本 👩🏽‍💻");
        set(user, Catalogue.ACD_AUTO_ANSWER, true);
        set(user, Catalogue.JABBER_ID, "amara");
        set(user, Catalogue.PROFILE_SKILLS, List.of("French"));
        set(user, Catalogue.CERTIFICATIONS, List.of("First aid"));
        set(user, Catalogue.BIOGRAPHY_TEXT, "Line one\nline two");
        set(user, Catalogue.INTERESTS, List.of("Chess"));
        set(user, Catalogue.HOBBIES, List.of("Rowing"));
        set(user, Catalogue.SPOUSE, "Robin");
        set(user, Catalogue.EMPLOYEE_ID, "NW-1");
        set(user, Catalogue.EMPLOYEE_TYPE, "Contractor");
        set(user, Catalogue.DATE_HIRE, "2020-02-28");
        add(user, Catalogue.ADDRESSES, sms());
        add(user, Catalogue.EDUCATION, school());
        String toronto =
                desk.directory().find(Target.LOCATION, "toronto").getFirst().id();
        add(user, Catalogue.LOCATIONS, Place.of(toronto).with(Place.NOTES, "Desk 7"));
        String claims = desk.directory().find(Target.GROUP, "claims").getFirst().id();
        add(user, Catalogue.GROUPS, Membership.of(claims));
        add(user, Catalogue.IMAGES_LIST, image());
    }

    private static Values sms() {
        Values contact = Values.EMPTY.with(Contact.MEDIA_TYPE, "SMS").with(Contact.TYPE, "HOME");
        return Contact.withNumber(contact, "+44 7700 900999").with(Contact.INTEGRATION, "tag");
    }

    private static Values school() {
        return Values.EMPTY
                .with(Education.SCHOOL, "Westmoor College")
                .with(Education.FIELD_OF_STUDY, "Law")
                .with(Education.START, "2010-09-01");
    }

    private static Values image() {
        return Values.EMPTY.with(Image.RESOLUTION, "x640").with(Image.URI_TEXT, "https://pictures.example/a.png");
    }

    private static void clear(UpdateUser user) {
        set(user, Catalogue.PREFERRED_NAME, "");
        set(user, Catalogue.TITLE, "");
        set(user, Catalogue.MANAGER, "");
        set(user, Catalogue.JABBER_ID, "");
        set(user, Catalogue.ADDRESSES, List.of());
        set(user, Catalogue.PROFILE_SKILLS, List.of());
        set(user, Catalogue.CERTIFICATIONS, List.of());
        set(user, Catalogue.LOCATIONS, List.of());
        set(user, Catalogue.GROUPS, List.of());
        set(user, Catalogue.IMAGES_LIST, List.of());
        set(user, Catalogue.SPOUSE, "");
        set(user, Catalogue.EDUCATION, List.of());
        set(user, Catalogue.EMPLOYEE_ID, "");
    }

    private static <T> void set(UpdateUser user, Field<T> field, T value) {
        user.state(field).typed().set(value);
    }

    private static void add(UpdateUser user, Many<Values> many, Values item) {
        List<Values> items = new ArrayList<>(user.state(many).typed().get());
        items.add(item);
        set(user, many, List.copyOf(items));
    }

    private static void move(Desk desk, OpenUser user, String state) {
        set(user.user(), Catalogue.STATE_CHOICE, state);
        desk.editor().save();
        assertThat(user.user().dirty().get()).as("moved to %s", state).isFalse();
    }

    /// The port differs from run to run; everything else follows from the seed.
    private static List<String> lines(Desk desk) {
        String port = desk.sandbox().url().replaceAll(".*:", ":");
        return desk.exchanges().stream()
                .map(ContractTest::line)
                .map(line -> line.replace(port, ":PORT"))
                .distinct()
                .toList();
    }

    private static String line(Exchange exchange) {
        return (exchange.method() + " " + exchange.path() + " " + exchange.request()).strip();
    }
}
