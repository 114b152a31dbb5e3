package org.updateuser.api;

/// What the browser brought back.
public sealed interface Arrived {
    /// The code that is exchanged for a token; a secret until then.
    record Code(String code) implements Arrived {
        /// Without the code.
        @Override
        public String toString() {
            return "Code";
        }
    }

    /// The login host, or the person there, said no.
    ///
    /// @param error its word, such as `access_denied`
    record Denied(String error) implements Arrived {}

    /// Nothing came.
    record Nothing(Why why) implements Arrived {}

    /// Why nothing came.
    enum Why {
        /// Nobody answered within the time.
        LATE,
        /// It was called off here.
        CALLED_OFF
    }
}
