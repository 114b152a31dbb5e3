package org.updateuser.api;

import java.net.PasswordAuthentication;
import java.util.Optional;

/// Whoever can be asked for the sign-in of a proxy while a request waits. The [java.net.Authenticator] of the process
/// may be one; it is asked only after a proxy has said 407, so that nothing has reached a server yet.
public interface ProxyGate {
    /// Gets the sign-in, so that the Authenticator has another one than before. Blocks until somebody has given or
    /// declined it, or the thread is interrupted.
    ///
    /// @param sent what was sent and not accepted; the very object that the Authenticator gave
    /// @return whether the request is to be sent once more
    boolean ask(ProxyQuestion question, Optional<PasswordAuthentication> sent);

    /// Hears what came of sending it once more, unless the proxy asks again.
    ///
    /// @param passed whether the proxy let it through
    void heard(ProxyQuestion question, boolean passed);
}
