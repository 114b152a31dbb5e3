package org.updateuser.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Compares requests and answers with the description of the service, `shared/schema/user-api.json`.
///
/// The file stands beside the checkout, at `../shared/schema/user-api.json`, or where the system property or the
/// environment variable `UPDATEUSER_SCHEMA` says. Where it is missing nothing is checked, and one line says so.
public final class SchemaCheck {
    /// Names that are in the sandbox's answers on purpose although the description does not know them.
    public static final Set<String> PLANTED_PROPERTIES = Set.of("deskBooking", "paper", "cover");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final AtomicBoolean SAID = new AtomicBoolean();

    private final JsonNode schema;

    private SchemaCheck(JsonNode schema) {
        this.schema = schema;
    }

    /// The check, or nothing when the file is missing; then a line on standard output says so, once a run.
    public static Optional<SchemaCheck> find() {
        Path file = file();
        if (!Files.isReadable(file)) {
            if (!SAID.getAndSet(true)) {
                System.out.println("SCHEMA CHECK SKIPPED: there is no "
                        + file.toAbsolutePath().normalize()
                        + "; requests and answers are compared with the project's own fixtures only");
            }
            return Optional.empty();
        }
        try {
            return Optional.of(new SchemaCheck(MAPPER.readTree(Files.readString(file))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path file() {
        String named = System.getProperty("UPDATEUSER_SCHEMA", System.getenv("UPDATEUSER_SCHEMA"));
        return named == null
                ? Path.of(System.getProperty("basedir", "."), "..", "shared", "schema", "user-api.json")
                : Path.of(named);
    }

    /// What is wrong with an answer; empty if nothing is.
    ///
    /// @param target the request's path, with or without a query
    public List<String> answer(String method, String target, int status, String body) {
        var problems = new ArrayList<String>();
        JsonNode responses = operation(method, target).path("responses");
        JsonNode response = responses.has(Integer.toString(status)) ? responses.get(Integer.toString(status)) : null;
        if (response == null && status < 400) {
            problems.add("status " + status + " is not described for " + method + " " + target);
            return problems;
        }
        JsonNode model = response == null ? reference("ErrorBody") : response.path("schema");
        if (!model.isMissingNode()) {
            read(body, problems).ifPresent(json -> models().check(json, model, "answer", problems));
        }
        return problems;
    }

    /// What is wrong with a request; empty if nothing is.
    ///
    /// @param target path and query as sent
    /// @param body the body, empty for none
    public List<String> request(String method, String target, String body) {
        var problems = new ArrayList<String>();
        JsonNode operation = operation(method, target);
        if (operation.isMissingNode()) {
            problems.add(method + " " + target + " is not described");
            return problems;
        }
        query(operation, URI.create(target).getRawQuery(), problems);
        JsonNode described = parameter(operation, "body", "body");
        if (described.isMissingNode() != body.isEmpty()) {
            problems.add(body.isEmpty() ? "the body is missing" : "there must be no body");
        } else if (!body.isEmpty()) {
            read(body, problems).ifPresent(json -> {
                models().check(json, described.path("schema"), "body", problems);
                models().readOnly(json, described.path("schema"), problems);
            });
        }
        return problems;
    }

    private static Optional<JsonNode> read(String text, List<String> problems) {
        try {
            return Optional.of(MAPPER.readTree(text));
        } catch (JacksonException unreadable) {
            problems.add("this is no JSON: " + unreadable.getOriginalMessage());
            return Optional.empty();
        }
    }

    private void query(JsonNode operation, String raw, List<String> problems) {
        for (String part : raw == null || raw.isEmpty() ? new String[0] : raw.split("&", -1)) {
            String[] pair = part.split("=", 2);
            JsonNode described = parameter(operation, "query", decoded(pair[0]));
            if (described.isMissingNode()) {
                problems.add("the query parameter " + pair[0] + " is not described");
            } else {
                value(described, decoded(pair.length == 2 ? pair[1] : ""), problems);
            }
        }
    }

    private void value(JsonNode described, String value, List<String> problems) {
        String name = described.path("name").asString();
        if (described.path("type").asString().equals("array")) {
            for (String element : value.split(",", -1)) {
                value(((ObjectNode) described.path("items").deepCopy()).put("name", name), element, problems);
            }
            return;
        }
        if (described.path("type").asString().equals("integer") && !value.matches("-?\\d+")) {
            problems.add("the query parameter " + name + " is no whole number: " + value);
        }
        if (described.has("enum")
                && described
                        .get("enum")
                        .valueStream()
                        .noneMatch(e -> e.asString().equals(value))) {
            problems.add("the query parameter " + name + " cannot be " + value);
        }
    }

    private static JsonNode parameter(JsonNode operation, String in, String name) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(each -> each.path("in").asString().equals(in))
                .filter(each ->
                        in.equals("body") || each.path("name").asString().equals(name))
                .findFirst()
                .orElse(MAPPER.missingNode());
    }

    /// The description of the operation at a path; one without variable places goes first.
    private JsonNode operation(String method, String target) {
        String path = URI.create(target).getPath();
        return schema.path("paths")
                .propertyStream()
                .filter(each -> path.matches(each.getKey().replaceAll("\\{[^}]*}", "[^/]+")))
                .filter(each -> each.getValue().has(method.toLowerCase(Locale.ROOT)))
                .min(Comparator.comparing(each -> each.getKey().contains("{")))
                .map(each -> each.getValue().get(method.toLowerCase(Locale.ROOT)))
                .orElse(MAPPER.missingNode());
    }

    /// Every operation with the permissions it asks for, as `GET /path | ANY one other`.
    public List<String> operations() {
        return schema.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(method -> method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey() + " | "
                                + needed(method.getValue().path("x-inin-requires-permissions"))))
                .toList();
    }

    private static String needed(JsonNode needed) {
        return Stream.concat(
                        Stream.of(needed.path("type").asString()),
                        needed.path("permissions").valueStream().map(JsonNode::asString))
                .collect(Collectors.joining(" "));
    }

    private static JsonNode reference(String model) {
        return MAPPER.createObjectNode().put("$ref", "#/definitions/" + model);
    }

    /// The names of a model's properties, each with whether it is read-only.
    public Map<String, Boolean> properties(String model) {
        return schema.path("definitions")
                .path(model)
                .path("properties")
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().path("readOnly").asBoolean(false)));
    }

    private SchemaModels models() {
        return new SchemaModels(schema.path("definitions"));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
