package org.updateuser.app;

/// One way to run the program, from start to end: the window, the tour, the sandbox alone.
@FunctionalInterface
public interface Run {
    /// Runs until it is done, on the thread of the caller, which is not the toolkit's.
    ///
    /// @throws StartProblem if the machine lacks something
    /// @throws InterruptedException if the caller is asked to stop
    ExitCode run(Options options) throws StartProblem, InterruptedException;
}
