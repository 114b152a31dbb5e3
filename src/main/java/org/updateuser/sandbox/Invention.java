package org.updateuser.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Invents a person whole, from the seed and the identities, as often as asked and always the same.
final class Invention {
    private final long seed;
    private final Words words;
    private final List<Identity> identities;
    private final Places places;
    private final Teams teams;
    private final Cast cast;
    private final Lines lines;

    Invention(long seed, Words words, List<Identity> identities, Places places, Teams teams, Cast cast) {
        this.seed = seed;
        this.words = words;
        this.identities = identities;
        this.places = places;
        this.teams = teams;
        this.cast = cast;
        this.lines = new Lines(seed);
    }

    Person person(int number) {
        Identity identity = identities.get(number);
        ObjectNode properties = Json.object();
        properties.put("name", identity.name());
        properties.put("email", identity.email()).put("username", identity.email());
        position(identity, properties);
        lines.invent(identity, properties);
        belongings(number, properties);
        abilities(number, properties);
        new Lives(seed, words).invent(number, identity.name(), properties);
        account(number, properties);
        cast.play(number, properties);
        return new Person(identity.id(), version(number), identity.state(), properties);
    }

    /// Somebody who was edited now and then. The first person's is the one in the pictures.
    private int version(int number) {
        return number == 0 ? 7 : 3 + draw(number, "version").below(60);
    }

    private void position(Identity identity, ObjectNode properties) {
        int number = identity.number();
        put(properties, "department", department(number));
        put(properties, "title", title(number));
        managers(number).forEach(id -> properties.put("manager", id));
    }

    /// The department of the person of this number; empty for none.
    String department(int number) {
        return isCast(number)
                ? Role.CAST.get(number).department()
                : words.list("departments").get(departmentNumber(number));
    }

    /// The title of the person of this number; empty for none.
    String title(int number) {
        return isCast(number)
                ? Role.CAST.get(number).title()
                : draw(number, "position").of(words.list("titles." + department(number)));
    }

    /// Whom the person of this number reports to: one id at most.
    List<String> managers(int number) {
        int manager = isCast(number) ? Role.CAST.get(number).manager() : manager(number);
        return manager >= 0 && manager < identities.size()
                ? List.of(identities.get(manager).id())
                : List.of();
    }

    /// The groups that the person of this number is in.
    List<String> groups(int number) {
        if (isCast(number)) {
            return Json.elements(person(number).properties(), "groups")
                    .map(JsonNode::asString)
                    .toList();
        }
        Draw draw = draw(number, "belongings");
        division(draw);
        return groups(draw, departmentNumber(number));
    }

    private List<String> groups(Draw draw, int department) {
        var groups = new ArrayList<String>();
        groups.add(teams.ofDepartment(Math.max(0, department)));
        groups.addAll(draw.some(teams.social(), 2));
        return groups;
    }

    private static String division(Draw draw) {
        return draw.percent(70) ? "Home" : draw.percent(50) ? "Europe" : "Americas";
    }

    private static boolean isCast(int number) {
        return number < Role.CAST.size();
    }

    private static void put(ObjectNode properties, String property, String value) {
        if (!value.isEmpty()) {
            properties.put(property, value);
        }
    }

    private int departmentNumber(int number) {
        return draw(number, "department").below(words.list("departments").size());
    }

    /// Always somebody with a smaller number: so there is no circle. Nobody gets a deleted manager here.
    private int manager(int number) {
        int chosen = draw(number, "manager").below(Math.max(5, number / 6));
        return identities.get(chosen).state().equals("deleted") ? 2 : chosen;
    }

    private void belongings(int number, ObjectNode properties) {
        Draw draw = draw(number, "belongings");
        properties.put("division", division(draw));
        int department = words.list("departments").indexOf(Json.text(properties, "department"));
        properties.set("groups", Json.texts(groups(draw, department)));
        ArrayNode locations = properties.putArray("locations");
        for (String id : draw.some(places.ids(), 2)) {
            locations.addObject().put("id", id).put("notes", draw.percent(30) ? "Desk " + (1 + draw.below(90)) : "");
        }
    }

    private void abilities(int number, ObjectNode properties) {
        Draw draw = draw(number, "abilities");
        texts(properties, "profileSkills", draw.some(words.list("skills"), 5));
        texts(properties, "certifications", draw.some(words.list("certifications"), 2));
        properties.put("acdAutoAnswer", draw.percent(30));
    }

    private static void texts(ObjectNode properties, String property, Set<String> texts) {
        if (!texts.isEmpty()) {
            properties.set(property, Json.texts(texts));
        }
    }

    private void account(int number, ObjectNode properties) {
        Draw draw = draw(number, "account");
        properties.set(
                "roles", Json.texts(number == Role.ADMINISTRATOR ? List.of("employee", "admin") : List.of("employee")));
        if (draw.percent(40)) {
            properties.put("station", "Station " + number);
        }
        if (draw.percent(80)) {
            properties.put(
                    "dateLastLogin",
                    String.format(Locale.ROOT, "2026-10-%02dT%02d:15:00.000Z", 1 + draw.below(30), 6 + draw.below(12)));
        }
        if (draw.percent(8)) {
            properties.putArray("images");
        }
    }

    private Draw draw(int number, String purpose) {
        return new Draw(seed, number, purpose);
    }
}
