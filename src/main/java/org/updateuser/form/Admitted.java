package org.updateuser.form;

import java.util.Optional;

/// What came of asking to be let in.
sealed interface Admitted {
    /// In.
    ///
    /// @param remark what is worth knowing of it
    record In(Stay stay, Optional<Notice> remark) implements Admitted {}

    /// Not in.
    record Out(Notice why) implements Admitted {}

    /// Not in, and somebody has to sign in anew: what is kept is no good any more, or there is nothing.
    record Anew() implements Admitted {}
}
