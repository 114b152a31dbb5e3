package org.updateuser.sandbox;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Invents how a person is reached. All four shapes of a phone entry (facts §3) occur.
final class Lines {
    private final long seed;

    Lines(long seed) {
        this.seed = seed;
    }

    void invent(Identity identity, ObjectNode properties) {
        Draw draw = new Draw(seed, identity.number(), "lines");
        ArrayNode addresses = Json.array();
        desk(identity, draw, addresses);
        if (draw.percent(40)) {
            String mobile = Phones.inventMobile(draw);
            entry(addresses, "PHONE", "MOBILE").put("address", mobile);
            if (draw.percent(40)) {
                entry(addresses, "SMS", "MOBILE").put("address", mobile);
            }
        }
        if (draw.percent(4)) {
            entry(addresses, "PHONE", "OTHER").put("extension", Extensions.unpooled(identity.number()));
        }
        if (draw.percent(25)) {
            String local = identity.email().substring(0, identity.email().indexOf('@'));
            entry(addresses, "EMAIL", draw.percent(50) ? "HOME" : "OTHER").put("address", local + "@mail.example");
        }
        if (!addresses.isEmpty()) {
            properties.set("addresses", addresses);
        }
    }

    /// A number, an extension, both in one entry, both in two, or neither.
    private static void desk(Identity identity, Draw draw, ArrayNode addresses) {
        String extension = identity.extension();
        boolean number = draw.percent(75);
        if (number && !extension.isEmpty() && draw.percent(25)) {
            entry(addresses, "PHONE", "WORK")
                    .put("address", Phones.invent(draw))
                    .put("extension", extension);
            return;
        }
        if (number) {
            entry(addresses, "PHONE", "WORK").put("address", Phones.invent(draw));
        }
        if (!extension.isEmpty()) {
            entry(addresses, "PHONE", number ? "WORK2" : "WORK").put("extension", extension);
        }
    }

    static ObjectNode entry(ArrayNode addresses, String mediaType, String type) {
        return addresses.addObject().put("mediaType", mediaType).put("type", type);
    }
}
