package org.updateuser.host;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// The attempt to hand a letter to the process that has a folder.
///
/// @param folder its real path
record Handover(Path folder, Letter letter) {
    private static final Duration ANSWER_MOST = Receiver.ANSWER_MOST.plusSeconds(5);

    /// How an attempt ends.
    enum Outcome {
        /// The other process has it.
        TAKEN,
        /// The other process read it, and did not take it: it ends, or cannot start.
        REFUSED,
        /// Nobody was there who could read it.
        SILENT
    }

    /// Tries it once.
    ///
    /// @param end until when somebody must have heard it, in nanoseconds of `System.nanoTime`
    Outcome attempt(long end) {
        try {
            Optional<Whereabouts> known = Whereabouts.known(folder);
            return known.isPresent() ? send(known.get(), end) : Outcome.SILENT;
        } catch (IOException | UnsupportedOperationException nobody) {
            return Outcome.SILENT;
        }
    }

    private Outcome send(Whereabouts owner, long end) throws IOException {
        try (TimedChannel line = TimedChannel.to(UnixDomainSocketAddress.of(owner.socket()), end)) {
            line.write(letter.bytes(owner.secret()), end);
            return Reply.read(line, end) == Reply.HEARD ? answer(line) : Outcome.SILENT;
        }
    }

    private static Outcome answer(TimedChannel line) {
        try {
            return Reply.read(line, System.nanoTime() + ANSWER_MOST.toNanos()) == Reply.TAKEN
                    ? Outcome.TAKEN
                    : Outcome.REFUSED;
        } catch (IOException ended) {
            return Outcome.REFUSED;
        }
    }
}
