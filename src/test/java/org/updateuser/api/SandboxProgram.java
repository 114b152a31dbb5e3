package org.updateuser.api;

import java.io.IOException;
import java.nio.file.Path;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;

/// A sandbox that sends away whoever asks too often, in a process of its own, at the time of a shared clock. It ends
/// with whoever started it.
public final class SandboxProgram {
    private SandboxProgram() {}

    /// @param arguments the clock's file, the number of people
    public static void main(String[] arguments) throws IOException {
        Settings settings = Settings.standard()
                .withClock(new SharedClock(Path.of(arguments[0])))
                .withPeople(Integer.parseInt(arguments[1]));
        try (Sandbox sandbox = Sandbox.start(settings)) {
            sandbox.behave("{\"rateLimit\": \"enforced\"}");
            System.out.println(sandbox.url());
            System.out.println(sandbox.token());
            System.in.read(); // ends with the one who started it
        }
    }
}
