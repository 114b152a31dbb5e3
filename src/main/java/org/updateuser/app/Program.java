package org.updateuser.app;

import java.io.PrintStream;

/// From the command line to an exit code: decides what is run, and says in one sentence why it is not.
public final class Program {
    private final Machine machine;
    private final PrintStream out;
    private final PrintStream err;
    private final CommandWords words;
    private final Run window;
    private final Run tour;

    /// @param machine what it runs on
    /// @param window the program as people use it
    /// @param tour the program as it shows itself without a display
    Program(Machine machine, PrintStream out, PrintStream err, CommandWords words, Run window, Run tour) {
        this.machine = machine;
        this.out = out;
        this.err = err;
        this.words = words;
        this.window = window;
        this.tour = tour;
    }

    /// Runs what the arguments ask for.
    public ExitCode run(String... arguments) {
        try {
            return run(new OptionReader(machine.environment()).read(arguments));
        } catch (OptionProblem problem) {
            err.println(words.sentence(problem));
            return ExitCode.WRONG_OPTION;
        } catch (StartProblem problem) {
            err.println(words.sentence(problem));
            return problem.kind().exitCode();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
    }

    private ExitCode run(Options options) throws StartProblem, InterruptedException {
        return switch (options.mode()) {
            case HELP -> say(words.text("help", OptionReader.TOKEN_VARIABLE));
            case VERSION -> say(words.text("version", Build.version()));
            case SANDBOX_ONLY -> new SandboxOnly(out).run(options);
            case TOUR, GALLERY -> tour.run(options);
            case BATCH -> new BatchRun(machine, out, err).run(options);
            case WINDOW -> windowIfAny(options);
        };
    }

    /// Somebody's organization is never toured, and nobody's drafts are passed over: there the missing display is the
    /// end, unless a window is open already.
    private ExitCode windowIfAny(Options options) throws StartProblem, InterruptedException {
        boolean isMeant = options.account().isPresent() || !options.showing().isNothing();
        if (!machine.display().isMissing() || isMeant) {
            return window.run(options);
        }
        out.println(words.text("tour.instead"));
        return tour.run(options);
    }

    private ExitCode say(String text) {
        out.println(text);
        return ExitCode.DONE;
    }
}
