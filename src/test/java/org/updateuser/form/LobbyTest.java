package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.updateuser.api.Bearer;
import org.updateuser.api.Browser;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.form.Entrance.Way;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;

/// Signing in, again and out, on the thread of the test.
class LobbyTest {
    private final Words words = new Words(Locale.ENGLISH);
    private final Threads threads = new Threads(Runnable::run, Runnable::run);
    private final Machine machine = new Machine();
    private Sandbox sandbox;
    private GenesysCloud server;
    private Connection connection;

    /// What the machine does; its browser signs in at once.
    private static final class Machine implements Doors {
        private final Map<String, String> secrets = new HashMap<>();
        private final List<Optional<Notice>> remarks = new ArrayList<>();
        private List<Entrance> known = List.of();
        private Safekeeping keychain = Safekeeping.KEPT;
        private Optional<Stay> stay = Optional.empty();
        private int pages;
        private int left;

        @Override
        public void openWorld() {
            // The test stays on this machine.
        }

        @Override
        public List<Entrance> known() {
            return known;
        }

        @Override
        public void remember(List<Entrance> all) throws IOException {
            known = List.copyOf(all);
        }

        @Override
        public Safekeeping keep(String id, String secret) {
            secrets.put(id, secret);
            return keychain;
        }

        @Override
        public Secret secret(String id) {
            return new Secret(Optional.ofNullable(secrets.get(id)), keychain);
        }

        @Override
        public Safekeeping forget(String id) {
            secrets.remove(id);
            return keychain;
        }

        @Override
        public ProxyKeys proxyKeys() {
            return new ProxyKeys();
        }

        @Override
        public boolean browse(URI page) {
            pages++;
            Browser.open(page);
            return true;
        }

        @Override
        public List<CliProfile> profiles() {
            return List.of();
        }

        @Override
        public void enter(Stay next, Optional<Notice> remark) {
            stay = Optional.of(next);
            remarks.add(remark);
        }

