package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Trouble;
import org.updateuser.patch.Trouble.Kind;

/// A proxy that asks who one is, in front of a server with TLS.
@Timeout(60)
class ProxySignInTest {
    private static final URI SERVER = URI.create("https://api.northwind.example");
    private static final String PASSWORD = "canary-pässword";
    private static final String EXPECTED = "Proxy-Authorization: Basic YW1hcmE6Y2FuYXJ5LXDDpHNzd29yZA==";

    private Tunnel tunnel;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        tunnel = new Tunnel(EXPECTED);
        ProxySelector.setDefault(ProxySelector.of(tunnel.address()));
    }

    @AfterEach
    void stop() throws IOException {
        tunnel.close();
    }

    private static void know(String name, String password) {
        Authenticator.setDefault(new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(name, password.toCharArray());
            }
        });
    }

    /// Somebody who is asked, and knows these passwords one after the other; in the end they know no more.
    private static final class Asked extends Authenticator implements ProxyGate {
        private final List<String> passwords;
        private final List<ProxyQuestion> questions = new CopyOnWriteArrayList<>();
        private final List<Optional<PasswordAuthentication>> refused = new CopyOnWriteArrayList<>();
        private final List<Boolean> passed = new CopyOnWriteArrayList<>();
        private volatile PasswordAuthentication key;

        private Asked(String... passwords) {
            this.passwords = List.of(passwords);
            Authenticator.setDefault(this);
        }

        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            return key;
        }

        @Override
        public boolean ask(ProxyQuestion question, Optional<PasswordAuthentication> sent) {
            refused.add(sent);
            questions.add(question);
            boolean knows = questions.size() <= passwords.size();
            key = knows
                    ? new PasswordAuthentication(
                            "amara", passwords.get(questions.size() - 1).toCharArray())
                    : null;
            return knows;
        }

        @Override
        public void heard(ProxyQuestion question, boolean through) {
            passed.add(through);
        }
    }

    @Test
    void whoeverIsAskedLetsTheSameRequestThroughOnce() {
        Asked asked = new Asked("wrong", PASSWORD);
        try (Fixture fixture = Fixture.patient(SERVER)) {
            assertThat(fixture.patch()).isInstanceOf(Outcome.Done.class);
            assertThat(asked.questions)
                    .containsOnly(
                            new ProxyQuestion("127.0.0.1", tunnel.address().getPort(), "Northwind"))
                    .hasSize(2);
            assertThat(asked.refused.getFirst()).isEmpty();
            assertThat(asked.refused.getLast())
                    .hasValueSatisfying(sent ->
                            assertThat(String.valueOf(sent.getPassword())).isEqualTo("wrong"));
            assertThat(asked.passed).containsExactly(true);
            assertThat(fixture.exchanges).hasSize(1); // what a proxy held up is no exchange of its own
            assertThat(tunnel.seen()).isNotEmpty().noneMatch(header -> header.startsWith("Proxy-"));
        }
    }

    @Test
    void whoeverDeclinesIsNotAskedAgainForIt() {
        Asked asked = new Asked();
        try (Fixture fixture = Fixture.patient(SERVER)) {
            assertThat(Fixture.unsent(fixture.patch()).kind()).isEqualTo(Kind.PROXY);
            assertThat(asked.questions).hasSize(1);
            assertThat(tunnel.requests()).hasSize(1);
            assertThat(asked.passed).isEmpty();
        }
    }

    @Test
    void whatIsLostBehindTheProxyHasNotPassed() {
        Asked asked = new Asked(PASSWORD);
        tunnel.loseServer();
        try (Fixture fixture = Fixture.patient(SERVER)) {
            assertThat(Fixture.failed(fixture.cloud.me()).kind()).isNotEqualTo(Kind.PROXY);
            assertThat(asked.questions).hasSize(1);
            assertThat(asked.passed).containsExactly(false);
        }
    }

    @Test
    void aTokenIsFetchedOnceSomebodyHasSignedInThere() {
        Asked asked = new Asked(PASSWORD);
        try (Login login = new Login(SERVER, Clock.systemUTC(), Timeouts.USUAL)) {
            login.program("client", "secret");
            assertThat(asked.passed).containsExactly(true);
            assertThat(tunnel.seen()).isNotEmpty().noneMatch(header -> header.startsWith("Proxy-"));
        }
    }

    @Test
    void nobodyIsAskedForAKindThatIsNotSpoken() {
        tunnel.demand("Proxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM");
        Asked asked = new Asked(PASSWORD);
        try (Fixture fixture = Fixture.patient(SERVER)) {
            Trouble trouble = Fixture.unsent(fixture.patch());
            assertThat(trouble.kind()).isEqualTo(Kind.PROXY_FOREIGN);
            assertThat(trouble.detail()).isEqualTo("HTTP 407, negotiate, ntlm");
            assertThat(asked.questions).isEmpty();
        }
    }

    @Test
    void theProxyGetsTheSignInAndTheServerDoesNot() {
        know("amara", PASSWORD);
        try (Fixture fixture = Fixture.patient(SERVER)) {
            assertThat(fixture.patch()).isInstanceOf(Outcome.Done.class);
            assertThat(tunnel.requests().getFirst()).startsWith("CONNECT api.northwind.example:443");
            assertThat(tunnel.seen()).isNotEmpty().noneMatch(header -> header.startsWith("Proxy-"));
            assertThat(tunnel.requests()).noneMatch(request -> request.contains(Fixture.TOKEN));
        }
    }

    @Test
    void withoutOneNothingIsSentAndItIsSaidWhoAsks() {
        try (Fixture fixture = Fixture.patient(SERVER)) {
            assertThat(Fixture.unsent(fixture.patch()).kind()).isEqualTo(Kind.PROXY);
            assertThat(Fixture.unsent(fixture.cloud.delete("u-1")).kind()).isEqualTo(Kind.PROXY);
            assertThat(Fixture.failed(fixture.cloud.me()).kind()).isEqualTo(Kind.PROXY);
            assertThat(tunnel.seen()).isEmpty();
        }
    }

    @Test
    void aWrongOneIsSaidAndNotTriedAgain() {
        know("amara", "wrong");
        try (Fixture fixture = Fixture.patient(SERVER)) {
            assertThat(Fixture.unsent(fixture.patch()).kind()).isEqualTo(Kind.PROXY);
            assertThat(tunnel.requests()).hasSize(1);
        }
    }

    @Test
    void aTokenIsAskedForThroughItAsWell() {
        try (Login login = new Login(SERVER, Clock.systemUTC(), Timeouts.USUAL)) {
            Grant before = login.program("client", "secret");
            assertThat(before)
                    .isInstanceOfSatisfying(
                            Grant.Failed.class,
                            failed -> assertThat(failed.trouble().kind()).isEqualTo(Kind.PROXY));
            know("amara", PASSWORD);
            assertThat(login.program("client", "secret")).isNotEqualTo(before);
            assertThat(tunnel.seen()).isNotEmpty();
        }
    }
}
