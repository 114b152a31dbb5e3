import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Asks OSV, the open database of vulnerabilities, about every library that is packed, and fails where one is known to
/// be vulnerable. It sends their names and versions, and needs no key.
///
/// Without the network, or with any answer that is none, it says so in one line and goes on: a build must not depend on
/// somebody's server. It takes as long as `seconds` at most.
///
///     java -cp "JARS/*" Vulnerabilities.java DEPENDENCIES ACCEPTED [ADDRESS [SECONDS]]
///
/// DEPENDENCIES is what `dependency:list` writes. ACCEPTED has a line for each vulnerability that was looked into and
/// does not concern this program: its id, the day until which that holds, and why.

private static final String OSV = "https://api.osv.dev/v1/querybatch"; // google.github.io/osv.dev/post-v1-querybatch
private static final int ANSWER_MOST = 4 * 1024 * 1024; // bytes
private static final int PAGES_MOST = 10;
private static final Pattern DEPENDENCY =
        Pattern.compile("\\s+([\\w.-]+):([\\w.-]+):jar:(?:[\\w.-]+:)?([\\w.-]+):(?:compile|runtime)\\b.*");
private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

private final JsonMapper json = JsonMapper.shared();
private URI address;
private Duration patience;

/// A library, as a package URL names it.
private record Library(String group, String artifact, String version) {
    String purl() {
        return "pkg:maven/" + group + "/" + artifact + "@" + version;
    }

    String named() {
        return group + ":" + artifact + " " + version;
    }
}

/// A vulnerability that was accepted, until the end of a day in UTC.
private record Accepted(LocalDate until, String reason) {}

/// Why nothing is known.
private static final class Unanswered extends Exception {
    private static final long serialVersionUID = 1;

    Unanswered(String why) {
        super(why);
    }
}

void main(String[] arguments) throws Exception {
    List<Library> libraries = libraries(Path.of(arguments[0]));
    Map<String, Accepted> accepted = accepted(Path.of(arguments[1]));
    address = URI.create(arguments.length > 2 ? arguments[2] : OSV);
    patience = Duration.ofSeconds(arguments.length > 3 ? Long.parseLong(arguments[3]) : 15);
    Map<String, List<Library>> found;
    try {
        found = found(libraries);
    } catch (Unanswered none) {
        say("NOT CHECKED, since " + address.getHost() + " " + none.getMessage() + "; the build goes on");
        return;
    }
    boolean isVulnerable = false;
    for (Map.Entry<String, List<Library>> each : found.entrySet()) {
        isVulnerable |= isOpen(each.getKey(), each.getValue(), accepted.get(each.getKey()));
    }
    accepted.keySet().stream().filter(id -> !found.containsKey(id)).forEach(id -> say(id + " is not found any more"));
    if (isVulnerable) {
        say("update what is vulnerable, or accept it with a reason in " + arguments[1]);
        System.exit(1);
    }
    say("none known in " + libraries.size() + " libraries that is not accepted");
}

private static boolean isOpen(String id, List<Library> libraries, Accepted accepted) {
    String names = libraries.stream().map(Library::named).collect(Collectors.joining(", "));
    boolean isAccepted = accepted != null && !LocalDate.now(ZoneOffset.UTC).isAfter(accepted.until());
    String why = accepted == null ? "" : isAccepted
            ? ", accepted until " + accepted.until() + ": " + accepted.reason()
            : ", accepted until " + accepted.until() + ", which is over";
    say(id + " in " + names + ", https://osv.dev/" + id + why);
    return !isAccepted;
}

// What is asked about, and what was accepted.

private static List<Library> libraries(Path list) throws IOException {
    List<Library> libraries = Files.readAllLines(list).stream()
            .map(DEPENDENCY::matcher)
            .filter(Matcher::matches)
            .map(line -> new Library(line.group(1), line.group(2), line.group(3)))
            .distinct()
            .sorted(Comparator.comparing(Library::purl))
            .toList();
    if (libraries.isEmpty()) {
        throw new IllegalStateException(list + " lists no library");
    }
    return libraries;
}

