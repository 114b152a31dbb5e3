package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Refusal;
import org.updateuser.patch.Trouble;

/// Every status and body of the facts, as an answer to every call of the client: the right outcome, the right
/// sentence, the technical part for the vendor's support, and nothing typed is lost.
@Timeout(120)
class AnswersTest {
    private static final String SITUATION = "save.nothing";
    private static final String CORRELATION = "c0ffee-17";
    private static final String TOKEN = "canary-t0ken";
    private static final String SIGN_IN = "The server does not accept the token.";
    private static final String INVALID = "The server refused the request.";
    private static final String UNWELL = "The server cannot answer at the moment.";
    private static final String STRANGER = "The answer is not from the service";

    /// One line of the table.
    ///
    /// @param write what a write becomes
    /// @param sentence how a sentence about a read begins
    private record Line(int status, String body, Class<? extends Outcome> write, String sentence) {
        static Line of(int status, String code, Class<? extends Outcome> write, String sentence) {
            return new Line(status, "{\"code\":\"" + code + "\",\"status\":" + status + "}", write, sentence);
        }
    }

    private static final List<Line> TABLE = List.of(
            Line.of(400, "bad.request", Outcome.Refused.class, INVALID),
            Line.of(400, "invalid.date", Outcome.Refused.class, INVALID),
            Line.of(400, "invalid.value", Outcome.Refused.class, INVALID),
            Line.of(400, "max.user.ids", Outcome.Refused.class, INVALID),
            Line.of(400, "not.a.user", Outcome.Refused.class, INVALID),
            new Line(
                    400,
                    "{\"message\":\"version 3 does not match the current version\"}",
                    Outcome.Stale.class,
                    INVALID),
            new Line(
                    400,
                    "{\"code\":\"bad.request\",\"errors\":[{\"details\":[{\"fieldName\":\"title\"}]}]}",
                    Outcome.Refused.class,
                    "The server refused Title."),
            Line.of(401, "authentication.required", Outcome.Refused.class, SIGN_IN),
            Line.of(401, "bad.credentials", Outcome.Refused.class, SIGN_IN),
            Line.of(403, "missing.permissions", Outcome.Refused.class, "The token has no permission for this."),
            new Line(
                    403,
                    "{\"code\":\"missing.any.permissions\",\"message\":\"Missing [directory:user:edit]\"}",
                    Outcome.Refused.class,
                    "The permission directory:user:edit is missing."),
            Line.of(403, "missing.scope", Outcome.Refused.class, "The OAuth client has not the scope"),
            Line.of(403, "not.authorized", Outcome.Refused.class, "The token has no permission for this."),
            Line.of(404, "not.found", Outcome.Refused.class, "The server does not know this person"),
            Line.of(404, "general.resource.not.found", Outcome.Refused.class, "The server does not know this person"),
            Line.of(405, "method.not.allowed", Outcome.Refused.class, INVALID),
            new Line(408, "", Outcome.Unsure.class, UNWELL),
            Line.of(409, "general.conflict", Outcome.Stale.class, "The server has something else with the same name"),
            Line.of(413, "request.too.large", Outcome.Refused.class, "The request is too large for the server."),
            Line.of(415, "unsupported.media.type", Outcome.Refused.class, INVALID),
            Line.of(422, "invalid.value", Outcome.Refused.class, INVALID),
            Line.of(429, "too.many.requests", Outcome.Refused.class, "The server asks to wait 7 s"),
            Line.of(429, "too.many.requests.retry.after", Outcome.Refused.class, "The server asks to wait 7 s"),
            Line.of(500, "internal.server.error", Outcome.Refused.class, "The server failed."),
            new Line(502, "<html>Bad Gateway</html>", Outcome.Unsure.class, UNWELL),
            new Line(503, "", Outcome.Unsure.class, UNWELL),
            Line.of(503, "service.unavailable", Outcome.Refused.class, UNWELL),
            new Line(504, "<html>Gateway Timeout</html>", Outcome.Unsure.class, UNWELL),
            Line.of(504, "request.timeout", Outcome.Unsure.class, UNWELL),
            Line.of(504, "authentication.request.timeout", Outcome.Refused.class, UNWELL),
            new Line(302, "", Outcome.Unsent.class, "The server sent the request elsewhere"),
            new Line(307, "", Outcome.Unsent.class, "The server sent the request elsewhere"),
            new Line(200, "<html>Sign in to the guest network</html>", Outcome.Unsure.class, STRANGER),
            new Line(200, "{\"id\":\"u-1\",\"vers", Outcome.Unsure.class, STRANGER),
            new Line(200, "[]", Outcome.Unsure.class, "The answer is not of the shape this program knows."));

    private static final Map<String, Function<GenesysCloud, Reading<?>>> READS = new LinkedHashMap<>();

