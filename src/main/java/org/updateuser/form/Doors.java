package org.updateuser.form;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What the machine and the program around the window do for whoever connects. All but [#enter] and [#enterSandbox]
/// may block.
public interface Doors {
    /// How a secret is kept.
    enum Safekeeping {
        /// In the keychain of the system.
        KEPT,
        /// In memory only: the system has no keychain.
        MISSING,
        /// In memory only: the keychain is locked, or said no.
        REFUSED,
        /// In memory only: the keychain did not answer.
        SILENT
    }

    /// A secret, if there is one, and how it stands with the keychain. No text is made of it.
    record Secret(Optional<String> value, Safekeeping how) {
        /// Without the secret.
        @Override
        public String toString() {
            return "Secret[" + how + "]";
        }
    }

    /// Makes ready for connections to other machines; called before each sign-in.
    void openWorld();

    /// The ways that are remembered.
    List<Entrance> known();

    /// Remembers them.
    ///
    /// @throws IOException if that cannot be written
    void remember(List<Entrance> all) throws IOException;

    /// Keeps the secret of an entrance, or of a proxy.
    Safekeeping keep(String id, String secret);

    /// The secret of an entrance, or of a proxy.
    Secret secret(String id);

    /// Forgets the secret of an entrance, or of a proxy.
    Safekeeping forget(String id);

    /// The sign-ins of the proxies on the way, as the connections of this process have them.
    ProxyKeys proxyKeys();

    /// Opens a page in the browser.
    ///
    /// @return whether something was there to open it
    boolean browse(URI page);

    /// What the vendor's command line has written down.
    List<CliProfile> profiles();

    /// Closes the present session and opens another one in this window; on the thread of the user interface.
    ///
    /// @param remark what is worth knowing there
    void enter(Stay stay, Optional<Notice> remark);

    /// The same with the sandbox.
    void enterSandbox();
}
