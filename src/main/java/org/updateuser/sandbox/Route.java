package org.updateuser.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A method and a path, with `*` for a segment of any text, and what is done there.
record Route(String method, List<String> segments, Operation operation) {
    static Route of(String method, String path, Operation operation) {
        return new Route(method, List.of(path.split("/", -1)), operation);
    }

    /// What stands in the variable places, if the path is this route's.
    Optional<List<String>> match(String path) {
        List<String> given = List.of(path.split("/", -1));
        if (given.size() != segments.size()) {
            return Optional.empty();
        }
        var variables = new ArrayList<String>();
        for (int i = 0; i < given.size(); i++) {
            if (segments.get(i).equals("*")) {
                variables.add(given.get(i));
            } else if (!segments.get(i).equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }
}
