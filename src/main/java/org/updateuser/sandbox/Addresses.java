package org.updateuser.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Shows contacts as an answer holds them: with a display, in the four shapes that phone entries have (facts §3).
///
/// 1. a number: address, and display with the number in groups;
/// 2. an extension of a pool: extension and display, the same;
/// 3. both: extension, and display with the number in parentheses; whether address is there too is a switch;
/// 4. an extension of no pool: display only.
final class Addresses {
    private final Behaviour behaviour;

    Addresses(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    ArrayNode shown(ObjectNode properties) {
        ArrayNode shown = Json.array();
        Json.elements(properties, "addresses").forEach(contact -> shown.add(shown(contact)));
        return shown;
    }

    private ObjectNode shown(JsonNode contact) {
        ObjectNode shown = ((ObjectNode) contact).deepCopy();
        String address = Json.text(contact, "address");
        String extension = Json.text(contact, "extension");
        boolean email = Json.text(contact, "mediaType").equals("EMAIL");
        if (extension.isEmpty()) {
            return email ? shown : shown.put("display", Phones.display(address));
        }
        if (!address.isEmpty()) {
            if (behaviour.is("numberWithExtension", "display")) {
                shown.remove("address");
            }
            return shown.put("display", "(" + address + ")");
        }
        if (!Extensions.isPooled(extension)) {
            shown.remove("extension");
        }
        return shown.put("display", extension);
    }

    /// What follows from the contacts and the email: one entry a medium, of type PRIMARY (facts §1, addenda).
    ArrayNode primary(ObjectNode properties) {
        var first = new LinkedHashMap<String, ObjectNode>();
        String email = Json.text(properties, "email");
        first.put("EMAIL", Json.object().put("address", email).put("mediaType", "EMAIL"));
        for (String medium : new String[] {"PHONE", "SMS"}) {
            chosen(properties, medium).ifPresent(contact -> first.put(medium, shown(contact)));
        }
        ArrayNode primary = Json.array();
        first.values().forEach(contact -> primary.add(contact.put("type", "PRIMARY")));
        return primary;
    }

    /// The contact whose slot was chosen by a PATCH, where that is accepted; else the first of the medium.
    private static Optional<JsonNode> chosen(ObjectNode properties, String medium) {
        String type = Json.text(properties.path("primarySlots"), medium);
        return Json.elements(properties, "addresses")
                .filter(contact -> Json.text(contact, "mediaType").equals(medium))
                .min((one, other) -> Boolean.compare(isOf(other, type), isOf(one, type)));
    }

    private static boolean isOf(JsonNode contact, String type) {
        return Json.text(contact, "type").equals(type);
    }

    /// The contacts by slot: there is at most one for each medium and type.
    static Map<String, ObjectNode> bySlot(ObjectNode properties) {
        var slots = new LinkedHashMap<String, ObjectNode>();
        Json.elements(properties, "addresses").forEach(contact -> slots.put(slot(contact), (ObjectNode) contact));
        return slots;
    }

    static String slot(JsonNode contact) {
        return Json.text(contact, "mediaType") + " " + Json.text(contact, "type");
    }
}
