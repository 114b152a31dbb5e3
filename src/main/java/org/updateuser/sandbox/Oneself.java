package org.updateuser.sandbox;

import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Who the token belongs to, and the token itself (facts §2 and §4).
final class Oneself {
    private final People people;
    private final Portrait portrait;
    private final Relatives relatives;
    private final Places places;
    private final Tokens tokens;
    private final Settings settings;
    private final FieldConfig fieldConfig;

    Oneself(
            People people,
            Portrait portrait,
            Relatives relatives,
            Places places,
            Tokens tokens,
            Settings settings,
            FieldConfig fieldConfig) {
        this.people = people;
        this.portrait = portrait;
        this.relatives = relatives;
        this.places = places;
        this.tokens = tokens;
        this.settings = settings;
        this.fieldConfig = fieldConfig;
    }

    Answer me(Request request) {
        if (request.caller().program()) {
            throw Refusal.bad("not.a.user", "This token belongs to a program and not to a person");
        }
        Set<String> expand = request.list("expand");
        Person person = people.me();
        ObjectNode me = portrait.of(person, expand);
        if (expand.contains("organization")) {
            me.set("organization", Organization.json(settings.seed()));
        }
        if (expand.contains("date")) {
            me.putObject("date").put("currentDate", people.now().toString());
        }
        if (expand.contains("token")) {
            me.set("token", token(request.caller()));
        }
        if (expand.contains("fieldconfigs")) {
            me.putObject("fieldConfigs").set("person", fieldConfig.person());
        }
        if (expand.contains("locationdefinitions")) {
            me.set("locationDefinitions", list(places));
        }
        relatives(expand, person, me);
        return Answer.ok(me);
    }

    private void relatives(Set<String> expand, Person person, ObjectNode me) {
        if (expand.contains("superiors")) {
            me.set("superiors", relatives.shown(relatives.superiors(person), Set.of()));
        }
        if (expand.contains("directreports")) {
            me.set("directReports", relatives.shown(relatives.reports(person), Set.of()));
        }
        if (expand.contains("adjacents")) {
            me.set("adjacents", relatives.adjacents(person, Set.of()));
        }
    }

    private static ArrayNode list(Places places) {
        ArrayNode list = Json.array();
        places.all().forEach(list::add);
        return list;
    }

    Answer token(Request request) {
        return Answer.ok(token(request.caller()));
    }

    /// After this the token is nobody's.
    Answer leave(Request request) {
        tokens.end(request.caller());
        return Answer.ok(Json.object());
    }

    private ObjectNode token(Caller caller) {
        ObjectNode organization = Json.object();
        ObjectNode whole = Organization.json(settings.seed());
        organization.set("id", whole.get("id"));
        organization.set("name", whole.get("name"));
        ObjectNode token = Json.object();
        token.set("organization", organization);
        token.set("homeOrganization", organization.deepCopy());
        token.set(
                "authorizedScope", Json.texts(caller.scopes().stream().sorted().toList()));
        ObjectNode client = token.putObject("OAuthClient");
        client.put("id", new Draw(settings.seed(), 0, "client").uuid()).put("name", "Sandbox");
        client.put("authorizedGrantType", caller.program() ? "CLIENT-CREDENTIALS" : "CODE");
        client.set("organization", organization.deepCopy());
        return token;
    }
}
