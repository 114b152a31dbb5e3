package org.updateuser.app;

import java.util.Locale;
import java.util.Map;
import org.updateuser.app.StartProblem.Kind;

/// Where the program starts, and the one place that ends the process.
public final class Main {
    private Main() {}

    static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true"); // the sandbox draws pictures with AWT, and only in memory
        Log.install();
        System.exit(program().run(arguments).code());
    }

    private static Program program() {
        Map<String, String> environment = System.getenv();
        Display display = new Display(environment, System.getProperty("os.name"));
        CommandWords words = new CommandWords(Locale.getDefault());
        return new Program(
                environment, display, System.out, System.err, words, options -> window(display), options -> tour());
    }

    private static ExitCode window(Display display) throws StartProblem {
        new Toolkit(display).start();
        throw new StartProblem(Kind.NOT_BUILT);
    }

    private static ExitCode tour() throws StartProblem {
        throw new StartProblem(Kind.NOT_BUILT);
    }
}
