package org.updateuser.app;

import java.nio.file.Path;
import java.time.Clock;
import org.updateuser.app.StartProblem.Kind;
import org.updateuser.form.Entrance;
import org.updateuser.form.KeptEntrance;
import org.updateuser.form.Stay;
import org.updateuser.form.Words;

/// The way to the server for work without a window: as the options say, or by a connection that a window has saved.
///
/// @param world how this process gets there
record BatchEntry(Machine machine, OutsideWorld world, Options options, Batch batch) {
    /// @param loop where the state of the work is touched
    Session open(Path data, boolean writable, Loop loop) throws StartProblem {
        return batch.connection().isEmpty()
                ? Session.open(options, data, writable, loop)
                : Session.open(stay(batch.connection().get()), options.locale(), data, writable, loop);
    }

    private Stay stay(String name) throws StartProblem {
        Porter porter = Porter.of(machine, world, machine.located(options), (stay, remark) -> {});
        Entrance entrance = porter.known().stream()
                .filter(one -> one.name().equals(name) || one.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new StartProblem(Kind.NO_CONNECTION, name));
        return KeptEntrance.enter(porter, entrance, new Words(options.locale()), Clock.systemUTC())
                .orElseThrow(() -> new StartProblem(Kind.NOT_ENTERED, name));
    }
}
