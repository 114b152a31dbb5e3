package org.updateuser.sandbox;

import static org.updateuser.sandbox.PropertyRow.Access.READ_ONLY;
import static org.updateuser.sandbox.PropertyRow.Access.REQUIRED;
import static org.updateuser.sandbox.PropertyRow.Access.WRITABLE;
import static org.updateuser.sandbox.PropertyRow.Cleared.EMPTY_LIST;
import static org.updateuser.sandbox.PropertyRow.Cleared.EMPTY_OBJECT;
import static org.updateuser.sandbox.PropertyRow.Cleared.EMPTY_TEXT;
import static org.updateuser.sandbox.PropertyRow.Cleared.NEVER;
import static org.updateuser.sandbox.PropertyRow.Kind.DATE;
import static org.updateuser.sandbox.PropertyRow.Kind.FLAG;
import static org.updateuser.sandbox.PropertyRow.Kind.NUMBER;
import static org.updateuser.sandbox.PropertyRow.Kind.NUMBERS;
import static org.updateuser.sandbox.PropertyRow.Kind.OBJECT;
import static org.updateuser.sandbox.PropertyRow.Kind.OBJECTS;
import static org.updateuser.sandbox.PropertyRow.Kind.TEXT;
import static org.updateuser.sandbox.PropertyRow.Kind.TEXTS;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.updateuser.sandbox.PropertyRow.Access;
import org.updateuser.sandbox.PropertyRow.Cleared;
import org.updateuser.sandbox.PropertyRow.Kind;

/// Every property of `UpdateUser` and of the models inside it, one line each, written from the facts (§1) and from
/// nothing else.
///
/// The manager is a text here, an id, as in a request; in an answer it is an object. Of a group inside a request only
/// the id has an effect: the group itself has its own resource.
public final class Properties {
    /// The model of a request's body.
    public static final String USER = "UpdateUser";

    private static final boolean EXPAND = true;
    private static final boolean ALWAYS = false;
    private static final List<String> ANY = List.of();
    private static final List<String> STATES = List.of("active", "inactive", "deleted");
    private static final List<String> MEDIA = List.of("PHONE", "EMAIL", "SMS");
    private static final List<String> TYPES =
            List.of("PRIMARY", "WORK", "WORK2", "WORK3", "WORK4", "HOME", "MOBILE", "MAIN", "OTHER");

