package org.updateuser.app;

import java.nio.file.Path;
import java.util.Locale;
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
        Machine machine = Machine.current();
        return new Program(
                machine,
                System.out,
                System.err,
                new CommandWords(Locale.getDefault()),
                options -> window(machine, options),
                options -> tour(machine, options));
    }

    private static ExitCode window(Machine machine, Options options) throws StartProblem {
        Path data = machine.keptFolder(options).data();
        new Toolkit(machine.display()).start();
        throw new StartProblem(Kind.NOT_BUILT, data.toString());
    }

    private static ExitCode tour(Machine machine, Options options) throws StartProblem {
        Path pictures = machine.tourFolder(options);
        new Toolkit(machine.display()).startHeadless();
        throw new StartProblem(Kind.NOT_BUILT, pictures.toString());
    }
}
