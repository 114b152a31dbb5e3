package org.updateuser.sandbox;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/// Invents biography, employment and the small things of a profile.
final class Lives {
    private static final List<String> EMPLOYMENT = List.of("Full-time", "Full-time", "Part-time", "Contractor");

    private final long seed;
    private final Words words;

    Lives(long seed, Words words) {
        this.seed = seed;
        this.words = words;
    }

    void invent(int number, String name, ObjectNode properties) {
        Draw draw = new Draw(seed, number, "life");
        if (draw.percent(15)) {
            properties.put("preferredName", name.split(" ", 2)[0]);
        }
        if (draw.percent(30)) {
            properties
                    .putObject("chat")
                    .put("jabberId", new Draw(seed, number, "chat").uuid() + "@chat.northwind.example");
        }
        if (draw.percent(80)) {
            employment(number, name, draw, properties.putObject("employerInfo"));
        }
        if (draw.percent(50)) {
            biography(draw, properties.putObject("biography"));
        }
    }

    private static void employment(int number, String name, Draw draw, ObjectNode employer) {
        employer.put("officialName", name);
        employer.put("employeeId", String.format(Locale.ROOT, "NW-%05d", number));
        employer.put("employeeType", draw.of(EMPLOYMENT));
        employer.put("dateHire", date(draw, 2008, 18));
    }

    private void biography(Draw draw, ObjectNode biography) {
        biography.put("biography", draw.of(words.list("sentences")));
        texts(biography, "interests", draw.some(words.list("interests"), 3));
        texts(biography, "hobbies", draw.some(words.list("hobbies"), 3));
        if (draw.percent(20)) {
            biography.put("spouse", draw.of(words.list("latin.given")));
        }
        if (draw.percent(60)) {
            education(draw, biography.putArray("education").addObject());
        }
    }

    /// Without dates now and then: that is possible (facts §1, addenda).
    private void education(Draw draw, ObjectNode education) {
        education.put("school", draw.of(words.list("schools"))).put("fieldOfStudy", draw.of(words.list("studies")));
        if (draw.percent(70)) {
            education.put("dateStart", date(draw, 1990, 12)).put("dateEnd", date(draw, 2003, 5));
        }
    }

    private static void texts(ObjectNode object, String member, Collection<String> texts) {
        if (!texts.isEmpty()) {
            object.set(member, Json.texts(texts));
        }
    }

    private static String date(Draw draw, int from, int years) {
        return String.format(
                Locale.ROOT, "%04d-%02d-%02d", from + draw.below(years), 1 + draw.below(12), 1 + draw.below(28));
    }
}
