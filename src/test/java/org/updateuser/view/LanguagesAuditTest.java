package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.form.Bulk;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.model.Section;

/// In words that are longer by two fifths, and in letters that break elsewhere, nothing is cut or written over anything
/// at twice the size.
class LanguagesAuditTest extends Walk {
    private Stage stage;

    /// In each build the longest words, with `-Plong` every language.
    static List<String> tags() {
        return Boolean.getBoolean("updateuser.everyWay") ? List.of("en-XA", "ja", "de", "fr", "es") : List.of("en-XA");
    }

    @Start
    void start(Stage given) {
        stage = given;
        given.setWidth(1280);
        given.setHeight(800);
    }

    private Inspection begin(FxRobot robot, String tag) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
                    launch(stage, Locale.forLanguageTag(tag));
                    return true;
                })
                .get();
        until(() -> stand().screens().people().shown().size() > 100);
        return Inspection.ofPlaces(robot, stage, stand().screens().theme());
    }

    private void go(FxRobot robot, Place place) throws Exception {
        robot.interact(() -> WholeButtonsTest.goTo(stand().screens(), place));
        until(() -> stand().screens().navigation().place().get() == place);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @ParameterizedTest
    @MethodSource("tags")
    void theFormAndWhatIsChanged(String tag, FxRobot robot) throws Exception {
        Inspection inspection = begin(robot, tag);
        open(robot, "Amara", Section.PROFILE);
        robot.interact(() -> {
            user().state(Catalogue.TITLE).typed().set("Regional team lead");
            user().state(Catalogue.EMAIL).typed().set("amara.okonkwo@northwind");
            user().state(Catalogue.PROFILE_SKILLS).typed().set(List.of("French", "Dutch"));
        });
        for (Section section : Section.values()) {
            robot.push(KeyCode.CONTROL, KeyCode.getKeyCode(Integer.toString(section.ordinal() + 1)));
            whole(robot);
            inspection.look(tag + " " + section.name().toLowerCase(Locale.ROOT));
        }
        robot.interact(() -> user().state(Catalogue.EMAIL).typed().set(""));
        Encounter.at(this, robot);
        go(robot, Place.CONFLICT);
        inspection.look(tag + " conflict");
        assertThat(inspection.found("form " + tag)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tags")
    void theOtherPlaces(String tag, FxRobot robot) throws Exception {
        Inspection inspection = begin(robot, tag);
        Past.make(stand());
        Past.draft(stand(), "Noor", "Agent of the year", Instant.now().minusSeconds(120));
        robot.interact(() -> stand().screens().connection().signedIn());
        until(() -> stand().screens().kept().drafts().size() == 1);
        robot.interact(() -> History.open(stand().screens(), Optional.empty()));
        until(() -> stand().screens().history().entries().size() == 4);
        robot.push(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        inspection.look(tag + " history");
        for (Place place : List.of(Place.DRAFTS, Place.RUNS, Place.ABOUT, Place.CONNECT)) {
            go(robot, place);
            inspection.look(tag + " " + place.name().toLowerCase(Locale.ROOT));
        }
        robot.interact(() -> stand().screens().navigation().go(Place.EDITOR));
        open(robot, "Amara", Section.PROFILE);
        for (Place place : List.of(Place.COMPARE, Place.PICTURE)) {
            go(robot, place);
            inspection.look(tag + " " + place.name().toLowerCase(Locale.ROOT));
        }
        assertThat(inspection.found("places " + tag)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tags")
    void manyAndWhatComesUpOverTheWindow(String tag, FxRobot robot) throws Exception {
        Inspection inspection = begin(robot, tag);
        List<Person> some = stand().screens().people().shown().subList(0, 12);
        robot.interact(() -> stand().screens().people().chosen().add(List.copyOf(some)));
        inspection.look(tag + " chosen");
        robot.interact(() -> Together.begin(stand().screens()));
        Bulk bulk = stand().screens().workplace().bulk();
        until(() -> bulk.stage().get() == Bulk.Stage.READY);
        inspection.look(tag + " bulk");
        robot.interact(() -> stand().screens().navigation().go(Place.EDITOR));
        robot.push(KeyCode.CONTROL, KeyCode.K);
        until(() -> robot.lookup(".palette .list-cell").tryQuery().isPresent());
        inspection.look(tag + " palette");
        robot.push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.SLASH);
        until(() -> robot.lookup(".shortcuts").tryQuery().isPresent());
        inspection.look(tag + " shortcuts");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> stand().screens().people().chosen().clear());
        robot.clickOn("#tiles");
        WaitForAsyncUtils.waitForFxEvents();
        inspection.look(tag + " filters");
        assertThat(inspection.found("many " + tag)).isEmpty();
    }
}
