package org.updateuser.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A region of Genesys Cloud: the JavaScript SDK 259.0.0 lists these (`PureCloudRegionHosts.js`).
///
/// @param id its name at Amazon with underscores, such as `eu_central_1`
/// @param domain what its hosts end in: `login.` signs in, `api.` serves
public record Region(String id, String domain) {
    private static final List<Region> ALL = List.of(
            new Region("us_east_1", "mypurecloud.com"),
            new Region("us_west_2", "usw2.pure.cloud"),
            new Region("us_east_2", "use2.us-gov-pure.cloud"),
            new Region("ca_central_1", "cac1.pure.cloud"),
            new Region("mx_central_1", "mxc1.pure.cloud"),
            new Region("sa_east_1", "sae1.pure.cloud"),
            new Region("eu_west_1", "mypurecloud.ie"),
            new Region("eu_west_2", "euw2.pure.cloud"),
            new Region("eu_central_1", "mypurecloud.de"),
            new Region("eu_central_2", "euc2.pure.cloud"),
            new Region("eusc_de_east_1", "edee1.eusc-pure.cloud"),
            new Region("me_central_1", "mec1.pure.cloud"),
            new Region("ap_south_1", "aps1.pure.cloud"),
            new Region("ap_southeast_1", "apse1.pure.cloud"),
            new Region("ap_southeast_2", "mypurecloud.com.au"),
            new Region("ap_northeast_1", "mypurecloud.jp"),
            new Region("ap_northeast_2", "apne2.pure.cloud"),
            new Region("ap_northeast_3", "apne3.pure.cloud"));

    /// All of them, from west to east.
    public static List<Region> all() {
        return ALL;
    }

    /// The region that a text names as the vendor's command line does: by its id with `-` or `_`, its domain, or
    /// one of its hosts.
    public static Optional<Region> named(String text) {
        String asked = text.strip().toLowerCase(Locale.ROOT);
        String domain = asked.replaceFirst("^https://", "")
                .replaceFirst("^(api|login|apps)\\.", "")
                .replaceFirst("/$", "");
        return ALL.stream()
                .filter(one -> one.id.equals(asked.replace('-', '_')) || one.domain.equals(domain))
                .findFirst();
    }
}
