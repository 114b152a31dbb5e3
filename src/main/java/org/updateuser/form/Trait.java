package org.updateuser.form;

import java.util.Arrays;
import java.util.Optional;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Person;

/// A property by whose values people can be found in the list, because their rows hold it.
public enum Trait {
    NAME,
    PREFERRED_NAME,
    TITLE,
    DEPARTMENT,
    MANAGER,
    EMAIL,
    USERNAME,
    PHONE,
    LOCATION;

    /// The one of a property, if there is one.
    public static Optional<Trait> of(Field<?> field) {
        return Arrays.stream(values()).filter(trait -> trait.field() == field).findFirst();
    }

    /// The property.
    public Field<?> field() {
        return switch (this) {
            case NAME -> Catalogue.NAME;
            case PREFERRED_NAME -> Catalogue.PREFERRED_NAME;
            case TITLE -> Catalogue.TITLE;
            case DEPARTMENT -> Catalogue.DEPARTMENT;
            case MANAGER -> Catalogue.MANAGER;
            case EMAIL -> Catalogue.EMAIL;
            case USERNAME -> Catalogue.USERNAME;
            case PHONE -> Catalogue.ADDRESSES;
            case LOCATION -> Catalogue.LOCATIONS;
        };
    }

    /// Whether somebody has this value, or has it among others.
    boolean is(Person person, String value) {
        return switch (this) {
            case NAME -> person.name().equals(value);
            case PREFERRED_NAME -> person.preferredName().equals(value);
            case TITLE -> person.title().equals(value);
            case DEPARTMENT -> person.department().equals(value);
            case MANAGER -> person.facts().manager().equals(value);
            case EMAIL -> person.email().equals(value);
            case USERNAME -> person.username().equals(value);
            case PHONE -> person.phones().contains(value);
            case LOCATION -> person.facts().locations().contains(value);
        };
    }
}
