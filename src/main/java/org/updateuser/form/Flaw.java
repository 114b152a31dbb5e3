package org.updateuser.form;

import org.updateuser.model.Person;

/// What somebody lacks, or should have alone, as far as the list of people knows. Who is not known to lack something
/// does not count as lacking it.
public enum Flaw {
    NO_MANAGER,
    NO_LOCATION,
    NO_SKILLS,
    NO_DEPARTMENT,
    NO_TITLE,
    NO_PHONE,
    NO_PICTURE,
    /// Somebody else who is not deleted has the same one: no row alone shows it.
    SAME_EXTENSION;

    /// Whether the row alone shows it.
    boolean isOf(Person person) {
        return switch (this) {
            case NO_MANAGER -> person.facts().lacksManager();
            case NO_LOCATION -> person.facts().lacksLocation();
            case NO_SKILLS -> person.facts().lacksSkills();
            case NO_DEPARTMENT -> person.department().isEmpty();
            case NO_TITLE -> person.title().isEmpty();
            case NO_PHONE -> person.phones().isEmpty();
            case NO_PICTURE -> person.picture().isEmpty();
            case SAME_EXTENSION -> false;
        };
    }
}
