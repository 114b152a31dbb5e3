package org.updateuser.sandbox;

import java.util.ArrayList;
import java.util.List;

/// Everything behind the gate: the people and what can be done with them, by path.
final class Service implements Operation {
    private static final String API = "/api/v2";
    private static final String USER = API + "/users/*";

    private final Behaviour behaviour = new Behaviour();
    private final Rights rights = new Rights(behaviour);
    private final Faults faults;
    private final List<Route> routes = new ArrayList<>();
    private final Operation desk;

    Service(Settings settings, Tokens tokens, String url) {
        long seed = settings.seed();
        var words = new Words();
        var places = new Places(seed);
        var teams = new Teams(seed, words.list("departments"));
        List<Identity> identities = Census.of(seed, settings.people(), words);
        var invention = new Invention(seed, words, identities, places, teams, new Cast(url));
        var people = new People(identities, invention, settings.clock());
        var divisions = new Divisions(seed);
        var skills = Routing.skills(seed, words);
        var languages = Routing.languages(seed, words);
        var portrait = new Portrait(behaviour, divisions, new Expansion(rights, skills, languages), url);
        var edits = new Edits(behaviour, people, new Belongings(behaviour, places, teams));
        var editing = new Editing(behaviour, people, edits, portrait, rights);
        var relatives = new Relatives(people, invention, portrait);
        var search = new Search(behaviour, people, portrait);
        var fieldConfig = new FieldConfig(behaviour);
        faults = new Faults(editing);

        routes.addAll(oneself(new Oneself(people, portrait, relatives, places, tokens, settings, fieldConfig)));
        routes.addAll(searches(search, new Bulk(behaviour, people, portrait)));
        routes.addAll(users(
                new Reading(behaviour, people, portrait),
                editing,
                new Creation(behaviour, people, edits, portrait, divisions, seed)));
        routes.addAll(parts(new States(behaviour, people, editing), new Skills(people), relatives));
        routes.addAll(groups(new Membership(people, invention, teams, portrait), search));
        routes.addAll(places(places, search));
        routes.addAll(routing(skills, "skills", new Assignments(people, skills)));
        routes.addAll(routing(languages, "languages", new Assignments(people, languages)));
        routes.addAll(new Authorization(people, divisions, rights, seed).routes(API + "/authorization"));
        routes.addAll(telephony(new Telephony(people, divisions, seed)));
        routes.add(Route.of("GET", API + "/organizations/me", _ -> Answer.ok(Organization.json(seed))));
        routes.add(Route.of("GET", API + "/fieldconfig", fieldConfig::answer));
        routes.addAll(controls(new Controls(behaviour, faults, tokens)));
        routes.add(Route.of("GET", Pictures.PATH + "*/*", new Pictures(people)::answer));
        desk = faults.around(new Routes(routes, rights)::answer);
    }

    private static List<Route> oneself(Oneself oneself) {
        return List.of(
                Route.of("GET", API + "/users/me", oneself::me),
                Route.of("GET", API + "/tokens/me", oneself::token),
                Route.of("HEAD", API + "/tokens/me", oneself::token),
                Route.of("DELETE", API + "/tokens/me", oneself::leave));
    }

    private static List<Route> searches(Search search, Bulk bulk) {
        return List.of(
                Route.of("POST", API + "/users/search", request -> search.people(Inquiry.posted(request)))
                        .any("directory:user:view"),
                Route.of("GET", API + "/users/search", request -> search.people(Inquiry.continued(request)))
                        .any("directory:user:view"),
                Route.of("PATCH", API + "/users/bulk", bulk::patch)
                        .any("directory:user:edit", "directory:organization:admin"));
    }

    private static List<Route> users(Reading reading, Editing editing, Creation creation) {
        return List.of(
                Route.of("GET", API + "/users", reading::list),
                Route.of("POST", API + "/users", creation::create).any("directory:user:add"),
                Route.of("GET", USER, reading::one),
                Route.of("PATCH", USER, editing::patch)
                        .any("admin", "directory:user:edit", "directory:organization:admin"),
                Route.of("DELETE", USER, editing::delete)
                        .any("admin", "directory:user:delete", "directory:organization:admin"));
    }

