package org.updateuser.api;

import org.updateuser.patch.Refusal;
import org.updateuser.patch.Trouble;

/// What became of one request that only reads.
///
/// @param <T> what was asked for
public sealed interface Reading<T> {
    /// Here it is.
    ///
    /// @param correlation the service's name for this exchange, or `""`
    record Got<T>(T value, String correlation) implements Reading<T> {}

    /// The service said no, and why. A token that no header can carry counts as 401, an id that no path can carry as
    /// 404: nothing is sent then.
    record Denied<T>(Refusal refusal) implements Reading<T> {}

    /// No answer, or none that can be read.
    record Failed<T>(Trouble trouble) implements Reading<T> {}
}