    /// The table.
    public static final List<PropertyRow> TABLE = List.of(
            row(USER, "id", TEXT, "", READ_ONLY, ALWAYS, NEVER, ANY),
            row(USER, "name", TEXT, "", WRITABLE, ALWAYS, NEVER, ANY),
            row(USER, "preferredName", TEXT, "", WRITABLE, ALWAYS, EMPTY_TEXT, ANY),
            row(USER, "chat", OBJECT, "Chat", WRITABLE, ALWAYS, EMPTY_OBJECT, ANY),
            row(USER, "department", TEXT, "", WRITABLE, ALWAYS, EMPTY_TEXT, ANY),
            row(USER, "email", TEXT, "", WRITABLE, ALWAYS, NEVER, ANY),
            row(USER, "primaryContactInfo", OBJECTS, "Contact", READ_ONLY, ALWAYS, NEVER, ANY),
            row(USER, "addresses", OBJECTS, "Contact", WRITABLE, ALWAYS, EMPTY_LIST, ANY),
            row(USER, "title", TEXT, "", WRITABLE, ALWAYS, EMPTY_TEXT, ANY),
            row(USER, "username", TEXT, "", WRITABLE, ALWAYS, NEVER, ANY),
            row(USER, "manager", TEXT, "", WRITABLE, ALWAYS, EMPTY_TEXT, ANY),
            row(USER, "images", OBJECTS, "Image", WRITABLE, ALWAYS, EMPTY_LIST, ANY),
            row(USER, "version", NUMBER, "", REQUIRED, ALWAYS, NEVER, ANY),
            row(USER, "profileSkills", TEXTS, "", WRITABLE, EXPAND, EMPTY_LIST, ANY),
            row(USER, "locations", OBJECTS, "Location", WRITABLE, EXPAND, EMPTY_LIST, ANY),
            row(USER, "groups", OBJECTS, "Group", WRITABLE, EXPAND, EMPTY_LIST, ANY),
            row(USER, "state", TEXT, "", WRITABLE, ALWAYS, NEVER, STATES),
            row(USER, "acdAutoAnswer", FLAG, "", WRITABLE, ALWAYS, NEVER, ANY),
            row(USER, "certifications", TEXTS, "", WRITABLE, EXPAND, EMPTY_LIST, ANY),
            row(USER, "biography", OBJECT, "Biography", WRITABLE, EXPAND, EMPTY_OBJECT, ANY),
            row(USER, "employerInfo", OBJECT, "EmployerInfo", WRITABLE, EXPAND, EMPTY_OBJECT, ANY),
            row(USER, "selfUri", TEXT, "", READ_ONLY, ALWAYS, NEVER, ANY),
            row("Contact", "address", TEXT, "", WRITABLE, ALWAYS, EMPTY_TEXT, ANY),
            row("Contact", "mediaType", TEXT, "", WRITABLE, ALWAYS, NEVER, MEDIA),
            row("Contact", "type", TEXT, "", WRITABLE, ALWAYS, NEVER, TYPES),
            row("Contact", "display", TEXT, "", READ_ONLY, ALWAYS, NEVER, ANY),
            row("Contact", "extension", TEXT, "", WRITABLE, ALWAYS, EMPTY_TEXT, ANY),
            row("Contact", "countryCode", TEXT, "", WRITABLE, ALWAYS, EMPTY_TEXT, ANY),
            row("Contact", "integration", TEXT, "", WRITABLE, ALWAYS, EMPTY_TEXT, ANY),
            row("Image", "resolution", TEXT, "", WRITABLE, ALWAYS, NEVER, ANY),
            row("Image", "imageUri", TEXT, "", WRITABLE, ALWAYS, NEVER, ANY),
            row("Location", "id", TEXT, "", WRITABLE, ALWAYS, NEVER, ANY),
            row("Location", "floorplanId", TEXT, "", READ_ONLY, ALWAYS, NEVER, ANY),
            row("Location", "coordinates", NUMBERS, "", WRITABLE, ALWAYS, EMPTY_OBJECT, ANY),
            row("Location", "notes", TEXT, "", WRITABLE, ALWAYS, EMPTY_TEXT, ANY),
            row("Location", "locationDefinition", OBJECT, "LocationDefinition", WRITABLE, ALWAYS, NEVER, ANY),
            row("Group", "id", TEXT, "", READ_ONLY, ALWAYS, NEVER, ANY),
            row("Group", "name", TEXT, "", WRITABLE, ALWAYS, NEVER, ANY),
            row("Group", "description", TEXT, "", WRITABLE, ALWAYS, NEVER, ANY),
            row("Group", "dateModified", TEXT, "", READ_ONLY, ALWAYS, NEVER, ANY),
            row("Group", "memberCount", NUMBER, "", READ_ONLY, ALWAYS, NEVER, ANY),
            row("Group", "state", TEXT, "", READ_ONLY, ALWAYS, NEVER, STATES),
            row("Group", "version", NUMBER, "", READ_ONLY, ALWAYS, NEVER, ANY),
            row("Group", "type", TEXT, "", WRITABLE, ALWAYS, NEVER, List.of("official", "social")),
            row("Group", "images", OBJECTS, "Image", WRITABLE, ALWAYS, NEVER, ANY),
            row("Group", "addresses", OBJECTS, "GroupContact", WRITABLE, ALWAYS, NEVER, ANY),
            row("Group", "rulesVisible", FLAG, "", WRITABLE, ALWAYS, NEVER, ANY),
            row("Group", "visibility", TEXT, "", WRITABLE, ALWAYS, NEVER, List.of("public", "owners", "members")),
            row("Group", "rolesEnabled", FLAG, "", WRITABLE, ALWAYS, NEVER, ANY),
            row("Group", "includeOwners", FLAG, "", WRITABLE, ALWAYS, NEVER, ANY),
            row("Group", "callsEnabled", FLAG, "", WRITABLE, ALWAYS, NEVER, ANY),
            row("Group", "owners", OBJECTS, "User", WRITABLE, ALWAYS, NEVER, ANY),
            row("Group", "selfUri", TEXT, "", READ_ONLY, ALWAYS, NEVER, ANY),
            row("Biography", "biography", TEXT, "", WRITABLE, ALWAYS, EMPTY_TEXT, ANY),
            row("Biography", "interests", TEXTS, "", WRITABLE, ALWAYS, EMPTY_LIST, ANY),
            row("Biography", "hobbies", TEXTS, "", WRITABLE, ALWAYS, EMPTY_LIST, ANY),
            row("Biography", "spouse", TEXT, "", WRITABLE, ALWAYS, EMPTY_TEXT, ANY),
            row("Biography", "education", OBJECTS, "Education", WRITABLE, ALWAYS, EMPTY_LIST, ANY),
            row("Education", "school", TEXT, "", WRITABLE, ALWAYS, EMPTY_TEXT, ANY),
            row("Education", "fieldOfStudy", TEXT, "", WRITABLE, ALWAYS, EMPTY_TEXT, ANY),
            row("Education", "notes", TEXT, "", WRITABLE, ALWAYS, EMPTY_TEXT, ANY),
            row("Education", "dateStart", DATE, "", WRITABLE, ALWAYS, EMPTY_TEXT, ANY),
            row("Education", "dateEnd", DATE, "", WRITABLE, ALWAYS, EMPTY_TEXT, ANY),
            row("EmployerInfo", "officialName", TEXT, "", WRITABLE, ALWAYS, EMPTY_TEXT, ANY),
            row("EmployerInfo", "employeeId", TEXT, "", WRITABLE, ALWAYS, EMPTY_TEXT, ANY),
            row("EmployerInfo", "employeeType", TEXT, "", WRITABLE, ALWAYS, EMPTY_TEXT, ANY),
            row("EmployerInfo", "dateHire", TEXT, "", WRITABLE, ALWAYS, EMPTY_TEXT, ANY),
            row("Chat", "jabberId", TEXT, "", WRITABLE, ALWAYS, EMPTY_TEXT, ANY));

    private static final Map<String, Map<String, PropertyRow>> BY_MODEL = TABLE.stream()
            .collect(Collectors.groupingBy(
                    PropertyRow::model, Collectors.toUnmodifiableMap(PropertyRow::name, row -> row)));

    private Properties() {}

    /// The rows of one model by property name; nothing for a model that is not in the table.
    static Map<String, PropertyRow> of(String model) {
        return BY_MODEL.getOrDefault(model, Map.of());
    }

    private static PropertyRow row(
            String model,
            String name,
            Kind kind,
            String members,
            Access access,
            boolean expandOnly,
            Cleared cleared,
            List<String> values) {
        return new PropertyRow(model, name, kind, members, access, expandOnly, cleared, values);
    }
}
