package org.updateuser.host;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.updateuser.host.Claim.HandedOver;
import org.updateuser.host.Claim.Reason;
import org.updateuser.host.Claim.Unreachable;
import org.updateuser.host.Handover.Outcome;

/// The way to a [Claim]: the lock and the other process are tried in turn, since the other one may be starting, and
/// not listen yet, or ending, and not have given the lock back yet.
///
/// @param patience how long
record Claiming(Path folder, Letter letter, Duration patience) {
    private static final long PAUSE_MILLIS = 20;

    Claim settle() throws InterruptedException {
        try {
            return settle(folder.toRealPath());
        } catch (IOException noLock) {
            return new Unreachable(Reason.NO_LOCK);
        }
    }

    private Claim settle(Path real) throws IOException, InterruptedException {
        Handover handover = new Handover(real, letter);
        long end = end();
        boolean heard = false;
        while (true) {
            Optional<FolderLock> lock = FolderLock.take(real);
            if (lock.isPresent()) {
                return FolderOwner.of(lock.get());
            }
            Outcome outcome = handover.attempt(end);
            if (outcome == Outcome.TAKEN) {
                return new HandedOver();
            }
            if (outcome == Outcome.REFUSED && !heard) {
                heard = true;
                end = end(); // it took its time; now it may be about to end
            }
            if (System.nanoTime() - end >= 0) {
                return new Unreachable(Reason.SILENT);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private long end() {
        return System.nanoTime() + patience.toNanos();
    }
}
