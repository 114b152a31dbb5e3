package org.updateuser.sandbox;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// POST /users/search.
final class Search {
    private final People people;
    private final Portrait portrait;

    Search(People people, Portrait portrait) {
        this.people = people;
        this.portrait = portrait;
    }

    Answer answer(Request request) {
        ObjectNode body = request.json();
        var page = new Page(Json.number(body, "pageSize", Page.STANDARD), Json.number(body, "pageNumber", 1));
        JsonNode query = body.path("query");
        List<Person> found = people.all()
                .filter(person -> !person.isDeleted() || Criteria.namesState(query))
                .filter(person -> Criteria.match(query, person))
                .sorted(order(body))
                .toList();
        Set<String> expand =
                Json.elements(body, "expand").map(JsonNode::asString).collect(Collectors.toUnmodifiableSet());
        ObjectNode response = Json.object();
        response.put("total", (long) found.size()).put("pageCount", page.count(found.size()));
        response.put("pageSize", page.size()).put("pageNumber", page.number());
        response.putArray("types").add("users");
        var results = response.putArray("results");
        page.cut(found).forEach(person -> results.add(portrait.of(person, expand)));
        return Answer.ok(response);
    }

    /// By name unless the request says otherwise; SCORE has no meaning here and is taken for that.
    private static Comparator<Person> order(ObjectNode body) {
        JsonNode sort = body.path("sort").path(0);
        String by = sort.has("sortBy") ? Json.text(sort, "sortBy") : Json.text(body, "sortBy");
        String direction = sort.has("sortOrder") ? Json.text(sort, "sortOrder") : Json.text(body, "sortOrder");
        String field = by.isEmpty() ? "name" : by;
        Comparator<Person> order = Comparator.comparing(person ->
                Criteria.texts(person, field).map(Folded::of).findFirst().orElse(""));
        return direction.equals("DESC") ? order.reversed() : order;
    }
}
