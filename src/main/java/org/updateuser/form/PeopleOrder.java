package org.updateuser.form;

import org.updateuser.model.Person;

/// By what the list of people is sorted. Those of whom a text is unknown come last, either way round.
public enum PeopleOrder {
    NAME,
    TITLE,
    DEPARTMENT,
    EMAIL,
    USERNAME,
    STATE;

    String text(Person person) {
        return switch (this) {
            case NAME -> person.name();
            case TITLE -> person.title();
            case DEPARTMENT -> person.department();
            case EMAIL -> person.email();
            case USERNAME -> person.username();
            case STATE -> person.state();
        };
    }
}
