package org.updateuser.sandbox;

import java.util.ArrayList;
import java.util.List;

/// Everything behind the gate: the people and what can be done with them, by path.
final class Service implements Operation {
    private static final String API = "/api/v2";

    private final Operation desk;

    Service(Settings settings, String url) {
        long seed = settings.seed();
        var words = new Words();
        var places = new Places(seed);
        var teams = new Teams(seed, words.list("departments"));
        List<Identity> identities = Census.of(seed, settings.people(), words);
        var people = new People(identities, new Invention(seed, words, identities, places, teams, new Cast(url)));
        var behaviour = new Behaviour();
        var portrait = new Portrait(behaviour, new Divisions(seed), url);
        var edits = new Edits(behaviour, people, new Belongings(behaviour, places, teams));
        var editing = new Editing(behaviour, people, edits, portrait);
        var faults = new Faults(editing);
        var routes = new ArrayList<Route>();
        routes.addAll(users(new Reading(people, portrait, settings), editing, new Search(people, portrait)));
        routes.addAll(surroundings(places, new Membership(people, teams), seed));
        routes.addAll(controls(behaviour, faults));
        routes.add(Route.of("GET", Pictures.PATH + "*/*", new Pictures(people)::answer));
        desk = faults.around(new Routes(routes)::answer);
    }

    private static List<Route> users(Reading reading, Editing editing, Search search) {
        return List.of(
                Route.of("GET", API + "/users", reading::list),
                Route.of("GET", API + "/users/me", reading::me),
                Route.of("POST", API + "/users/search", search::answer),
                Route.of("GET", API + "/users/*", reading::one),
                Route.of("PATCH", API + "/users/*", editing::patch),
                Route.of("DELETE", API + "/users/*", editing::delete));
    }

    private static List<Route> surroundings(Places places, Membership membership, long seed) {
        return List.of(
                Route.of("GET", API + "/groups", membership::list),
                Route.of("GET", API + "/groups/*", membership::one),
                Route.of("GET", API + "/locations", places::list),
                Route.of("GET", API + "/locations/*", places::one),
                Route.of("GET", API + "/organizations/me", _ -> Answer.ok(Organization.json(seed))));
    }

    private static List<Route> controls(Behaviour behaviour, Faults faults) {
        var controls = new Controls(behaviour, faults);
        return List.of(
                Route.of("GET", Controls.BEHAVIOUR, controls::behaviour),
                Route.of("PUT", Controls.BEHAVIOUR, controls::behave),
                Route.of("DELETE", Controls.BEHAVIOUR, controls::behaveAsEver),
                Route.of("GET", Controls.FAULTS, controls::faults),
                Route.of("PUT", Controls.FAULTS, controls::fail),
                Route.of("DELETE", Controls.FAULTS, controls::heal));
    }

    @Override
    public Answer answer(Request request) {
        return desk.answer(request);
    }
}
