package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.form.Phones;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Section;

class ContactsWalkTest extends Walk {
    private static final String AMARA_REST = """
            ,{"mediaType":"PHONE","type":"WORK2","extension":"4000"}\
            ,{"mediaType":"PHONE","type":"MOBILE","address":"+447700900456"}\
            ,{"mediaType":"EMAIL","type":"OTHER","address":"amara@mail.example"}""";

    @Start
    void start(Stage stage) throws Exception {
        launch(stage);
    }

    private void add(FxRobot robot, String medium) {
        robot.clickOn(".contact-table .add");
        robot.clickOn("#add-" + medium);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void choose(FxRobot robot, String name, String type) {
        ComboBox<String> box = named(robot, name);
        robot.interact(() -> box.setValue(type));
    }

    @Test
    void aNumberTypedKeepsFocusAndIsSentWithTheWholeList(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.CONTACTS);
        TextField number = named(robot, "Phone, Work, Number or address");
        robot.interact(() -> {
            number.requestFocus();
            number.positionCaret(number.getLength());
        });
        robot.push(KeyCode.BACK_SPACE);
        robot.write("4");
        assertThat(number.isFocused()).isTrue();
        assertThat(number.getText()).isEqualTo("+442079460124");
        assertThat(number.getCaretPosition()).isEqualTo(13);
        assertThat(saveButton(robot).getText()).isEqualTo("Save 1 change");
        pictures(robot, "contacts-changed");

        save(robot, 1);

        assertThat(stand().patches())
                .containsExactly("{\"version\":7,\"addresses\":[{\"mediaType\":\"PHONE\",\"type\":\"WORK\","
                        + "\"address\":\"+442079460124\"}" + AMARA_REST + "]}");
        assertThat(amara.dirty().get()).isFalse();
    }

    @Test
    void theHalfThatCannotBeUsedIsAWord(FxRobot robot) throws Exception {
        open(robot, "José", Section.CONTACTS);
        TextField extension = named(robot, "Phone, Work, Extension");
        assertThat(extension.getText()).isEqualTo("4711");
        assertThat(says(robot, "Has an extension")).isTrue();
        retype(robot, "Phone, Work, Extension", "4712");
        assertThat(saveButton(robot).getText()).isEqualTo("Save 1 change");
        robot.interact(extension::clear);
        TextField number = named(robot, "Phone, Work, Number or address");
        robot.clickOn(number);
        robot.write("+33639980012");
        assertThat(extension.isVisible()).isFalse();
        save(robot, 1);
        assertThat(stand().patches().getFirst())
                .contains("{\"mediaType\":\"PHONE\",\"type\":\"WORK\",\"address\":\"+33639980012\"}")
                .doesNotContain("4711");
    }

