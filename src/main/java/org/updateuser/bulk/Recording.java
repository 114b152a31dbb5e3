package org.updateuser.bulk;

import java.util.function.Supplier;
import org.updateuser.model.Values;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Patch;

/// Writes every request down before it is sent, with the values before it, and what came of it after.
public interface Recording {
    /// Sends something, on the thread of the caller.
    ///
    /// @param method of the request
    /// @param before the user as the server had it
    /// @param patch what is asked for
    /// @return what came of it; Unsent where it cannot be written down
    Outcome record(String method, Values before, Patch patch, Supplier<Outcome> send);
}
