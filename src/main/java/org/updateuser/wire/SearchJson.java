package org.updateuser.wire;

import java.util.List;
import org.updateuser.model.Person;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A search for people as JSON.
public final class SearchJson {
    private static final List<String> FIELDS = List.of("name", "email", "username", "title", "department");

    private SearchJson() {}

    /// The body of a search, sorted by name.
    ///
    /// A criterion over several fields asks for any of them, and the criteria of a search are asked for together.
    ///
    /// @param text what one of the fields has to contain; a blank one asks for everybody
    /// @param states which states to look in; always said, since nothing proves what holds without it
    /// @param pageSize rows of a page
    /// @param page the number of the page, from 1
    public static String write(String text, List<String> states, int pageSize, int page) {
        ObjectNode search = Json.emptyObject();
        search.put("pageSize", pageSize).put("pageNumber", page);
        search.put("sortBy", "name").put("sortOrder", "ASC");
        ArrayNode criteria = search.putArray("query");
        if (!text.isBlank()) {
            addFields(criteria.addObject().put("type", "CONTAINS").put("value", text.strip()), FIELDS);
        }
        ObjectNode state = addFields(criteria.addObject().put("type", "EXACT"), List.of("state"));
        states.forEach(state.putArray("values")::add);
        return Json.compact(search);
    }

    private static ObjectNode addFields(ObjectNode criterion, List<String> fields) {
        fields.forEach(criterion.putArray("fields")::add);
        return criterion;
    }

    /// A page of what was found.
    ///
    /// @throws Unreadable if the text is no page of search results
    public static Listing<Person> read(String json) throws Unreadable {
        return Page.read(json, "results", ListingJson::person);
    }
}
