package org.updateuser.bulk;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.updateuser.api.GenesysCloud;
import org.updateuser.bulk.Execution.Tools;
import org.updateuser.store.Runs.Phase;
import org.updateuser.store.Store;

/// A process that goes on with a run until it is finished, or until it is killed.
public final class RunProgram {
    private RunProgram() {}

    /// @param arguments the folder of the store, the server's address, a token, the number of the run
    public static void main(String[] arguments) throws Exception {
        long run = Long.parseLong(arguments[3]);
        try (Store store = Store.open(Path.of(arguments[0]), true);
                GenesysCloud server = new GenesysCloud(URI.create(arguments[1]), () -> arguments[2], _ -> {})) {
            Tools tools = new Tools(server, store.runs(Office.HERE), Clock.systemUTC(), () -> "Somebody");
            System.out.println("opened");
            Phase phase = Phase.PAUSED;
            while (phase == Phase.PAUSED) { // whatever is in the way is gone some time
                phase = new Execution(tools, run, _ -> {})
                        .work(Integer.MAX_VALUE)
                        .phase();
            }
            System.out.println(phase);
        }
    }
}
