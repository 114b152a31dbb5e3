package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.form.OpenUser;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.model.Section;

/// What is dragged, and what the places do with it. Without a display nothing can be dragged, so what a drag carries is
/// read from the clipboard, which holds the same.
class DragWalkTest extends Walk {
    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) throws Exception {
        launch(stage);
    }

    private static <T> T inWindow(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get();
    }

    private Dragged dragged(List<Person> people) throws Exception {
        return inWindow(() -> {
            ClipboardContent content = Dragged.content(people, stand().screens().words());
            Clipboard.getSystemClipboard().setContent(content);
            return Dragged.of(Clipboard.getSystemClipboard());
        });
    }

    private List<Person> others(UpdateUser open) {
        String id = open.base().get().get(Catalogue.ID);
        return stand().screens().people().shown().stream()
                .filter(one -> !one.id().equals(id))
                .limit(3)
                .toList();
    }

    private void manage(Dragged dragged) throws Exception {
        OpenUser open = stand().screens().editor().current().get().orElseThrow();
        inWindow(() -> {
            Drops.manage(dragged.ids(), open.user().state(Catalogue.MANAGER), open, stand().screens());
            return true;
        });
    }

    @Test
    void onePersonBecomesTheManagerInTheDraftAndNobodyTheirOwn(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.PROFILE);
        List<Person> others = others(amara);
        String before = amara.typed().get().get(Catalogue.MANAGER);
        manage(dragged(others));
        until(() -> says(robot, "Only one person can be the manager"));
        manage(dragged(List.of(Person.of(amara.base().get()))));
        until(() -> says(robot, "Nobody is their own manager"));
        assertThat(amara.typed().get().get(Catalogue.MANAGER)).isEqualTo(before);
        manage(dragged(List.of(others.getLast())));
        until(() -> amara.typed()
                .get()
                .get(Catalogue.MANAGER)
                .equals(others.getLast().id()));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> amara.typed().get().get(Catalogue.MANAGER).equals(before));
        assertThat(stand().patches()).isEmpty();
    }

    @Test
    void whoIsChosenGoesAlongAndOthersGetTextAndATable(FxRobot robot) throws Exception {
        until(() -> stand().screens().people().shown().size() > 100);
        List<Person> three = List.copyOf(stand().screens().people().shown().subList(0, 3));
        robot.interact(() -> stand().screens().people().chosen().add(three));
        assertThat(inWindow(() -> DraggedRows.with(three.get(1), stand().screens())))
                .containsExactlyInAnyOrderElementsOf(three);
        Person alone = stand().screens().people().shown().get(7);
        assertThat(inWindow(() -> DraggedRows.with(alone, stand().screens()))).containsExactly(alone);
        assertThat(dragged(three).ids())
                .containsExactlyElementsOf(three.stream().map(Person::id).toList());
        String text = inWindow(() -> Clipboard.getSystemClipboard().getString());
        assertThat(text.lines())
                .hasSize(3)
                .first()
                .asString()
                .endsWith("<" + three.getFirst().email() + ">");
        assertThat(inWindow(() -> Clipboard.getSystemClipboard().getHtml()))
                .startsWith("<table><tr><th>Name</th>")
                .contains("<td>" + three.getFirst().email() + "</td>");
    }

    @Test
    void filesGoWhereTheyBelongAndOthersAreExplained(FxRobot robot) throws Exception {
        until(() -> stand().screens().people().shown().size() > 100);
        open(robot, "Amara", Section.PROFILE);
        Path picture = Files.writeString(folder.resolve("holiday.jpeg"), "x");
        Path table = NightShift.table(folder, stand().screens().people().shown());
        drop(List.of(picture));
        until(() -> says(robot, "“holiday.jpeg” is neither drafts nor a table"));
        drop(List.of(picture, table));
        until(() -> says(robot, "2 files were dropped together"));
        drop(List.of(table));
        until(() -> stand().screens().navigation().place().get() == Place.BULK);
        assertThat(stand().patches()).isEmpty();
        Path draft = Files.writeString(folder.resolve("a.updateuser"), "no drafts");
        drop(List.of(draft));
        until(() -> stand().screens().navigation().place().get() == Place.DRAFTS);
    }

    private void drop(List<Path> files) throws Exception {
        inWindow(() -> {
            Drops.open(new Dragged(List.of(), files, ""), stand().screens());
            return true;
        });
    }
}
