package org.updateuser.planted.model;

import java.nio.file.Path;
import java.time.Instant;
import java.util.logging.Logger;
import org.updateuser.planted.patch.Backwards;

/// Breaks on purpose: an arrow upwards, a library, the clock, a file, printing and ending the program.
public final class Rootless {
    private Rootless() {}

    public static String everythingForbidden(Backwards backwards) {
        System.out.println(Instant.now());
        Logger.getAnonymousLogger().info(Path.of("file").toString());
        System.exit(1);
        return backwards.toString();
    }
}
