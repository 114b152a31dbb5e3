package org.updateuser.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Named;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.patch.Trouble.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Pages of lists. A row that cannot be read is left out and counted, so that one strange row does not hide a page.
public final class ListingJson {
    private static final List<String> ADDRESS_LINE =
            List.of("street1", "street2", "zipcode", "city", "state", "countryName");

    private ListingJson() {}

    /// A page of people.
    ///
    /// @throws Unreadable if the text is no page of users
    public static Listing<Person> people(String json) throws Unreadable {
        return Page.read(json, "entities", new PersonRows());
    }

    /// A page of people with everything that was asked for.
    ///
    /// @throws Unreadable if the text is no page of users
    public static Listing<Values> users(String json) throws Unreadable {
        return Page.read(json, "entities", ListingJson::user);
    }

    private static Optional<Values> user(ObjectNode row) throws Unreadable {
        Values user = UserJson.read(row);
        return user.get(Catalogue.ID).isEmpty() ? Optional.empty() : Optional.of(user);
    }

    /// A page of groups, with their descriptions as the second line.
    ///
    /// @throws Unreadable if the text is no page of groups
    public static Listing<Named> groups(String json) throws Unreadable {
        return Page.read(json, "entities", group -> named(group, Json.text(group, "description")));
    }

    /// A page of locations, with their postal addresses as the second line.
    ///
    /// @throws Unreadable if the text is no page of locations
    public static Listing<Named> locations(String json) throws Unreadable {
        return Page.read(json, "entities", ListingJson::location);
    }

    private static Optional<Named> location(ObjectNode row) {
        JsonNode address = row.path("address");
        return named(row, addressLine(address)).map(named -> named.in(Json.text(address, "country")));
    }

    /// People in a plain list, as the superiors of somebody are.
    ///
    /// @throws Unreadable if the text is no list of users
    public static List<Person> relatives(String json) throws Unreadable {
        JsonNode list = Json.tree(json);
        if (!list.isArray()) {
            throw new Unreadable(Kind.WRONG_SHAPE, "no list of people");
        }
        PersonRows rows = new PersonRows();
        List<Person> people = new ArrayList<>();
        for (JsonNode row : list) {
            rows.read(Json.asObject(row)).ifPresent(people::add);
        }
        return List.copyOf(people);
    }

    private static Optional<Named> named(ObjectNode row, String detail) {
        String id = Json.text(row, "id");
        return id.isEmpty() ? Optional.empty() : Optional.of(new Named(id, Json.text(row, "name"), detail));
    }

    private static String addressLine(JsonNode address) {
        Stream<String> parts = ADDRESS_LINE.stream().map(part -> Json.text(address, part));
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
