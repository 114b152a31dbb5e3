package org.updateuser.form;

import java.util.List;
import org.updateuser.model.Person;

/// What tests of a change of many ask of a workplace.
///
/// @param workplace with everybody in its list
record Together(Workplace workplace) {
    /// Who is active, in the order of the list.
    List<String> active() {
        return workplace.people().everybody().stream()
                .filter(person -> person.state().equals("active"))
                .map(Person::id)
                .toList();
    }

    /// The row of the form for a property.
    ///
    /// @param key of the property
    BulkRow row(String key) {
        return workplace.bulk().form().rows().stream()
                .filter(row -> row.leaf().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /// Has everybody get this.
    void set(String key, String text) {
        BulkRow row = row(key);
        row.text().set(text);
        row.deed().set(Deed.SET);
    }
}
