package org.updateuser.wire;

import java.util.List;
import org.updateuser.model.Person;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A search for people as JSON.
///
/// A criterion over several fields asks for any of them, and the criteria of a search are asked for together. The
/// states to look in are always said, since nothing proves what holds without them.
public final class SearchJson {
    /// What a row of the list of people is to know and what must be asked for: who is nowhere, who has no skills.
    public static final List<String> EXPANDS = List.of("locations", "profileSkills");

    private static final int OWNERS = 25; // more than there should be

    private SearchJson() {}

    /// The body of a search for people by how their names begin, sorted by name.
    ///
    /// @param beginning a blank one asks for everybody
    /// @param state the one state to look in
    /// @param pageSize rows of a page
    /// @param page the number of the page, from 1
    public static String names(String beginning, String state, int pageSize, int page) {
        ObjectNode search = page(pageSize, page);
        EXPANDS.forEach(search.putArray("expand")::add);
        ArrayNode criteria = search.putArray("query");
        if (!beginning.isBlank()) {
            addFields(criteria.addObject().put("type", "STARTS_WITH").put("value", beginning), List.of("name"));
        }
        addStates(criteria, List.of(state));
        return Json.compact(search);
    }

    /// The body of a search for whoever has an email or signs in with it, in whatever state.
    public static String email(String email) {
        ObjectNode search = page(OWNERS, 1);
        ArrayNode criteria = search.putArray("query");
        addFields(criteria.addObject().put("type", "EXACT").put("value", email), List.of("email", "username"));
        addStates(criteria, List.of("active", "inactive", "deleted"));
        return Json.compact(search);
    }

    private static ObjectNode page(int size, int number) {
        ObjectNode search = Json.emptyObject();
        search.put("pageSize", size).put("pageNumber", number);
        return search.put("sortBy", "name").put("sortOrder", "ASC");
    }

    private static void addStates(ArrayNode criteria, List<String> states) {
        ObjectNode state = addFields(criteria.addObject().put("type", "EXACT"), List.of("state"));
        states.forEach(state.putArray("values")::add);
    }

    private static ObjectNode addFields(ObjectNode criterion, List<String> fields) {
        fields.forEach(criterion.putArray("fields")::add);
        return criterion;
    }

    /// A page of what was found.
    ///
    /// @throws Unreadable if the text is no page of search results
    public static Listing<Person> read(String json) throws Unreadable {
        return Page.read(json, "results", new PersonRows());
    }
}
