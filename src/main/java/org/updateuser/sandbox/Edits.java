package org.updateuser.sandbox;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Applies the properties of a request to a copy of a person's.
final class Edits {
    private final Behaviour behaviour;
    private final People people;
    private final Contacts contacts;
    private final Belongings belongings;

    Edits(Behaviour behaviour, People people, Belongings belongings) {
        this.behaviour = behaviour;
        this.people = people;
        this.contacts = new Contacts(behaviour, people);
        this.belongings = belongings;
    }

    /// The person's properties with everything that the body holds, apart from `state` and `version`.
    ObjectNode applied(Person person, ObjectNode body) {
        ObjectNode kept = person.copy();
        for (PropertyRow row : Properties.TABLE) {
            JsonNode value = body.get(row.name());
            if (row.model().equals(Properties.USER) && row.writable() && value != null) {
                apply(person, kept, row.name(), value);
            }
        }
        if (behaviour.is("primaryContactInfo", "accepted")) {
            Contacts.choosePrimary(kept, body.path("primaryContactInfo"));
        }
        followEmail(person, kept, body);
        return kept;
    }

    private void apply(Person person, ObjectNode kept, String property, JsonNode value) {
        switch (property) {
            case "name" -> kept.put(property, required(property, value));
            case "email" -> kept.put(property, email(person, value));
            case "username" -> applyIf("username", () -> kept.put(property, required(property, value)));
            case "manager" -> manager(person, kept, value);
            case "preferredName", "department", "title" -> text(kept, property, value);
            case "acdAutoAnswer" -> flag(kept, property, value);
            case "profileSkills" -> applyIf("profileSkills", () -> set(kept, property, value));
            case "certifications" -> set(kept, property, value);
            case "chat" -> set(kept, property, Struct.replaced(value));
            case "biography", "employerInfo" -> struct(kept, property, value);
            case "addresses" -> contacts.apply(person, kept, value);
            case "images" -> applyIf("images", () -> images(kept, value));
            case "groups" -> applyIf("groups", () -> set(kept, property, belongings.groups(value)));
            case "locations" -> set(kept, property, belongings.locations(value));
            default -> {
                // Version and state are not properties to be applied here.
            }
        }
    }

    private void applyIf(String name, Runnable application) {
        if (behaviour.is(name, "applied")) {
            application.run();
        }
    }

    private static String required(String property, JsonNode value) {
        if (!value.isString() || value.stringValue().isBlank()) {
            throw Refusal.invalid(property, "must not be empty");
        }
        return value.stringValue();
    }

    private String email(Person person, JsonNode value) {
        String email = required("email", value);
        if (email.indexOf('@') < 1) {
            throw Refusal.invalid("email", "must be an email address");
        }
        if (people.emails().isOthers(email, person.id()) && !isFree(email)) {
            throw emailTaken();
        }
        return email;
    }

    /// The deleted keep their email (facts §3), unless a switch lets others have it.
    private boolean isFree(String email) {
        return behaviour.is("deletedEmail", "freed")
                && people.find(people.emails().owner(email))
                        .filter(Person::isDeleted)
                        .isPresent();
    }

    static Refusal emailTaken() {
        return new Refusal(409, "general.conflict", "The email address belongs to another person", "email");
    }

    private void followEmail(Person person, ObjectNode kept, ObjectNode body) {
        boolean equal = person.text("username").equalsIgnoreCase(person.text("email"));
        if (equal && body.has("email") && !body.has("username") && behaviour.is("emailMovesUsername", "moves")) {
            kept.put("username", Json.text(kept, "email"));
        }
    }

    /// An id; a person may keep a manager who was deleted, but not get one.
    private void manager(Person person, ObjectNode kept, JsonNode value) {
        if (value.asString().isEmpty()) {
            kept.remove("manager");
            return;
        }
        String id = value.stringValue();
        boolean there = people.find(id).filter(found -> !found.isDeleted()).isPresent();
        if (!there && !id.equals(person.text("manager"))) {
            throw Refusal.invalid("manager", "must be the id of a person who is not deleted");
        }
        kept.put("manager", id);
    }

    private void text(ObjectNode kept, String property, JsonNode value) {
        boolean empty = value.isString() && value.stringValue().isEmpty();
        if (value.isNull() || (empty && behaviour.is("emptyText", "clears"))) {
            kept.remove(property);
        } else if (!empty) {
            kept.set(property, value);
        }
    }

    private static void flag(ObjectNode kept, String property, JsonNode value) {
        if (value.isNull()) {
            throw Refusal.invalid(property, "must be true or false");
        }
        kept.set(property, value);
    }

    private void struct(ObjectNode kept, String property, JsonNode value) {
        boolean merged = behaviour.is(property, "merge");
        set(kept, property, merged ? Struct.merged(kept.path(property), value) : Struct.replaced(value));
    }

    private static void set(ObjectNode kept, String property, JsonNode value) {
        if (value.isEmpty()) {
            kept.remove(property);
        } else {
            kept.set(property, value);
        }
    }

    /// Kept even if empty: without it a person has the drawn pictures.
    private static void images(ObjectNode kept, JsonNode value) {
        for (JsonNode image : value) {
            if (Json.text(image, "imageUri").isEmpty()) {
                throw Refusal.invalid("images", "must have an imageUri in each entry");
            }
        }
        kept.set("images", value.isNull() ? Json.array() : value);
    }
}