    private static List<Route> parts(States states, Skills skills, Relatives relatives) {
        return List.of(
                Route.of("GET", USER + "/state", states::read).any("directory:userStateChange:view"),
                Route.of("PUT", USER + "/state", states::put).any("directory:user:edit"),
                Route.of("GET", USER + "/profile", states::profile),
                Route.of("GET", USER + "/profileskills", skills::read).any("directory:userProfile:view"),
                Route.of("PUT", USER + "/profileskills", skills::replace).any("directory:userProfile:edit"),
                Route.of("GET", USER + "/adjacents", relatives::adjacents),
                Route.of("GET", USER + "/superiors", relatives::superiors),
                Route.of("GET", USER + "/directreports", relatives::reports));
    }

    private static List<Route> groups(Membership membership, Search search) {
        String path = API + "/groups";
        return List.of(
                Route.of("GET", path, membership::list),
                Route.of(
                        "POST",
                        path + "/search",
                        request -> search.among("groups", membership.all(), Inquiry.posted(request))),
                Route.of(
                        "GET",
                        path + "/search",
                        request -> search.among("groups", membership.all(), Inquiry.continued(request))),
                Route.of("GET", path + "/*", membership::one),
                Route.of("GET", path + "/*/members", membership::members),
                Route.of("POST", path + "/*/members", membership::add),
                Route.of("DELETE", path + "/*/members", membership::remove));
    }

    private static List<Route> places(Places places, Search search) {
        String path = API + "/locations";
        return List.of(
                Route.of("GET", path, places::list),
                Route.of(
                        "POST",
                        path + "/search",
                        request -> search.among("locations", places.all(), Inquiry.posted(request))),
                Route.of(
                        "GET",
                        path + "/search",
                        request -> search.among("locations", places.all(), Inquiry.continued(request))),
                Route.of("GET", path + "/*", places::one));
    }

    /// Skills ask for one permission, languages are open to more.
    private static List<Route> routing(Routing routing, String kind, Assignments assignments) {
        boolean skills = kind.equals("skills");
        String[] assign = skills
                ? new String[] {"routing:skill:assign"}
                : new String[] {"routing:skill:assign", "routing:language:assign"};
        Route list = Route.of("GET", API + "/routing/" + kind, routing::list);
        String own = USER + "/routing" + kind;
        var routes = new ArrayList<Route>(List.of(
                skills ? list.any("routing:skill:view") : list,
                Route.of("GET", own, assignments::list),
                skills
                        ? Route.of("POST", own, assignments::addOne).all(assign)
                        : Route.of("POST", own, assignments::addOne).any(assign),
                Route.of("PATCH", own + "/bulk", assignments::add).any(assign)));
        if (skills) {
            routes.add(Route.of("PUT", own + "/bulk", assignments::replace).any(assign));
        }
        return routes;
    }

    private static List<Route> telephony(Telephony telephony) {
        String path = API + "/telephony/providers/edges";
        return List.of(
                Route.of("GET", path + "/extensions", telephony::extensions).any("telephony:extensionPool:view"),
                Route.of("GET", path + "/extensionpools", telephony::pools).all("telephony:extensionPool:view"));
    }

    private static List<Route> controls(Controls controls) {
        return List.of(
                Route.of("GET", Controls.BEHAVIOUR, controls::behaviour),
                Route.of("PUT", Controls.BEHAVIOUR, controls::behave),
                Route.of("DELETE", Controls.BEHAVIOUR, controls::behaveAsEver),
                Route.of("GET", Controls.FAULTS, controls::faults),
                Route.of("PUT", Controls.FAULTS, controls::fail),
                Route.of("DELETE", Controls.FAULTS, controls::heal),
                Route.of("POST", Controls.TOKENS, controls::issue));
    }

    Behaviour behaviour() {
        return behaviour;
    }

    Faults faults() {
        return faults;
    }

    List<Route> routes() {
        return List.copyOf(routes);
    }

    @Override
    public Answer answer(Request request) {
        return desk.answer(request);
    }
}
