package org.updateuser.sandbox;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Gives the people of the [cast][Role] what is theirs alone. The numbers are those of [Role#CAST].
final class Cast {
    private final String url;
    private final Map<Integer, Consumer<ObjectNode>> parts = Map.of(
            0, this::amara,
            1, Cast::jose,
            2, Cast::ines,
            3, properties -> properties.remove("images"),
            7, Cast::untitled,
            8, this::brokenPicture,
            9, Cast::facsimile,
            10,
                    properties ->
                            properties.putObject("deskBooking").put("floor", 3).put("window", true),
            13, properties -> properties.putArray("images"),
            14, Cast::shapes);

    /// @param url the sandbox's own, for pictures
    Cast(String url) {
        this.url = url;
    }

    void play(int number, ObjectNode properties) {
        parts.getOrDefault(number, _ -> {}).accept(properties);
    }

    private void amara(ObjectNode properties) {
        properties.remove("images");
        properties.put("division", "Home").put("preferredName", "Amara");
        ArrayNode addresses = properties.putArray("addresses");
        Lines.entry(addresses, "PHONE", "WORK").put("address", "+442079460123");
        Lines.entry(addresses, "PHONE", "WORK2").put("extension", "4000");
        Lines.entry(addresses, "PHONE", "MOBILE").put("address", "+447700900456");
        Lines.entry(addresses, "EMAIL", "OTHER").put("address", "amara@mail.example");
        properties.set("profileSkills", Json.texts(List.of("French", "Negotiation", "Coaching")));
        properties.set("certifications", Json.texts(List.of("CII Diploma")));
        ObjectNode biography = properties.putObject("biography");
        biography.put("biography", "Leads the sales team for northern Europe. Ask her about regatta insurance.");
        biography.putArray("interests").add("Architecture").add("Languages");
        biography.putArray("hobbies").add("Sailing").add("Choir");
        biography
                .putArray("education")
                .addObject()
                .put("school", "Eastmoor University")
                .put("fieldOfStudy", "Economics")
                .put("dateStart", "2004-09-01")
                .put("dateEnd", "2008-06-30");
        properties
                .putObject("employerInfo")
                .put("officialName", "Amara Okonkwo-Lindström")
                .put("employeeId", "NW-00000")
                .put("employeeType", "Full-time")
                .put("dateHire", "2015-03-02");
    }

    private static void jose(ObjectNode properties) {
        properties.remove("images");
        ArrayNode addresses = properties.putArray("addresses");
        Lines.entry(addresses, "PHONE", "WORK").put("extension", "4711");
        Lines.entry(addresses, "PHONE", "MOBILE").put("address", "+33639980011");
    }

    private static void ines(ObjectNode properties) {
        properties.remove("images");
        properties.put("preferredName", "Inés");
    }

    private static void untitled(ObjectNode properties) {
        properties.remove(List.of(
                "title",
                "department",
                "preferredName",
                "chat",
                "profileSkills",
                "certifications",
                "biography",
                "employerInfo",
                "groups",
                "locations"));
        properties.remove("addresses");
    }

    private void brokenPicture(ObjectNode properties) {
        String broken = url + Pictures.PATH + "broken/x128.png";
        properties.putArray("images").addObject().put("resolution", "x128").put("imageUri", broken);
    }

    private static void facsimile(ObjectNode properties) {
        ArrayNode addresses = properties.putArray("addresses");
        Lines.entry(addresses, "PHONE", "WORK").put("address", "+493023125042");
        ObjectNode fax = Lines.entry(addresses, "FAX", "WORK").put("address", "+493023125043");
        fax.put("paper", "A4").putObject("cover").put("text", "Confidential").put("pages", 1);
    }

    private static void shapes(ObjectNode properties) {
        ArrayNode addresses = properties.putArray("addresses");
        Lines.entry(addresses, "PHONE", "WORK").put("address", "+12065550114");
        Lines.entry(addresses, "PHONE", "WORK2").put("address", "+13125550114").put("extension", "4014");
        Lines.entry(addresses, "PHONE", "OTHER").put("extension", Extensions.unpooled(14));
        Lines.entry(addresses, "SMS", "MOBILE").put("address", "+447700900014").put("countryCode", "GB");
    }
}
