package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Authenticator;
import java.net.Authenticator.RequestorType;
import java.net.PasswordAuthentication;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.api.ProxyQuestion;
import org.updateuser.api.Tunnel;
import org.updateuser.form.Lobby;
import org.updateuser.form.Situation.About;
import org.updateuser.host.ConnectionsFile;
import org.updateuser.host.Keychain;
import org.updateuser.host.Secrets;

/// The program behind a proxy that asks for a sign-in, from its start on.
class BehindProxyTest {
    private static final String KEY =
            Base64.getEncoder().encodeToString("amara:secret".getBytes(StandardCharsets.UTF_8));

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private OutsideWorld world;
    private Tunnel tunnel;
    private Options options;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws Exception {
        tunnel = new Tunnel("Proxy-Authorization: Basic " + KEY);
        String proxy = "http://127.0.0.1:" + tunnel.address().getPort();
        world = new OutsideWorld(new Machine(Map.of("HTTPS_PROXY", proxy), "Linux", folder, Optional.empty()));
        world.open();
        tunnel.trust();
        options = new OptionReader(Map.of("GENESYSCLOUD_ACCESS_TOKEN", "token"))
                .read("--server", "https://api.northwind.example");
    }

    @AfterEach
    void close() throws Exception {
        tunnel.close();
    }

    private void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Runnable next = screen.poll(20, TimeUnit.SECONDS);
            assertThat(next).as("something more happens on the screen").isNotNull();
            next.run();
        }
    }

    private Porter porter() {
        return new Porter(
                new Machine(Map.of(), "Linux", folder, Optional.empty()),
                world,
                new ConnectionsFile(folder),
                new Secrets(Keychain.of("Linux", Map.of("PATH", "/nowhere")), Duration.ofSeconds(5)),
                (stay, remark) -> {});
    }

    private static List<String> said(Session session) {
        return session.workplace().situation().lines().stream()
                .filter(line -> line.about() == About.OFFLINE)
                .map(line -> line.notice().text())
                .toList();
    }

    @Test
    void theWindowOpensAllTheSameAndWhoeverTriesAgainIsAskedAndOnline() throws Exception {
        try (Session session = Session.open(options, folder, true, screen::add)) {
            session.check();
            session.start();
            until(() -> !said(session).isEmpty());
            assertThat(said(session)).first().asString().startsWith("A proxy on the way wants a sign-in");

            Lobby lobby = session.lobby(porter());
            world.gatekeeper().sendTo(lobby.proxy());
            session.workplace().connection().tryNow();
            until(() -> lobby.proxy().asked().get().isPresent());
            lobby.proxy().decline();
            assertThat(said(session)).hasSize(1);

            session.workplace().connection().tryNow();
            until(() -> lobby.proxy().asked().get().isPresent());
            assertThat(lobby.proxy().asked().get().orElseThrow().keepable()).isFalse();
            lobby.proxy().form().name().set("amara");
            lobby.proxy().form().password().set("secret");
            lobby.proxy().signIn();
            until(() -> said(session).isEmpty());
            assertThat(tunnel.seen()).anyMatch(header -> header.contains("Bearer token"));
            until(() -> lobby.proxy().asked().get().isEmpty()); // another request may have been let through first
        }
    }

    @Test
    void aKindThatIsNotSpokenIsSaidBeforeTheWindowOpens() throws Exception {
        tunnel.demand("Proxy-Authenticate: NTLM");
        try (Session session = Session.open(options, folder, true, screen::add)) {
            assertThatThrownBy(session::check)
                    .isInstanceOfSatisfying(
                            StartProblem.class,
                            problem -> assertThat(problem.arguments())
                                    .last()
                                    .asString()
                                    .contains("NTLM or Kerberos", "HTTPS_PROXY"));
        }
    }

    @Test
    void serversGetNothingAndEachProxyItsOwn() {
        Gatekeeper gatekeeper = new Gatekeeper();
        gatekeeper.follow((host, port) -> host.equals("one") && port == 1
                ? Optional.of(new PasswordAuthentication("before", new char[0]))
                : Optional.empty());
        assertThat(gatekeeper.ask(new ProxyQuestion("one", 1, ""), Optional.empty()))
                .as("without a window")
                .isFalse();
        assertThat(asked(gatekeeper, "one", 1, RequestorType.PROXY)).isEqualTo("before");
        assertThat(asked(gatekeeper, "one", 1, RequestorType.SERVER)).isEmpty();
        assertThat(asked(gatekeeper, "other", 1, RequestorType.PROXY)).isEmpty();
    }

    private static String asked(Gatekeeper gatekeeper, String host, int port, RequestorType type) {
        PasswordAuthentication known = Authenticator.requestPasswordAuthentication(
                gatekeeper, host, null, port, "http", "", "Basic", null, type);
        return known == null ? "" : known.getUserName();
    }
}
