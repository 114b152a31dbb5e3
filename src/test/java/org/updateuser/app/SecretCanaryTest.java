package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.api.Browser;
import org.updateuser.api.Tunnel;
import org.updateuser.app.Options.Mode;
import org.updateuser.form.Entrance.Way;
import org.updateuser.form.Lobby;
import org.updateuser.form.Notice;
import org.updateuser.form.SigningIn;
import org.updateuser.form.Stay;
import org.updateuser.host.ConnectionsFile;
import org.updateuser.host.Keychain;
import org.updateuser.host.KeychainProblem;
import org.updateuser.host.Secrets;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;

/// Every token, code and secret that goes to and fro while somebody signs in each way, with each fault, is
/// afterwards in no file, no log, no sentence, no text of an object, no argument and no environment of a process.
class SecretCanaryTest {
    private static final Pattern SECRETS = Pattern.compile("(?:sandbox|secret|code|refresh)-[0-9a-f]{48}");
    private static final List<String> FAULTS = List.of(
            "{\"faults\":[]}",
            "{\"path\":\"/api/v2/organizations/me\",\"status\":401}",
            "{\"path\":\"/api/v2/organizations/me\",\"status\":500}",
            "{\"path\":\"/api/v2/organizations/me\",\"garbage\":true}",
            "{\"path\":\"/api/v2/organizations/me\",\"cut\":\"before\"}");

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Set<String> canaries = ConcurrentHashMap.newKeySet();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<Optional<Stay>> entered = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord record) {
            told.add(record.getMessage() + " " + List.of(Optional.ofNullable(record.getThrown())));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @TempDir
    private Path folder;

    private Sandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        Logger.getLogger("").addHandler(listener);
        sandbox = Sandbox.start(Settings.standard().withPeople(20));
        sandbox.observe(exchange -> SECRETS.matcher(exchange.request() + exchange.answer() + exchange.target())
                .results()
                .forEach(found -> canaries.add(found.group())));
        canaries.add(sandbox.programSecret());
        canaries.add(sandbox.token());
    }

    @AfterEach
    void stop() {
        Logger.getLogger("").removeHandler(listener);
        sandbox.close();
    }

    private void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Runnable next = screen.poll(20, TimeUnit.SECONDS);
            assertThat(next).as("something more happens on the screen").isNotNull();
            next.run();
        }
    }

    private Porter porter(Keychain keychain) {
        return porter(keychain, Map.of());
    }

    private Porter porter(Keychain keychain, Map<String, String> environment) {
        Machine machine = new Machine(environment, "Linux", folder, Optional.empty());
        return new Porter(
                machine,
                new OutsideWorld(machine),
                new ConnectionsFile(folder),
                new Secrets(keychain, Duration.ofSeconds(5)),
                (stay, remark) -> {
                    entered.add(stay);
                    remark.map(Notice::text).ifPresent(told::add);
                });
    }

    private void tried(Session session, Porter porter, Way way) throws InterruptedException {
        Lobby lobby = session.lobby(porter);
        lobby.form().choosePlace(sandbox.url());
        lobby.form().way().set(way);
        lobby.form().client().set(way == Way.BROWSER ? sandbox.browserClient() : sandbox.programClient());
        lobby.form().secret().set(way == Way.TOKEN ? sandbox.token() : sandbox.programSecret());
        lobby.notice().subscribe(said -> said.ifPresent(one -> told.add(one.text() + " " + one.detail())));
        lobby.page()
                .subscribe(page ->
                        page.ifPresent(address -> Thread.startVirtualThread(() -> told.add(Browser.open(address)))));
        int before = entered.size();
        lobby.connect();
        until(() -> lobby.standing().get() == SigningIn.IDLE
                && (entered.size() > before || lobby.notice().get().isPresent()));
        told.add(lobby.toString() + entered + porter.known());
    }

    @Test
    void noSecretIsAnywhereButWhereItBelongs() throws Exception {
        sandbox.behave("{\"refreshToken\":\"given\"}");
        try (Session session = Session.open(Options.of(Mode.WINDOW), folder, true, screen::add)) {
            for (String fault : FAULTS) {
                for (Way way : Way.values()) {
                    sandbox.fail(fault);
                    tried(session, porter(new Broken()), way);
                }
            }
            sandbox.behave("{\"signIn\":\"refused\"}");
            tried(session, porter(new Broken()), Way.BROWSER);
            sandbox.behave("{\"withheldScopes\":[\"users\"],\"signIn\":\"allowed\"}");
            sandbox.fail("{\"faults\":[]}");
            tried(session, porter(new Broken()), Way.BROWSER);
        }
        for (Optional<Stay> stay : entered) {
            try (Session there =
                    Session.open(stay.orElseThrow(), java.util.Locale.ENGLISH, folder, true, screen::add)) {
                there.start();
                until(() -> there.workplace().people().total().get() > 0);
            }
        }
        assertThat(entered).hasSizeGreaterThanOrEqualTo(3);
        assertThat(canaries).hasSizeGreaterThan(10);
        String everything = String.join("\n", told) + files() + processes();
        assertThat(canaries).noneMatch(everything::contains);
        assertThat(everything).contains("connected").contains(sandbox.browserClient());
    }

    /// A proxy on the way asks, is given a wrong password and then the right one, which is kept where it should be.
    @Test
    void theSignInOfAProxyIsNowhereElse() throws Exception {
        List<String> passwords = List.of("wrong-kanarienvogel", "right-kanarienvogel");
        List<String> pairs = passwords.stream()
                .map(password ->
                        Base64.getEncoder().encodeToString(("amara:" + password).getBytes(StandardCharsets.UTF_8)))
                .toList();
        Map<String, String> kept = new ConcurrentHashMap<>();
        try (Tunnel tunnel = new Tunnel("Proxy-Authorization: Basic " + pairs.getLast());
                Session session = Session.open(Options.of(Mode.WINDOW), folder, true, screen::add)) {
            String proxy = "http://127.0.0.1:" + tunnel.address().getPort();
            Porter porter = porter(new Open(kept), Map.of("HTTPS_PROXY", proxy));
            porter.openWorld();
            tunnel.trust();
            Lobby lobby = session.lobby(porter);
            porter.world().gatekeeper().sendTo(lobby.proxy());
            List<String> left = new ArrayList<>(passwords);
            lobby.proxy()
                    .asked()
                    .subscribe(now -> now.ifPresent(asked -> {
                        told.add(asked + " " + lobby.proxy()
                                + porter.world().gatekeeper().keys());
                        lobby.proxy().form().name().set("amara");
                        lobby.proxy().form().password().set(left.removeFirst());
                        lobby.proxy().form().keep().set(true);
                        lobby.proxy().signIn();
                        told.add(asked + " " + lobby.proxy()
                                + porter.world().gatekeeper().keys());
                    }));
            lobby.form().choosePlace("https://api.northwind.example");
            lobby.form().way().set(Way.TOKEN);
            lobby.form().secret().set(sandbox.token());
            lobby.notice().subscribe(said -> said.ifPresent(one -> told.add(one.text() + " " + one.detail())));
            lobby.connect();
            until(() -> !entered.isEmpty() && lobby.proxy().asked().get().isEmpty());
            told.add(entered + " " + porter);

            assertThat(left).isEmpty();
            assertThat(tunnel.requests()).anyMatch(request -> request.contains(pairs.getFirst()));
            assertThat(tunnel.seen()).isNotEmpty().noneMatch(header -> header.startsWith("Proxy-"));
            String id = "proxy 127.0.0.1:" + tunnel.address().getPort();
            assertThat(kept).containsEntry(id, "amara\nright-kanarienvogel");
        }
        String everything = String.join("\n", told) + files() + processes();
        assertThat(everything)
                .contains("Northwind")
                .doesNotContain("kanarienvogel")
                .doesNotContain(pairs);
    }

    private String files() throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            return String.join(
                    "",
                    inside.filter(Files::isRegularFile)
                            .map(SecretCanaryTest::read)
                            .toList());
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Arguments of this process and of those that it has started, and what they would inherit.
    private static String processes() {
        Stream<ProcessHandle> all = Stream.concat(
                Stream.of(ProcessHandle.current()), ProcessHandle.current().descendants());
        return String.join("", all.map(one -> one.info().toString()).toList())
                + System.getenv()
                + System.getProperties();
    }

    /// A keychain that works.
    private record Open(Map<String, String> secrets) implements Keychain {
        @Override
        public Optional<String> find(String name) {
            return Optional.ofNullable(secrets.get(name));
        }

        @Override
        public void put(String name, String secret) {
            secrets.put(name, secret);
        }

        @Override
        public void remove(String name) {
            secrets.remove(name);
        }
    }

    /// A keychain that is locked.
    private static final class Broken implements Keychain {
        @Override
        public Optional<String> find(String name) throws KeychainProblem {
            throw new IllegalStateException("locked");
        }

        @Override
        public void put(String name, String secret) throws KeychainProblem {
            throw new IllegalStateException("locked");
        }

        @Override
        public void remove(String name) throws KeychainProblem {
            throw new IllegalStateException("locked");
        }
    }
}
