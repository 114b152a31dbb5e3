package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The login host and both sides of its switches; each of those tests bears the switch's name. The proof is the pair of
/// verifier and challenge of RFC 7636, appendix B.
final class LoginHostTest {
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final String REDIRECT = "http://localhost:8080";

    private final Visit visit = new Visit();

    @AfterEach
    void leave() {
        visit.close();
    }

    private String page() {
        String query =
                "?response_type=code&code_challenge_method=S256&code_challenge=" + CHALLENGE + "&state=s&client_id="
                        + visit.sandbox.browserClient() + "&redirect_uri="
                        + URLEncoder.encode(REDIRECT, StandardCharsets.UTF_8);
        Reply moved = visit.get("/oauth/authorize" + query);
        assertThat(moved.status()).isEqualTo(302);
        return moved.header("Location");
    }

    private Reply token() {
        String code = page().replaceAll(".*[?&]code=([^&]*).*", "$1");
        return form("grant_type=authorization_code&code=" + code + "&client_id=" + visit.sandbox.browserClient()
                + "&code_verifier=" + VERIFIER + "&redirect_uri="
                + URLEncoder.encode(REDIRECT, StandardCharsets.UTF_8));
    }

    private Reply form(String body) {
        return visit.send(HttpRequest.newBuilder(URI.create(visit.sandbox.url() + "/oauth/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private Reply people(String token) {
        return get("/api/v2/users?pageSize=1", token);
    }

    private Reply own(String token) {
        return get("/api/v2/tokens/me", token);
    }

    private Reply get(String path, String token) {
        return visit.send(HttpRequest.newBuilder(URI.create(visit.sandbox.url() + path))
                .header("Authorization", "Bearer " + token)
                .GET());
    }

    @Test
    void signInSwitch() {
        assertThat(page()).startsWith(REDIRECT + "?code=").endsWith("&state=s");
        assertThat(people(token().text("/access_token")).status()).isEqualTo(200);
        visit.behave("signIn", "refused");
        assertThat(page()).startsWith(REDIRECT + "?error=access_denied");
    }

    @Test
    void tokenLifeSwitch() {
        assertThat(token().json().path("expires_in").intValue()).isEqualTo(86_400);
        visit.behave("tokenLife", "300");
        assertThat(token().json().path("expires_in").intValue()).isEqualTo(300);
    }

    @Test
    void refreshTokenSwitch() {
        visit.behave("refreshToken", "withheld");
        assertThat(token().text("/refresh_token")).isEmpty();
        visit.behave("refreshToken", "given");
        String given = token().text("/refresh_token");
        String again =
                "grant_type=refresh_token&client_id=" + visit.sandbox.browserClient() + "&refresh_token=" + given;
        assertThat(form(again).text("/refresh_token")).isNotEmpty().isNotEqualTo(given);
        assertThat(form(again).status()).isEqualTo(400);
        visit.behave("refreshToken", "kept");
        String kept = token().text("/refresh_token");
        assertThat(kept).isNotEmpty();
        String more = "grant_type=refresh_token&client_id=" + visit.sandbox.browserClient() + "&refresh_token=" + kept;
        assertThat(form(more).text("/refresh_token")).isEmpty();
        assertThat(form(more).status()).isEqualTo(200);
    }

    @Test
    void withheldScopesSwitch() {
        assertThat(own(token().text("/access_token")).body()).contains("\"users\"", "\"groups\"");
        visit.behave("withheldScopes", "[\"users\"]");
        assertThat(own(token().text("/access_token")).body())
                .contains("\"groups\"")
                .doesNotContain("\"users\"");
    }
}
