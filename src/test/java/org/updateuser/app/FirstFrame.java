package org.updateuser.app;

import java.nio.file.Path;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.updateuser.form.About;
import org.updateuser.host.DataFolder;
import org.updateuser.view.MainWindow;
import org.updateuser.view.kit.Theme;

/// The program as it starts, without a display, up to its first frame: then it says so and is gone.
final class FirstFrame {
    private static final int PULSES = 2; // what the first one has laid out, the second one shows

    private FirstFrame() {}

    /// @param arguments the data folder
    static void main(String[] arguments) throws Exception {
        Options options = new OptionReader(Map.of()).read("--data", arguments[0]);
        new Toolkit(Machine.current().display()).startHeadless();
        Session session = Session.open(options, Path.of(arguments[0]), true, Platform::runLater);
        Platform.runLater(() -> {
            session.start();
            Theme theme = new Theme();
            About about = AboutWiring.passing(session, DataFolder.at(Path.of(arguments[0])));
            MainWindow window = new MainWindow(new Stage(), WindowWiring.screens(session, theme, about));
            window.show();
            about.updates().start();
            after(PULSES, () -> {
                System.out.println("frame");
                System.out.flush();
                Runtime.getRuntime().halt(0);
            });
        });
    }

    private static void after(int pulses, Runnable action) {
        new AnimationTimer() {
            private int left = pulses;

            @Override
            public void handle(long now) {
                left--;
                if (left < 0) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }
}
