package org.updateuser.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.updateuser.api.Unacceptable.Reason;

/// Where an organization is: one host signs in, another one serves.
///
/// @param login where one signs in
/// @param api where the people are
public record Site(URI login, URI api) {
    /// Two hosts.
    ///
    /// @throws Unacceptable if no token may be sent to one of them
    public Site {
        ServerAddress.check(login);
        ServerAddress.check(api);
    }

    /// A region's.
    public static Site of(Region region) {
        return ofDomain(region.domain());
    }

    private static Site ofDomain(String domain) {
        return new Site(URI.create("https://login." + domain), URI.create("https://api." + domain));
    }

    /// What a text names: a region, the address of a server that is both, such as another sandbox, or an `api.`
    /// address whose login host has the same domain.
    ///
    /// @throws Unacceptable if it names nothing a token may be sent to
    public static Site named(String text) {
        return Region.named(text).map(Site::of).orElseGet(() -> custom(text.strip()));
    }

    private static Site custom(String text) {
        try {
            URI address = new URI(text.contains("://") ? text : "https://" + text);
            ServerAddress.check(address);
            String host = address.getHost().toLowerCase(Locale.ROOT);
            return host.startsWith("api.")
                            && address.getPort() < 0
                            && address.getRawPath().length() <= 1
                    ? ofDomain(host.substring("api.".length()))
                    : new Site(address, address);
        } catch (URISyntaxException unreadable) {
            throw new Unacceptable(Reason.NO_HOST);
        }
    }
}