private static Map<String, Accepted> accepted(Path file) throws IOException {
    Map<String, Accepted> accepted = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#")) {
            String[] parts = line.strip().split("\\s+", 3);
            try {
                accepted.put(parts[0], new Accepted(LocalDate.parse(parts[1]), parts[2]));
            } catch (DateTimeParseException | ArrayIndexOutOfBoundsException broken) {
                throw new IllegalStateException(file + ": not an id, a day and a reason: " + line);
            }
        }
    }
    return accepted;
}

// The questions and the answers.

/// The libraries by vulnerability.
private Map<String, List<Library>> found(List<Library> libraries) throws Unanswered, InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    Map<String, List<Library>> found = new TreeMap<>();
    Map<Library, String> open = new LinkedHashMap<>(); // each with the page that is asked for, "" for the first
    libraries.forEach(library -> open.put(library, ""));
    for (int page = 0; page < PAGES_MOST && !open.isEmpty(); page++) {
        List<Library> asked = List.copyOf(open.keySet());
        JsonNode results = answer(question(open), Duration.ofNanos(end - System.nanoTime())).path("results");
        if (!results.isArray() || results.size() != asked.size()) {
            throw new Unanswered("answers something else");
        }
        open.clear();
        for (int index = 0; index < asked.size(); index++) {
            Library library = asked.get(index);
            JsonNode result = results.get(index);
            for (String id : ids(result)) {
                found.computeIfAbsent(id, none -> new ArrayList<>()).add(library);
            }
            String next = result.path("next_page_token").asString("");
            if (!next.isEmpty()) {
                open.put(library, next);
            }
        }
    }
    return found;
}

private static List<String> ids(JsonNode result) throws Unanswered {
    List<String> ids = new ArrayList<>();
    for (JsonNode vulnerability : result.path("vulns")) {
        String id = vulnerability.path("id").asString("");
        if (!ID.matcher(id).matches()) {
            throw new Unanswered("answers something else");
        }
        ids.add(id);
    }
    if (!result.isObject() || ids.isEmpty() && result.has("vulns") && !result.path("vulns").isArray()) {
        throw new Unanswered("answers something else");
    }
    return ids;
}

private String question(Map<Library, String> open) {
    ObjectNode question = json.createObjectNode();
    ArrayNode queries = question.putArray("queries");
    open.forEach((library, page) -> {
        ObjectNode query = queries.addObject();
        query.putObject("package").put("purl", library.purl());
        if (!page.isEmpty()) {
            query.put("page_token", page);
        }
    });
    return question.toString();
}

/// On a thread of its own: a body that trickles in has no time-out.
private JsonNode answer(String question, Duration left) throws Unanswered, InterruptedException {
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    Thread.ofVirtual().start(() -> {
        try {
            answer.complete(fetched(question));
        } catch (Exception broken) {
            answer.completeExceptionally(broken);
        }
    });
    try {
        return answer.get(Math.max(1, left.toMillis()), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
        throw new Unanswered("has not answered for " + patience.toSeconds() + " seconds");
    } catch (ExecutionException broken) {
        throw broken.getCause() instanceof Unanswered known
                ? known
                : new Unanswered("cannot be asked (" + broken.getCause().getClass().getSimpleName() + ")");
    }
}

private JsonNode fetched(String question) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(address)
            .timeout(patience)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(question))
            .build();
    HttpClient client = HttpClient.newBuilder().connectTimeout(patience).build();
    HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    if (response.statusCode() != 200) {
        throw new Unanswered("answers with status " + response.statusCode());
    }
    try (InputStream body = response.body()) {
        byte[] bytes = body.readNBytes(ANSWER_MOST + 1);
        if (bytes.length > ANSWER_MOST) {
            throw new Unanswered("answers too much");
        }
        return json.readTree(bytes);
    } catch (JacksonException none) {
        throw new Unanswered("answers something else");
    }
}

private static void say(String what) {
    IO.println("vulnerabilities: " + what);
}
