package org.updateuser.sandbox;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Takes the contacts of a request. The list replaces the one before whole (facts §3).
final class Contacts {
    private static final Set<String> MEDIA = Set.of("PHONE", "EMAIL", "SMS");

    private final Behaviour behaviour;
    private final People people;

    Contacts(Behaviour behaviour, People people) {
        this.behaviour = behaviour;
        this.people = people;
    }

    void apply(Person person, ObjectNode kept, JsonNode list) {
        if (list.isEmpty()) {
            if (list.isArray() && behaviour.is("emptyAddresses", "refused")) {
                throw Refusal.invalid("addresses", "must not be empty");
            }
            kept.remove("addresses");
            return;
        }
        Map<String, ObjectNode> before = Addresses.bySlot(kept);
        var slots = new HashSet<String>();
        ArrayNode contacts = Json.array();
        for (JsonNode sent : list) {
            ObjectNode contact = contact(sent, before.get(Addresses.slot(sent)));
            if (!slots.add(Addresses.slot(sent))) {
                throw Refusal.invalid("addresses", "must not have two entries for " + Addresses.slot(sent));
            }
            checkExtension(person, Json.text(contact, "extension"));
            contacts.add(contact);
        }
        kept.set("addresses", contacts);
    }

    /// @param before what stood in the same slot
    private static ObjectNode contact(JsonNode sent, @Nullable ObjectNode before) {
        String medium = Json.text(sent, "mediaType");
        if (Json.text(sent, "type").isEmpty() || (!MEDIA.contains(medium) && before == null)) {
            throw Refusal.invalid("addresses", "must have a known mediaType and a type in each entry");
        }
        ObjectNode contact = Struct.replaced(sent).without("display");
        if (contact.has("address")) {
            contact.put("address", unwrapped(Json.text(contact, "address")));
        }
        complete(contact, sent, before);
        if (!contact.has("address") && !contact.has("extension")) {
            throw Refusal.invalid("addresses", "must have an address or an extension in each entry");
        }
        return contact;
    }

    /// An answer does not show all of an entry: a number with an extension is in the display only, and so is an
    /// extension of no pool. Whoever sends such an entry back as it came has not asked for another one. What the
    /// real service makes of it is unknown; this much a list that is sent whole must survive.
    private static void complete(ObjectNode contact, JsonNode sent, @Nullable ObjectNode before) {
        if (before == null || sent.has("address")) {
            return;
        }
        String extension = Json.text(before, "extension");
        boolean hidden = !extension.isEmpty() && !Extensions.isPooled(extension) && !before.has("address");
        if (hidden && !contact.has("extension")) {
            contact.put("extension", extension);
        }
        if (before.has("address") && !extension.isEmpty() && extension.equals(Json.text(contact, "extension"))) {
            contact.set("address", before.get("address"));
        }
    }

    /// Values may come in parentheses (facts §3).
    private static String unwrapped(String address) {
        return address.startsWith("(") && address.endsWith(")") ? address.substring(1, address.length() - 1) : address;
    }

    private void checkExtension(Person person, String extension) {
        if (!extension.isEmpty() && people.extensions().isOthers(extension, person.id())) {
            int status = Integer.parseInt(behaviour.value("extensionTaken"));
            String code = status == 409 ? "general.conflict" : "invalid.value";
            throw new Refusal(status, code, "The extension " + extension + " belongs to another person", "addresses");
        }
    }

    /// Remembers which slots the primary entries of a request mean.
    static void choosePrimary(ObjectNode kept, JsonNode primary) {
        for (JsonNode wanted : primary) {
            String medium = Json.text(wanted, "mediaType");
            Json.elements(kept, "addresses")
                    .filter(contact -> Json.text(contact, "mediaType").equals(medium) && isSame(contact, wanted))
                    .findFirst()
                    .ifPresent(contact -> kept.withObject("primarySlots").put(medium, Json.text(contact, "type")));
        }
    }

    private static boolean isSame(JsonNode contact, JsonNode wanted) {
        String member = wanted.has("address") ? "address" : "extension";
        return !Json.text(wanted, member).isEmpty()
                && Json.text(contact, member).equals(Json.text(wanted, member));
    }
}
