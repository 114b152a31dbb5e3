package org.updateuser.sandbox;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The login host (facts §4): a page that signs the one administrator in at once, and the exchange of codes,
/// refresh tokens and client secrets for tokens.
final class LoginHost {
    static final String BROWSER_CLIENT = "5a4d9d3e-0000-4000-8000-000000000001";
    static final String PROGRAM_CLIENT = "5a4d9d3e-0000-4000-8000-000000000002";

    private static final String PAGE = "/oauth/authorize";
    private static final String TOKEN = "/oauth/token";
    private static final Duration CODE_LIFE = Duration.ofMinutes(5);

    /// @param redirect where the browser was sent with it
    /// @param challenge what its owner has to prove
    private record Code(String redirect, String challenge, Instant until) {}

    private final Tokens tokens;
    private final Behaviour behaviour;
    private final Clock clock;
    private final String secret = Tokens.random("secret-");
    private final Map<String, Code> codes = new HashMap<>();
    private final Map<String, Caller> used = new HashMap<>(); // codes, with what was given for them
    private final Set<String> refreshes = new HashSet<>();

    LoginHost(Tokens tokens, Behaviour behaviour, Clock clock) {
        this.tokens = tokens;
        this.behaviour = behaviour;
        this.clock = clock;
    }

    static boolean isLogin(String path) {
        return path.equals(PAGE) || path.equals(TOKEN);
    }

    String secret() {
        return secret;
    }

    synchronized Answer answer(Request request, Headers headers) {
        boolean page = request.path().equals(PAGE);
        if (!request.method().equals(page ? "GET" : "POST")) {
            throw new Refusal(405, "method.not.allowed", "This path takes only " + (page ? "GET" : "POST"));
        }
        return page ? page(request) : token(request, headers);
    }

    /// Nobody is sent to an address that is not registered.
    private Answer page(Request request) {
        String redirect = request.parameter("redirect_uri", "");
        if (!request.parameter("client_id", "").equals(BROWSER_CLIENT) || !isRegistered(redirect)) {
            return error(400, "invalid_client");
        }
        String state = "&state=" + encoded(request.parameter("state", ""));
        String challenge = request.parameter("code_challenge", "");
        if (!request.parameter("response_type", "").equals("code")
                || !request.parameter("code_challenge_method", "").equals("S256")
                || challenge.length() != 43) {
            return moved(redirect + "?error=invalid_request" + state);
        }
        if (behaviour.is("signIn", "refused")) {
            return moved(redirect + "?error=access_denied" + state);
        }
        String code = Tokens.random("code-");
        codes.put(code, new Code(redirect, challenge, clock.instant().plus(CODE_LIFE)));
        return moved(redirect + "?code=" + code + state);
    }

    private static boolean isRegistered(String redirect) {
        return redirect.matches("http://localhost(:\\d{1,5})?/?");
    }

    private static Answer moved(String to) {
        return Answer.text(302, "text/plain", "")
                .with("Location", URI.create(to).toString());
    }

    private Answer token(Request request, Headers headers) {
        if (!request.type().equals("application/x-www-form-urlencoded")) {
            return error(400, "invalid_request");
        }
        Map<String, List<String>> form = Arrival.query(request.body());
        if (form.values().stream().anyMatch(values -> values.size() > 1)) {
            return error(400, "invalid_request");
        }
        return switch (sole(form, "grant_type")) {
            case "authorization_code" -> exchanged(form);
            case "refresh_token" -> refreshed(form);
            case "client_credentials" -> program(headers.getFirst("Authorization"));
            default -> error(400, "unsupported_grant_type");
        };
    }

    /// A code counts once. Whoever brings it again ends what was given for it: one of the two has stolen it.
    private Answer exchanged(Map<String, List<String>> form) {
        String given = sole(form, "code");
        Optional.ofNullable(used.remove(given)).ifPresent(tokens::end);
        Code code = codes.remove(given);
        if (code == null
                || !sole(form, "client_id").equals(BROWSER_CLIENT)
                || !clock.instant().isBefore(code.until())
                || !code.redirect().equals(sole(form, "redirect_uri"))
                || !Tokens.same(code.challenge(), challenge(sole(form, "code_verifier")))) {
            return error(400, "invalid_grant");
        }
        Caller caller = tokens.issue(false, life(), scopes());
        used.put(given, caller);
        return given(caller, behaviour.is("refreshToken", "withheld") ? "" : refresh());
    }

    private Answer refreshed(Map<String, List<String>> form) {
        String brought = sole(form, "refresh_token");
        if (!sole(form, "client_id").equals(BROWSER_CLIENT) || !refreshes.contains(brought)) {
            return error(400, "invalid_grant");
        }
        Caller caller = tokens.issue(false, life(), scopes());
        if (behaviour.is("refreshToken", "kept")) {
            return given(caller, "");
        }
        refreshes.remove(brought);
        return given(caller, refresh());
    }

    private Answer program(@Nullable String authorization) {
        String pair =
                Base64.getEncoder().encodeToString((PROGRAM_CLIENT + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return authorization != null && Tokens.same(authorization, "Basic " + pair)
                ? given(tokens.issue(true, life(), Set.of()), "")
                : error(401, "invalid_client");
    }

    private Duration life() {
        return Duration.ofSeconds(Long.parseLong(behaviour.value("tokenLife")));
    }

    private Set<String> scopes() {
        Set<String> scopes = new HashSet<>(Tokens.SCOPES);
        scopes.removeIf(scope -> behaviour.lists("withheldScopes", scope));
        return scopes;
    }

    private String refresh() {
        String refresh = Tokens.random("refresh-");
        refreshes.add(refresh);
        return refresh;
    }

    private Answer given(Caller caller, String refresh) {
        ObjectNode answer = Json.object()
                .put("access_token", caller.token())
                .put("token_type", "bearer")
                .put("expires_in", life().toSeconds());
        if (!refresh.isEmpty()) {
            answer.put("refresh_token", refresh);
        }
        return Answer.ok(answer).with("Cache-Control", "no-store");
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = java.security.MessageDigest.getInstance("SHA-256")
                    .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (java.security.GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Answer error(int status, String error) {
        return Answer.of(status, Json.object().put("error", error).put("description", "The sandbox says no"));
    }

    private static String sole(Map<String, List<String>> form, String name) {
        return form.getOrDefault(name, List.of("")).getFirst();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