        @Override
        public void enterSandbox() {
            left++;
        }
    }

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(Settings.standard().withPeople(20));
        server = new GenesysCloud(URI.create(sandbox.url()), sandbox::token, exchange -> {});
        connection = new Connection(server, threads, (delay, action) -> {});
    }

    @AfterEach
    void stop() {
        server.close();
        sandbox.close();
    }

    private Lobby lobby(Optional<Stay> here) {
        return new Lobby(machine, words, threads, (delay, action) -> {}, Clock.systemUTC(), connection, here);
    }

    private Lobby typed(Way way, String client, String secret) {
        Lobby lobby = lobby(Optional.empty());
        lobby.form().choosePlace(sandbox.url());
        lobby.form().way().set(way);
        lobby.form().client().set(client);
        lobby.form().secret().set(secret);
        return lobby;
    }

    private Lobby connected(Way way, String client, String secret) {
        Lobby lobby = typed(way, client, secret);
        lobby.connect();
        assertThat(lobby.notice().get()).isEmpty();
        assertThat(machine.stay).isPresent();
        return lobby;
    }

    private String said(Lobby lobby) {
        return lobby.notice().get().map(Notice::text).orElse("");
    }

    private int status(Bearer bearer) {
        try (GenesysCloud cloud = new GenesysCloud(URI.create(sandbox.url()), bearer, exchange -> {})) {
            return cloud.organization() instanceof Reading.Denied<?> denied
                    ? denied.refusal().status()
                    : 200;
        }
    }

    @Test
    void eachWayLeadsInAndNothingOfASecretStaysInTheForm() {
        for (Way way : Way.values()) {
            String client = way == Way.BROWSER ? sandbox.browserClient() : sandbox.programClient();
            String secret = way == Way.TOKEN ? sandbox.token() : sandbox.programSecret();
            Lobby lobby = connected(way, client, secret);
            Stay stay = machine.stay.orElseThrow();
            assertThat(status(stay.bearer())).isEqualTo(200);
            assertThat(stay.entrance().name()).isNotBlank(); // the service's own
            assertThat(lobby.form().secret().get()).isEmpty();
            assertThat(stay.toString() + stay.entrance() + stay.bearer()).doesNotContain("sandbox-", "secret-");
        }
        assertThat(machine.known).hasSize(3);
    }

    @Test
    void whatIsKeptLeadsInWithoutAskingAndWhatIsOverAsksTheBrowser() {
        connected(Way.BROWSER, sandbox.browserClient(), "");
        Stay first = machine.stay.orElseThrow();
        lobby(Optional.empty()).enter(first.entrance());
        assertThat(machine.pages).isEqualTo(1);

        Roll roll = new Roll(machine);
        roll.end(first); // signed out: token and secret are gone
        machine.secrets.put(first.entrance().id(), "0 - over");
        lobby(Optional.empty()).enter(first.entrance());
        assertThat(machine.pages).isEqualTo(2);
        assertThat(status(machine.stay.orElseThrow().bearer())).isEqualTo(200);
    }

    @Test
    void whenTheTokenEndsSigningInAgainGoesOnInTheSameSession() {
        connected(Way.BROWSER, sandbox.browserClient(), "");
        Stay here = machine.stay.orElseThrow();
        machine.stay = Optional.empty();
        try (GenesysCloud other = new GenesysCloud(URI.create(sandbox.url()), here.bearer(), exchange -> {})) {
            other.token().end();
        }
        assertThat(status(here.bearer())).isEqualTo(401);
        connection.rejected();
        assertThat(connection.signedOut().get()).isTrue();
        List<String> read = new ArrayList<>();
        connection.onReturn(() -> read.add("again"));

        lobby(Optional.of(here)).signInAgain();

        assertThat(status(here.bearer())).isEqualTo(200);
        assertThat(connection.signedOut().get()).isFalse();
        assertThat(read).containsExactly("again");
        assertThat(machine.stay).isEmpty(); // no other session
    }

    @Test
    void whoeverSignsInToAnotherOrganizationMeanwhileChangesNothingHere() throws IOException {
        connected(Way.BROWSER, sandbox.browserClient(), "");
        Stay here = machine.stay.orElseThrow();
        Stay elsewhere = new Stay(here.entrance(), here.site(), here.bearer(), "another-organization");
        String before = here.bearer().token().access();
        connection.rejected();
        Lobby lobby = lobby(Optional.of(elsewhere));

        lobby.signInAgain();

        assertThat(said(lobby)).startsWith("You have signed in to another organization");
        assertThat(here.bearer().token().access()).isEqualTo(before);
        assertThat(connection.signedOut().get()).isTrue();
    }

    @Test
    void signingOutEndsTheTokenThereAndHere() {
        connected(Way.BROWSER, sandbox.browserClient(), "");
        Stay here = machine.stay.orElseThrow();

        lobby(Optional.of(here)).signOut();

        assertThat(status(here.bearer())).isEqualTo(401);
        assertThat(machine.secrets).isEmpty();
        assertThat(machine.known).containsExactly(here.entrance());
        assertThat(machine.left).isEqualTo(1);
    }

    @Test
    void aMissingScopeIsToldApartFromAMissingPermission() {
        sandbox.behave("{\"withheldScopes\":[\"users\"]}");
        Lobby lobby = typed(Way.BROWSER, sandbox.browserClient(), "");
        lobby.connect();
        assertThat(said(lobby)).startsWith("The OAuth client lacks the scope users");
        assertThat(machine.stay).isEmpty();

        sandbox.behave("{\"withheldScopes\":[],\"withheld\":[\"directory:user:edit\"]}");
        connected(Way.BROWSER, sandbox.browserClient(), ""); // a permission is said where it is needed
    }

    @Test
    void whatTheServiceAnswersAfterASignInWasCalledOffChangesNothing() {
        List<Runnable> background = new ArrayList<>();
        Threads slow = new Threads(Runnable::run, background::add);
        Lobby lobby =
                new Lobby(machine, words, slow, (delay, action) -> {}, Clock.systemUTC(), connection, Optional.empty());
        lobby.form().choosePlace(sandbox.url());
        lobby.form().way().set(Way.TOKEN);
        lobby.form().secret().set(sandbox.token());
        lobby.connect();
        assertThat(lobby.standing().get()).isEqualTo(SigningIn.CONNECTING);

        lobby.callOff();
        List.copyOf(background).forEach(Runnable::run);

        assertThat(lobby.standing().get()).isEqualTo(SigningIn.IDLE);
        assertThat(said(lobby)).contains("called off");
        assertThat(machine.stay).isEmpty();
    }

    @Test
    void withoutAKeychainOneIsInAndToldSo() {
        machine.keychain = Doors.Safekeeping.MISSING;
        connected(Way.PROGRAM, sandbox.programClient(), sandbox.programSecret());

        assertThat(machine.remarks.getFirst())
                .hasValueSatisfying(notice -> assertThat(notice.text()).contains("kept in memory only"));
    }

    @Test
    void aWrongPlaceASilentHostAndANoAreSentences() {
        for (String place : List.of("nowhere at all", "http://api.mypurecloud.de", "https://a:b@x.org")) {
            Lobby lobby = typed(Way.TOKEN, "", "t");
            lobby.form().choosePlace(place);
            lobby.connect();
            assertThat(said(lobby)).as(place).endsWith(".");
        }
        Lobby lobby = typed(Way.PROGRAM, sandbox.programClient(), "wrong");
        lobby.connect();
        assertThat(said(lobby)).startsWith("The service does not know this client");
        Lobby token = typed(Way.TOKEN, "", "wrong");
        token.connect();
        assertThat(said(token)).startsWith("The service does not accept this token");
        sandbox.behave("{\"signIn\":\"refused\"}");
        Lobby declined = typed(Way.BROWSER, sandbox.browserClient(), "");
        declined.connect();
        assertThat(said(declined)).startsWith("The sign-in was declined");
        assertThat(machine.known).isEmpty();
        assertThat(machine.secrets).isEmpty();
    }
}
