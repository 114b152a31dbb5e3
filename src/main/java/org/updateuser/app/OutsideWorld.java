package org.updateuser.app;

import java.lang.System.Logger.Level;
import java.net.Authenticator;
import java.net.ProxySelector;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.updateuser.host.EnvironmentProxies;
import org.updateuser.host.SystemCertificates;

/// The way out of this machine as the system and its company have it, for all connections of this process. The
/// sandbox needs none of it, so it is made when somebody connects for the first time.
final class OutsideWorld {
    private static final System.Logger LOGGER = System.getLogger("org.updateuser");

    private final Machine machine;
    private final Gatekeeper gatekeeper = new Gatekeeper();
    private boolean open;

    OutsideWorld(Machine machine) {
        this.machine = machine;
    }

    /// Who stands at the proxies.
    Gatekeeper gatekeeper() {
        return gatekeeper;
    }

    /// Reads whom the machine trusts and which proxy it has, once. Blocks.
    synchronized void open() {
        if (open) {
            return;
        }
        open = true;
        Optional<ProxySelector> before = Optional.ofNullable(ProxySelector.getDefault());
        EnvironmentProxies proxies = new EnvironmentProxies(machine.environment(), before);
        ProxySelector.setDefault(proxies);
        gatekeeper.follow(proxies::signIn);
        Authenticator.setDefault(gatekeeper);
        try {
            SSLContext.setDefault(new SystemCertificates(machine.system(), machine.environment()).context());
        } catch (GeneralSecurityException refused) {
            LOGGER.log(Level.WARNING, "The certificates of the system are not used.", refused);
        }
    }
}
