package org.updateuser.app;

import java.util.Optional;

/// A run whose log is kept in a file: where this system keeps logs, or inside the folder of `--data`.
///
/// @param isPassing whether the run keeps its things in a temporary folder, unless one is named: then so does its log,
///     which is nowhere
record LoggedRun(Machine machine, Log log, boolean isPassing, Run run) implements Run {
    @Override
    public ExitCode run(Options options) throws StartProblem, InterruptedException {
        Optional.of(options)
                .filter(asked -> !isPassing || asked.data().isPresent())
                .ifPresent(asked -> log.keepIn(machine.located(asked).logs()));
        return run.run(options);
    }
}
