package org.updateuser.sandbox;

import tools.jackson.databind.node.ObjectNode;

/// The invented organization that everybody works for.
final class Organization {
    private Organization() {}

    static ObjectNode json(long seed) {
        return Json.object()
                .put("id", new Draw(seed, 0, "organization").uuid())
                .put("name", "Northwind Assurance")
                .put("defaultLanguage", "en-us")
                .put("defaultCountryCode", "GB")
                .put("domain", "northwind")
                .put("version", 7)
                .put("state", "active")
                .put("voicemailEnabled", false)
                .put("productPlatform", "GenesysCloud")
                .put("selfUri", "/api/v2/organizations/me");
    }
}
