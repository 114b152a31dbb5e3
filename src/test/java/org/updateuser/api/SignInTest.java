package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.updateuser.MovableClock;
import org.updateuser.api.Grant.Denied;
import org.updateuser.api.Grant.Failed;
import org.updateuser.api.Grant.Given;
import org.updateuser.model.Catalogue;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Trouble.Kind;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;

/// Signing in and out at a login host, and what becomes of a token.
class SignInTest {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-03T12:00:00Z"));
    private Sandbox sandbox;
    private Login login;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(Settings.standard().withPeople(20).withClock(clock));
        login = new Login(URI.create(sandbox.url()), clock, Timeouts.USUAL);
    }

    @AfterEach
    void stop() {
        login.close();
        sandbox.close();
    }

    private BrowserSignIn begin(String client) throws IOException {
        return BrowserSignIn.begin(login, client, 0, (delay, action) -> {}, page -> "shown " + page);
    }

    private Grant browsed() throws IOException {
        try (BrowserSignIn signIn = begin(sandbox.browserClient())) {
            Browser.open(signIn.page());
            return signIn.grant();
        }
    }

    private static Token token(Grant grant) {
        return grant instanceof Given(Token token) ? token : wrong(grant);
    }

    private static Token wrong(Grant grant) {
        throw new AssertionError("no token: " + grant);
    }

    private GenesysCloud cloud(TokenSource tokens) {
        return new GenesysCloud(URI.create(sandbox.url()), tokens, exchange -> {});
    }

    @Test
    void theBrowserBringsATokenThatIsGood() throws IOException {
        try (BrowserSignIn signIn = begin(sandbox.browserClient())) {
            assertThat(signIn.page().getQuery())
                    .contains("response_type=code", "code_challenge_method=S256", "redirect_uri=http://localhost:");
            assertThat(Browser.open(signIn.page())).isEqualTo("shown DONE");
            Token token = token(signIn.grant());
            assertThat(token.until()).hasValue(clock.instant().plus(Duration.ofHours(24)));
            try (GenesysCloud cloud = cloud(token::access)) {
                assertThat(Fixture.got(cloud.me()).get(Catalogue.NAME)).isNotEmpty();
                assertThat(Fixture.got(cloud.token().read()).scopes()).contains("users");
            }
        }
    }

    @Test
    void whoeverSaysNoInTheBrowserGetsNoToken() throws IOException {
        sandbox.behave("{\"signIn\":\"refused\"}");
        assertThat(browsed()).isEqualTo(new Denied(0, "access_denied"));
    }

    @Test
    void anUnknownClientGetsNoRedirect() throws IOException {
        try (BrowserSignIn signIn = begin("somebody-else")) {
            assertThat(Browser.open(signIn.page())).contains("invalid_client");
        }
    }

    @Test
    void aCodeCountsOnceAndOnlyWithItsVerifier() throws IOException {
        Pkce pkce = Pkce.random();
        URI redirect = URI.create("http://localhost:4711");
        String code = code(pkce, redirect);
        Token token = token(login.code(sandbox.browserClient(), code, redirect, pkce));

        assertThat(login.code(sandbox.browserClient(), code, redirect, pkce))
                .isEqualTo(new Denied(400, "invalid_grant"));
        try (GenesysCloud cloud = cloud(token::access)) { // the replay ended it
            assertThat(Fixture.denied(cloud.me()).status()).isEqualTo(401);
        }
        String other = code(pkce, redirect);
        assertThat(login.code(sandbox.browserClient(), other, redirect, Pkce.random()))
                .isEqualTo(new Denied(400, "invalid_grant"));
        String third = code(pkce, redirect);
        assertThat(login.code(sandbox.browserClient(), third, URI.create("http://localhost:4712"), pkce))
                .isEqualTo(new Denied(400, "invalid_grant"));
    }

    private String code(Pkce pkce, URI redirect) throws IOException {
        URI page = login.page(sandbox.browserClient(), redirect, pkce, "s");
        String answer = Browser.raw(
                page.getPort(),
                "GET " + page.getRawPath() + "?" + page.getRawQuery() + " HTTP/1.1\r\nHost: " + page.getAuthority()
                        + "\r\nConnection: close\r\n\r\n");
        return answer.replaceAll("(?s).*[?&]code=([^&\\s]+).*", "$1");
    }

    @Test
    void aProgramSignsInWithItsSecret() {
        Token token = token(login.program(sandbox.programClient(), sandbox.programSecret()));

        try (GenesysCloud cloud = cloud(token::access)) {
            assertThat(Fixture.denied(cloud.me()).code()).isEqualTo("not.a.user");
            assertThat(Fixture.got(cloud.token().read()).grant()).isEqualTo("CLIENT-CREDENTIALS");
        }
        assertThat(login.program(sandbox.programClient(), "wrong")).isEqualTo(new Denied(401, "invalid_client"));
    }

    @Test
    void anEndedTokenIsFetchedAgainWhereTheGrantAllowsIt() throws IOException {
        sandbox.behave("{\"refreshToken\":\"given\"}");
        Token first = token(browsed());
        AtomicInteger renewals = new AtomicInteger();
        Bearer bearer = new Bearer(
                first,
                old -> {
                    renewals.incrementAndGet();
                    return login.refresh(sandbox.browserClient(), old.refresh());
                },
                clock);
        try (GenesysCloud cloud = cloud(bearer)) {
            clock.forward(Duration.ofHours(25));
            assertThat(Fixture.got(cloud.organization()).id()).isNotEmpty();
            assertThat(renewals).hasValue(1);
            assertThat(bearer.token().access()).isNotEqualTo(first.access());
            assertThat(login.refresh(sandbox.browserClient(), first.refresh()))
                    .isEqualTo(new Denied(400, "invalid_grant")); // it was used
        }
    }

    @Test
    void aTokenThatIsRejectedInTheMiddleOfAWriteIsRenewedAndTheWriteHappensOnce() throws IOException {
        Token first = token(login.program(sandbox.programClient(), sandbox.programSecret()));
        Bearer bearer = new Bearer(
                first, old -> login.program(sandbox.programClient(), sandbox.programSecret()), Clock.systemUTC());
        try (GenesysCloud cloud = cloud(bearer);
                GenesysCloud thief = cloud(first::access)) {
            assertThat(thief.token().end()).isInstanceOf(Outcome.Done.class);
            String id =
                    Fixture.got(cloud.people("active", 1)).items().getFirst().id();
            assertThat(bearer.token().access()).isNotEqualTo(first.access());
            assertThat(Fixture.got(cloud.user(id, false)).get(Catalogue.ID)).isEqualTo(id);
        }
    }

    @Test
    void whatCannotBeRenewedIsAskedForOnce() {
        AtomicInteger renewals = new AtomicInteger();
        Bearer bearer = new Bearer(
                Token.pasted("over"),
                old -> {
                    renewals.incrementAndGet();
                    return new Denied(400, "invalid_grant");
                },
                clock);
        try (GenesysCloud cloud = cloud(bearer)) {
            assertThat(Fixture.denied(cloud.me()).status()).isEqualTo(401);
            assertThat(Fixture.denied(cloud.me()).status()).isEqualTo(401);
            assertThat(renewals).hasValue(1);
            bearer.replace(Token.pasted(sandbox.token())); // somebody has signed in again
            assertThat(Fixture.got(cloud.me()).get(Catalogue.NAME)).isNotEmpty();
        }
    }

    @Test
    void signingOutEndsTheTokenOnTheServer() throws IOException {
        Token token = token(browsed());
        try (GenesysCloud cloud = cloud(token::access)) {
            assertThat(cloud.token().end()).isInstanceOf(Outcome.Done.class);
            assertThat(Fixture.denied(cloud.me()).status()).isEqualTo(401);
        }
    }

    @Test
    void aRedirectOfTheLoginHostIsNotFollowedAndNothingOfItsAnswerIsRepeated() throws IOException {
        try (Stub elsewhere = new Stub(Stub.answer(200, "{\"access_token\":\"x\"}"));
                Stub stub = new Stub(Stub.answer(307, "", "Location: " + elsewhere.uri() + "/oauth/token"));
                Stub quoting = new Stub(Stub.answer(400, "{\"error\":\"you sent s3cret!\"}"));
                Login moved = new Login(stub.uri(), clock, Timeouts.USUAL);
                Login telling = new Login(quoting.uri(), clock, Timeouts.USUAL)) {
            assertThat(moved.program("id", "s3cret"))
                    .isInstanceOfSatisfying(
                            Failed.class,
                            failed -> assertThat(failed.trouble().kind()).isEqualTo(Kind.REDIRECTED));
            assertThat(elsewhere.requests()).isEmpty();
            assertThat(telling.program("id", "s3cret")).isEqualTo(new Denied(400, ""));
            assertThat(new String(java.util.Base64.getDecoder().decode("aWQ6czNjcmV0"), StandardCharsets.UTF_8))
                    .isEqualTo("id:s3cret");
            assertThat(quoting.requests().getFirst()).contains("Authorization: Basic aWQ6czNjcmV0");
        }
    }
}
