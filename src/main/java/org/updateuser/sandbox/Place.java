package org.updateuser.sandbox;

import tools.jackson.databind.node.ObjectNode;

/// An office, or a floor of one.
///
/// @param parent the number of the place that it is in, or -1
record Place(String name, String street, String city, String zipcode, String country, String countryName, int parent) {
    ObjectNode json(String id, String path) {
        ObjectNode json = Json.object();
        json.put("id", id).put("name", name);
        json.putObject("address")
                .put("city", city)
                .put("country", country)
                .put("countryName", countryName)
                .put("street1", street)
                .put("zipcode", zipcode);
        json.put("state", "active").put("version", 1);
        json.putArray("path");
        if (!path.isEmpty()) {
            json.withArray("path").add(path);
        }
        return json.put("addressVerified", true).put("addressStored", true).put("selfUri", Places.uri(id));
    }
}
