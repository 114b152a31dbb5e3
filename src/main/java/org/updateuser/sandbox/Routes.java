package org.updateuser.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds the route of a request. A path in full goes before one with a variable place: it stands earlier in the list.
record Routes(List<Route> all, Rights rights) {
    Answer answer(Request request) {
        for (Route route : all) {
            Optional<List<String>> variables = route.match(request.path());
            if (variables.isPresent() && route.takes(request.method())) {
                rights.demand(route.need());
                return route.operation().answer(request.withVariables(variables.get()));
            }
        }
        return nowhere(request);
    }

    private Answer nowhere(Request request) {
        String allowed = all.stream()
                .filter(route -> route.match(request.path()).isPresent())
                .map(Route::method)
                .distinct()
                .collect(Collectors.joining(", "));
        if (allowed.isEmpty()) {
            throw new Refusal(404, "not.found", "Nothing is served at " + request.path());
        }
        throw new Refusal(405, "method.not.allowed", "This path takes only " + allowed).with("Allow", allowed);
    }
}
