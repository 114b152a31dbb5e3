package org.updateuser.sandbox;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// The locations of the organization.
final class Places {
    private static final List<Place> ALL = List.of(
            new Place("Lisbon, Harbour House", "Rua do Farol 12", "Lisboa", "1100-001", "PT", "Portugal", -1),
            new Place("Lisbon, 2nd floor", "Rua do Farol 12", "Lisboa", "1100-001", "PT", "Portugal", 0),
            new Place("Berlin, Am Speicher", "Am Speicher 3", "Berlin", "10115", "DE", "Germany", -1),
            new Place("Berlin, claims wing", "Am Speicher 3", "Berlin", "10115", "DE", "Germany", 2),
            new Place("London, Lantern Court", "5 Lantern Court", "London", "EC1A 1AA", "GB", "United Kingdom", -1),
            new Place("Seattle, Pier Building", "200 Pier Street", "Seattle", "98101", "US", "United States", -1),
            new Place("Toronto, Maple Annex", "88 Annex Road", "Toronto", "M5V 1A1", "CA", "Canada", -1),
            new Place("Göteborg, Kajen", "Kajgatan 7", "Göteborg", "411 04", "SE", "Sweden", -1),
            new Place("大阪, 北センター", "中之島 1-1", "大阪", "530-0005", "JP", "Japan", -1),
            new Place("Home office", "", "", "", "", "", -1));

    private final List<String> ids = new ArrayList<>();

    Places(long seed) {
        for (int i = 0; i < ALL.size(); i++) {
            ids.add(new Draw(seed, i, "place").uuid());
        }
    }

    static String uri(String id) {
        return "/api/v2/locations/" + id;
    }

    List<String> ids() {
        return List.copyOf(ids);
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    ObjectNode json(String id) {
        int index = ids.indexOf(id);
        if (index < 0) {
            throw Refusal.notFound("location", id);
        }
        Place place = ALL.get(index);
        return place.json(id, place.parent() < 0 ? "" : ids.get(place.parent()));
    }

    Answer list(Request request) {
        List<ObjectNode> all = request.query().containsKey("sortOrder") ? Page.named(request, all()) : all();
        return Answer.ok(Page.of(request).listing(request, Page.chosen(request, all), place -> place));
    }

    List<ObjectNode> all() {
        return ids.stream().map(this::json).toList();
    }

    Answer one(Request request) {
        return Answer.ok(json(request.id()));
    }
}
