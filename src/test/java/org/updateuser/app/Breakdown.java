package org.updateuser.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The whole program, and somebody who reads the window in which it says that it cannot go on, says what stands there,
/// and closes it.
final class Breakdown {
    private Breakdown() {}

    /// @param arguments those of the program, or `overflow` for a program that runs out of stack at once
    static void main(String[] arguments) throws Exception {
        Thread.ofPlatform().daemon().start(Breakdown::read);
        if (arguments.length == 0 || !arguments[0].equals("overflow")) {
            Main.main(arguments);
            return;
        }
        Machine machine = Machine.current();
        CommandWords words = new CommandWords(Locale.ENGLISH);
        Log log = Log.install(machine.home(), System.err, words);
        Run run = new ToldRun(options -> endless(1), new Toolkit(machine.display()), System.err, words, log);
        System.exit(new LoggedRun(machine, log, false, run)
                .run(new OptionReader(Map.of()).read())
                .code());
    }

    private static ExitCode endless(int depth) {
        return endless(depth + 1) == ExitCode.DONE ? ExitCode.FAILED : ExitCode.DONE;
    }

    private static void read() {
        while (!isRead()) {
            Thread.onSpinWait();
        }
    }

    private static boolean isRead() {
        CompletableFuture<Boolean> read = new CompletableFuture<>();
        try {
            Platform.runLater(() -> read.complete(readNow()));
        } catch (IllegalStateException notYetStarted) {
            return false;
        }
        return read.join();
    }

    private static boolean readNow() {
        List<Window> windows = List.copyOf(Window.getWindows());
        if (windows.isEmpty()) {
            return false;
        }
        windows.forEach(Breakdown::say);
        return true;
    }

    private static void say(Window window) {
        System.out.println("window " + ((Stage) window).getTitle());
        window.getScene().getRoot().lookupAll(".label").forEach(node -> say((Label) node));
        window.getScene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(Button::isCancelButton)
                .forEach(Button::fire);
    }

    private static void say(Label label) {
        System.out.println("says " + label.getText().replace("\n", " "));
    }
}
