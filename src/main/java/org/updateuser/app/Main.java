package org.updateuser.app;

import java.util.Locale;
import org.updateuser.app.tour.Tour;

/// Where the program starts, and the one place that ends the process.
public final class Main {
    private Main() {}

    static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true"); // the sandbox draws pictures with AWT, and only in memory
        Log.install();
        StartCache.check();
        System.exit(program().run(arguments).code());
    }

    private static Program program() {
        Machine machine = Machine.current();
        CommandWords words = new CommandWords(Locale.getDefault());
        return new Program(
                machine,
                System.out,
                System.err,
                words,
                new SingleWindow(machine, System.out, System.err, words, new Desktop(machine)),
                new Tour(machine, System.out));
    }
}
