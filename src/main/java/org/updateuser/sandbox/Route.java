package org.updateuser.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A method and a path, with `*` for a segment of any text, who may go there, and what is done there.
record Route(String method, List<String> segments, Need need, Operation operation) {
    static Route of(String method, String path, Operation operation) {
        return new Route(method, List.of(path.split("/", -1)), Need.NOTHING, operation);
    }

    /// The same for those who have one of the permissions.
    Route any(String... permissions) {
        return new Route(method, segments, new Need(false, List.of(permissions)), operation);
    }

    /// The same for those who have all of the permissions.
    Route all(String... permissions) {
        return new Route(method, segments, new Need(true, List.of(permissions)), operation);
    }

    /// HEAD is a GET whose answer's body is left out.
    boolean takes(String asked) {
        return method.equals(asked) || (asked.equals("HEAD") && method.equals("GET"));
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