    @Test
    void aNewLineIsLeftOutUntilItIsCompleteAndSaysSo(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.CONTACTS);
        add(robot, "PHONE");
        TextField number = named(robot, "Phone, Work 3, Number or address");
        assertThat(number.isFocused()).isTrue();
        assertThat(says(robot, "A number, an address or an extension is missing."))
                .isTrue();
        robot.write("+1 206 5");
        assertThat(says(robot, "Digits are missing: a number has at least 7.")).isTrue();
        assertThat(says(robot, "This line is not sent until it is complete.")).isTrue();
        assertThat(saveButton(robot).getText()).isEqualTo("Save");
        pictures(robot, "contacts-unfinished");
        robot.write("55 0114");
        assertThat(says(robot, "This line is not sent until it is complete.")).isFalse();
        save(robot, 1);
        assertThat(stand().patches().getFirst())
                .endsWith(AMARA_REST + ",{\"mediaType\":\"PHONE\",\"type\":\"WORK3\",\"address\":\"+12065550114\"}]}");
    }

    @Test
    void aSlotThatIsTakenIsRefusedBesideTheRow(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.CONTACTS);
        choose(robot, "Phone, Mobile, Type", "WORK");
        assertThat(says(robot, "Phone · Work is there already. Change that one, or choose another."))
                .isTrue();
        assertThat(says(robot, "Until then the entry stays as it is on the server."))
                .isTrue();
        assertThat(saveButton(robot).getText()).isEqualTo("Save");
        pictures(robot, "contacts-taken");
        assertThat(amara.changes().get()).isEmpty();
        robot.interact(amara::undo);
        assertThat(amara.dirty().get()).isFalse();
    }

    @Test
    void anUnknownMediumIsLockedAndWrittenBackUnharmed(FxRobot robot) throws Exception {
        UpdateUser fay = open(robot, "Fay", Section.CONTACTS);
        assertThat(says(robot, "Unknown medium, kept as it is")).isTrue();
        retype(robot, "Phone, Work, Number or address", "+493023125044");
        pictures(robot, "contacts-unknown");
        save(robot, 1);
        assertThat(stand().patches().getFirst())
                .contains("\"address\":\"+493023125044\"")
                .contains("\"mediaType\":\"FAX\"")
                .contains("\"paper\":\"A4\"")
                .contains("\"cover\":{\"text\":\"Confidential\",\"pages\":1}");
        assertThat(fay.dirty().get()).isFalse();
    }

    @Test
    void rowsFollowUndoAndRedo(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.CONTACTS);
        robot.clickOn(Walk.<Node>named(robot, "Remove Phone, Mobile"));
        assertThat(amara.state(Catalogue.ADDRESSES).typed().get()).hasSize(3);
        assertThat((Walk.<Node>named(robot, "Remove Email, Other")).isFocused()).isTrue();
        retype(robot, "Email, Other, Number or address", "a@b.example");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TextField email = named(robot, "Email, Other, Number or address");
        assertThat(email.getText()).isEqualTo("amara@mail.example");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(Walk.<Node>named(robot, "Phone, Mobile, Number or address")).isNotNull();
        assertThat(amara.dirty().get()).isFalse();
        robot.interact(amara::redo);
        assertThat(saveButton(robot).getText()).isEqualTo("Save 1 change");
    }

    @Test
    void everyShapeAndWhatIsRareCanBeEdited(FxRobot robot) throws Exception {
        open(robot, "Ivo", Section.CONTACTS);
        TextField number = named(robot, "Phone, Work 2, Number or address");
        TextField extension = named(robot, "Phone, Work 2, Extension");
        assertThat(number.getText() + " " + extension.getText()).isEqualTo("+13125550114 4014");
        robot.clickOn(Walk.<Node>named(robot, "SMS, Mobile, More"));
        retype(robot, "SMS, Mobile, Country code", "US");
        pictures(robot, "contacts-shapes");
        save(robot, 1);
        assertThat(stand().patches().getFirst()).contains("\"countryCode\":\"US\"");
    }

    @Test
    void anEmptyListSaysSoAndOffersTheFirstEntry(FxRobot robot) throws Exception {
        open(robot, "Nil", Section.CONTACTS);
        assertThat(says(robot, "No phones, mail or messages.")).isTrue();
        pictures(robot, "contacts-empty");
        add(robot, "EMAIL");
        robot.write("nil@mail.example");
        save(robot, 1);
        assertThat(stand().patches().getFirst())
                .endsWith(
                        "\"addresses\":[{\"mediaType\":\"EMAIL\",\"type\":\"WORK\",\"address\":\"nil@mail.example\"}]}");
    }

    /// Has the library loaded, so that what is asserted does not depend on how long that takes.
    private void warm(FxRobot robot) throws Exception {
        Phones phones = stand().screens().workplace().checks().phones();
        robot.interact(phones::warm);
        until(() -> phones.ready().get());
    }

    @Test
    void aNationalNumberIsUnderstoodSaidAndSentWithItsCountry(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.CONTACTS);
        assertThat(says(robot, "Country for numbers without a +: United Kingdom"))
                .isTrue();
        warm(robot);
        TextField number = named(robot, "Phone, Work, Number or address");
        robot.clickOn(number);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("020 7946 0999");
        assertThat(number.getText()).isEqualTo("020 7946 0999");
        assertThat(says(robot, "Will be sent as +44 20 7946 0999 (country: United Kingdom,"))
                .isTrue();
        assertThat(says(robot, "A line has a number or an extension. For the other one, add another phone."))
                .isTrue();
        assertThat(saveButton(robot).getText()).isEqualTo("Save 1 change");
        pictures(robot, "contacts-national");
        save(robot, 1);
        assertThat(stand().patches().getFirst()).contains("\"address\":\"+442079460999\"");
        robot.push(KeyCode.TAB);
        assertThat(number.getText()).isEqualTo("+442079460999");
    }

    @Test
    void aNumberIsInGroupsOnceItIsLeftAndWhatIsNoneStaysAsTyped(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.CONTACTS);
        warm(robot);
        TextField number = named(robot, "Phone, Work, Number or address");
        robot.clickOn(number);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("(020) 79460999");
        robot.push(KeyCode.TAB);
        assertThat(number.getText()).isEqualTo("+44 20 7946 0999");
        assertThat(says(robot, "Will be sent as")).isFalse();
        retype(robot, "Phone, Work, Number or address", "her desk");
        robot.push(KeyCode.TAB);
        assertThat(number.getText()).isEqualTo("her desk");
        assertThat(says(robot, "This is no telephone number.")).isTrue();
        assertThat(says(robot, "Until then the entry stays as it is on the server."))
                .isTrue();
        robot.interact(amara::undo);
        robot.interact(amara::undo);
        assertThat(amara.dirty().get()).isFalse();
        assertThat(number.getText()).isEqualTo("+442079460123");
    }

    @Test
    void anExtensionBehindANumberGoesBesideItWithAYesOnly(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.CONTACTS);
        warm(robot);
        retype(robot, "Phone, Mobile, Number or address", "07700 900456 ext. 77");
        assertThat(says(robot, "The 77 at the end is an extension and cannot travel inside the number."))
                .isTrue();
        assertThat(saveButton(robot).getText()).isEqualTo("Save");
        pictures(robot, "contacts-split");
        robot.clickOn(Walk.<Node>named(robot, "Put the extension 77 beside the number +44 7700 900456"));
        assertThat(Walk.<TextField>named(robot, "Phone, Mobile, Extension").getText())
                .isEqualTo("77");
        save(robot, 1);
        assertThat(stand().patches().getFirst())
                .contains("\"type\":\"MOBILE\",\"address\":\"+447700900456\",\"extension\":\"77\"");
    }

    @Test
    void whoHasAnExtensionIsSaidWhileItIsTyped(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.CONTACTS);
        retype(robot, "Phone, Work 2, Extension", "4711");
        until(() -> says(robot, "4711 belongs to José Ramírez. The server may refuse it; another one is safer."));
        pictures(robot, "contacts-extension");
        retype(robot, "Phone, Work 2, Extension", "4998");
        until(() -> says(robot, "4998 is free, from the pool 4000 to 4999."));
        retype(robot, "Phone, Work 2, Extension", "4711");
        until(() -> says(robot, "4711 belongs to José Ramírez."));
        robot.clickOn(Walk.<Node>named(robot, "Open José Ramírez"));
        until(() -> stand().screens()
                .editor()
                .current()
                .get()
                .map(open -> open.name().equals("José Ramírez"))
                .orElse(false));
    }
}
