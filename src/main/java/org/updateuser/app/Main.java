package org.updateuser.app;

import java.util.Locale;
import java.util.function.Supplier;
import org.updateuser.app.tour.Tour;
import org.updateuser.view.kit.JapaneseLines;

/// Where the program starts, and the one place that ends the process.
public final class Main {
    private Main() {}

    static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true"); // the sandbox draws pictures with AWT, and only in memory
        System.setProperty(JapaneseLines.PROPERTY, JapaneseLines.PROVIDERS); // too late once a locale is asked for
        Machine machine = Machine.current();
        System.setProperty("java.net.useSystemProxies", "true"); // too late once somebody has asked for a proxy
        System.setProperty("jdk.http.auth.tunneling.disabledSchemes", ""); // or no proxy could be signed in at
        CommandWords words = new CommandWords(Locale.ENGLISH);
        Log log = Log.install(machine.home(), System.err, words);
        StartCache.check();
        System.exit(code(() -> program(machine, words, log).run(arguments)));
    }

    /// Whatever else still runs must not keep a process whose main thread has failed.
    private static int code(Supplier<ExitCode> run) {
        try {
            return run.get().code();
        } catch (RuntimeException | Error broken) {
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, broken);
            return ExitCode.FAILED.code();
        }
    }

    private static Program program(Machine machine, CommandWords words, Log log) {
        Toolkit toolkit = new Toolkit(machine.display());
        Run window = new SingleWindow(machine, System.out, System.err, words, new Desktop(machine, toolkit, log));
        return new Program(
                machine,
                System.out,
                System.err,
                words,
                new LoggedRun(machine, log, false, new ToldRun(window, toolkit, System.err, words, log)),
                new LoggedRun(machine, log, true, new Tour(machine, System.out, toolkit, window)));
    }
}
