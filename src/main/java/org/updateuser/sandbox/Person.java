package org.updateuser.sandbox;

import tools.jackson.databind.node.ObjectNode;

/// Somebody as the sandbox keeps them.
///
/// The properties are in the form of a request, not of an answer: the manager is an id, groups are ids, a location is
/// `{id, notes}`, contacts have no display. What follows from other things is not kept. A property without a value is
/// not there. Nobody modifies the tree; [#copy()] is for that.
///
/// @param id never changes
/// @param version raised by every change
/// @param state `active`, `inactive` or `deleted`
/// @param properties everything else
record Person(String id, int version, String state, ObjectNode properties) {
    String text(String property) {
        return Json.text(properties, property);
    }

    boolean isDeleted() {
        return state.equals("deleted");
    }

    String selfUri() {
        return "/api/v2/users/" + id;
    }

    ObjectNode copy() {
        return properties.deepCopy();
    }

    /// The next version of this person.
    Person next(String newState, ObjectNode newProperties) {
        return new Person(id, version + 1, newState, newProperties);
    }
}
