package org.updateuser.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.view.audit.Auditor;
import org.updateuser.view.audit.Finding;
import org.updateuser.view.kit.StyleWarnings;
import org.updateuser.view.kit.Theme;

/// Takes the auditor over what a window shows, in every look, text size and window that it is to be good in.
final class Inspection {
    /// How a window is looked at.
    ///
    /// @param text in percent
    private record Way(Theme.Mode mode, int text, double width, double height, Set<Finding.Rule> rules) {
        @Override
        public String toString() {
            return "%s %d %% %.0f×%.0f".formatted(mode.name().toLowerCase(Locale.ROOT), text, width, height);
        }
    }

    /// What the colours do does not depend on the size, nor the places on the colours: so each is seen once, and how
    /// the focus looks in the first; dark and high contrast take turns. The long build looks at everything in every
    /// way.
    private static final List<Way> WAYS = List.of(
            new Way(Theme.Mode.LIGHT, 100, 1280, 800, Auditor.ALL),
            new Way(Theme.Mode.DARK, 100, 1280, 800, Auditor.COLOURS),
            new Way(Theme.Mode.CONTRAST, 100, 1280, 800, Auditor.COLOURS),
            new Way(Theme.Mode.LIGHT, 100, 900, 600, Auditor.PLACES),
            new Way(Theme.Mode.LIGHT, 200, 900, 600, Auditor.PLACES),
            new Way(Theme.Mode.LIGHT, 200, 1280, 800, Auditor.PLACES));

    private final Stage stage;
    private final Theme theme;
    private final FxRobot robot;
    private final Auditor auditor = new Auditor();
    private final StyleWarnings warnings = StyleWarnings.listen();
    private boolean large;
    private int looked;
    private final List<String> found = new ArrayList<>();

    Inspection(FxRobot robot, Stage stage, Theme theme) {
        this.robot = robot;
        this.stage = stage;
        this.theme = theme;
    }

    /// One that looks only at what stands where when the text is twice as large.
    static Inspection ofPlaces(FxRobot robot, Stage stage, Theme theme) {
        Inspection inspection = new Inspection(robot, stage, theme);
        inspection.large = true;
        return inspection;
    }

    /// Looks at the window in every way, and leaves it as it was.
    void look(String screen) {
        looked++;
        for (Way way : ways()) {
            turn(way);
            note(screen, way.toString(), stage.getScene(), way.rules());
        }
        turn(WAYS.getFirst());
    }

    /// Looks in every way at what opens over the window, such as a calendar.
    void lookInto(String screen, Runnable opening, Runnable closing) {
        looked++;
        for (Way way : ways()) {
            turn(way);
            robot.interact(opening);
            WaitForAsyncUtils.waitForFxEvents();
            note(screen, way.toString(), popup(), way.rules());
            robot.interact(closing);
        }
        turn(WAYS.getFirst());
    }

    /// What opened over the window last.
    static Scene popup() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof PopupWindow && window.isShowing())
                .reduce((first, second) -> second)
                .orElseThrow()
                .getScene();
    }

    /// Looks at a window of its own, such as a pop-up, which the size of the main one does not change.
    void look(String screen, Scene scene) {
        note(screen, "as shown", scene, Auditor.ALL);
    }

    private void note(String screen, String way, Scene scene, Set<Finding.Rule> rules) {
        robot.interact(() -> {
            if (Boolean.getBoolean("updateuser.pictures")) {
                Snapshots.write(
                        scene, Path.of("target", "audit", screen + " " + way.replaceAll("[ %]+", "-") + ".png"));
            }
            auditor.audit(scene, rules)
                    .forEach(finding -> found.add(
                            screen + " · " + way + " · " + finding.toString().replace('\n', ' ')));
        });
    }

    private void turn(Way way) {
        robot.interact(() -> {
            stage.setWidth(way.width());
            stage.setHeight(way.height());
            theme.setMode(way.mode());
            theme.setTextSize(way.text());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Way> ways() {
        if (large) {
            return WAYS.stream().filter(way -> way.text() == 200).toList();
        }
        if (!Boolean.getBoolean("updateuser.everyWay")) {
            Theme.Mode other = looked % 2 == 0 ? Theme.Mode.DARK : Theme.Mode.CONTRAST;
            return WAYS.stream()
                    .filter(way -> way.mode() == Theme.Mode.LIGHT || way.mode() == other)
                    .toList();
        }
        List<Way> all = new ArrayList<>();
        for (Theme.Mode mode : List.of(Theme.Mode.LIGHT, Theme.Mode.DARK, Theme.Mode.CONTRAST)) {
            for (int text : new int[] {100, 200}) {
                all.add(new Way(mode, text, 1280, 800, Auditor.ALL));
                all.add(new Way(mode, text, 900, 600, Auditor.ALL));
            }
        }
        return all;
    }

    /// What was wrong, and where, and what the toolkit complained about meanwhile; also in `target/audit`.
    List<String> found(String name) {
        warnings.close();
        warnings.messages().forEach(message -> found.add("log · meanwhile · " + message));
        try {
            Files.createDirectories(Path.of("target", "audit"));
            Files.write(Path.of("target", "audit", name + ".txt"), found);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return List.copyOf(found);
    }
}
