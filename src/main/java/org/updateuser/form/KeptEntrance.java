package org.updateuser.form;

import java.time.Clock;
import java.util.Optional;

/// The way into an organization that is remembered, for work without a screen.
public final class KeptEntrance {
    private KeptEntrance() {}

    /// Goes in with what is kept for it; blocks.
    ///
    /// @return nothing where somebody has to sign in anew, which takes a window
    public static Optional<Stay> enter(Doors doors, Entrance entrance, Words words, Clock clock) {
        Admission admission = new Admission(doors, words, (delay, action) -> {}, clock);
        return admission.again(entrance) instanceof Admitted.In in ? Optional.of(in.stay()) : Optional.empty();
    }
}