    static {
        READS.put("user", cloud -> cloud.user("u-1", false));
        READS.put("a deleted user", cloud -> cloud.user("u-1", true));
        READS.put("people", cloud -> cloud.people("any", 1));
        READS.put("search", cloud -> cloud.peopleNamed("amy", "active", 1));
        READS.put("me", GenesysCloud::me);
        READS.put("groups", cloud -> cloud.groups(1));
        READS.put("locations", cloud -> cloud.locations(1));
        READS.put("organization", GenesysCloud::organization);
        READS.put("permissions", GenesysCloud::permissions);
    }

    private static final Map<String, Function<GenesysCloud, Outcome>> WRITES = new LinkedHashMap<>();

    static {
        WRITES.put("patch", cloud -> cloud.patch("u-1", new Patch(7, Values.EMPTY.with(Catalogue.TITLE, "Lead"))));
        WRITES.put("delete", cloud -> cloud.delete("u-1"));
        WRITES.put("profile skills", cloud -> cloud.detours().profileSkills("u-1", List.of("French")));
        WRITES.put("leave", cloud -> cloud.detours().leave("u-1", "g-1"));
        WRITES.put("sign out", server -> server.token().end());
    }

    private final Words words = new Words(Locale.ENGLISH);
    private final AtomicInteger elsewhere = new AtomicInteger();
    private volatile Line now = TABLE.getFirst();

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            if (exchange.getRequestURI().getPath().equals("/elsewhere")) {
                elsewhere.incrementAndGet();
            }
            exchange.getResponseHeaders().add("ININ-Correlation-Id", CORRELATION);
            exchange.getResponseHeaders().add("Retry-After", "7");
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            byte[] body = now.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(now.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Test
    void everyAnswerToEveryCallHasItsOutcomeAndItsSentence() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (GenesysCloud cloud = new GenesysCloud(address, () -> TOKEN, _ -> {})) {
            for (Line line : TABLE) {
                now = line;
                READS.forEach((name, call) -> assertRead(line, name, call.apply(cloud)));
                WRITES.forEach((name, call) -> assertWrite(line, name, call.apply(cloud)));
                assertNothingWasJoined(line, cloud.detours().join("u-1", "g-1"));
            }
        } finally {
            server.stop(0);
        }
        assertThat(elsewhere).as("redirects that were followed").hasValue(0);
    }

    private void assertRead(Line line, String name, Reading<?> reading) {
        String row = line + " to " + name;
        switch (reading) {
            case Reading.Denied<?>(Refusal refusal) -> {
                assertThat(line.status()).as(row).isGreaterThanOrEqualTo(400);
                assertThat(refusal.status()).as(row).isEqualTo(line.status());
                assertSaid(row, line, words.refusal(SITUATION, refusal));
            }
            case Reading.Failed<?>(Trouble trouble) -> {
                assertThat(line.status()).as(row).isLessThan(400);
                assertSaid(row, line, words.trouble(SITUATION, trouble));
            }
            case Reading.Got<?> _ -> throw new AssertionError("taken for an answer: " + row);
        }
    }

    private static void assertSaid(String row, Line line, Notice notice) {
        assertThat(notice.text()).as(row).startsWith(line.sentence()).doesNotContain(TOKEN);
        assertThat(notice.detail()).as(row).doesNotContain(TOKEN);
        if (line.status() >= 300) {
            assertThat(notice.detail())
                    .as(row)
                    .contains("HTTP " + line.status())
                    .contains(CORRELATION);
        }
    }

    /// Of what was patched the answer has to show the user; of the rest any answer of the service is one, but a page of
    /// somebody else is none.
    private static void assertWrite(Line line, String name, Outcome outcome) {
        boolean shows =
                line.status() >= 300 || name.equals("patch") || line.body().startsWith("<");
        assertThat(outcome).as(line + " to " + name).isInstanceOf(shows ? line.write() : Outcome.Done.class);
    }

    /// The version of the group comes first, and without it nothing is written: so nothing is unsure.
    private static void assertNothingWasJoined(Line line, Outcome outcome) {
        assertThat(outcome)
                .as(line + " to join")
                .isInstanceOf(line.status() < 400 ? Outcome.Unsent.class : Outcome.Refused.class);
    }

    @Test
    void noAnswerToASaveLosesWhatIsTyped() {
        try (Desk desk = Desk.open()) {
            OpenUser amara = desk.openAmara();
            FieldState<String> title = amara.user().state(Catalogue.TITLE);
            for (Line line : TABLE) {
                String wanted = "Head " + TABLE.indexOf(line);
                title.typed().set(wanted);
                desk.fault("{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"status\":" + line.status()
                        + ",\"body\":" + (line.body().startsWith("{\"code") ? line.body() : "{}") + "}");
                desk.editor().save();
                assertThat(title.typed().get()).as(line.toString()).isEqualTo(wanted);
                assertThat(amara.saving().get()).isFalse();
                assertThat(amara.notice().get()).as(line.toString()).isPresent();
                desk.editor().save();
                assertThat(desk.served(amara).get(Catalogue.TITLE))
                        .as(line.toString())
                        .isEqualTo(wanted);
                assertThat(amara.user().dirty().get()).as(line.toString()).isFalse();
            }
        }
    }
}
