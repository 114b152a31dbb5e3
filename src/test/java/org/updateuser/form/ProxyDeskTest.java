package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.PasswordAuthentication;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.ProxyQuestion;
import org.updateuser.form.Doors.Safekeeping;
import org.updateuser.form.ProxyDesk.Asked;

/// Being asked for the sign-in of a proxy, on the thread of the test.
@Timeout(60)
class ProxyDeskTest {
    private static final ProxyQuestion QUESTION = new ProxyQuestion("proxy.example", 8080, "Northwind");
    private static final String PLACE = "proxy.example:8080";
    private static final String ID = "proxy proxy.example:8080";
    private static final Optional<PasswordAuthentication> NOTHING = Optional.empty();

    private final Threads threads = new Threads(Runnable::run, Runnable::run);
    private final ProxyKeys keys = new ProxyKeys();
    private final Map<String, String> keychain = new HashMap<>();
    private final List<Asked> questions = new ArrayList<>();
    private final GenesysCloud nowhere = new GenesysCloud(URI.create("http://127.0.0.1:1"), () -> "token", _ -> {});
    private Safekeeping state = Safekeeping.KEPT;
    private int lookups;
    private Connection connection;
    private ProxyDesk desk;

    /// Only the keychain of it is used.
    private final class Machine extends NoDoors {
        @Override
        public Safekeeping keep(String id, String secret) {
            keychain.put(id, secret);
            return state;
        }

        @Override
        public Secret secret(String id) {
            lookups++;
            return new Secret(Optional.ofNullable(keychain.get(id)), state);
        }

        @Override
        public Safekeeping forget(String id) {
            keychain.remove(id);
            return state;
        }

        @Override
        public ProxyKeys proxyKeys() {
            return keys;
        }
    }

    @BeforeEach
    void open() {
        connection = new Connection(nowhere, threads, (delay, action) -> {});
        desk = new ProxyDesk(new Machine(), threads, connection);
        desk.asked().subscribe(now -> now.ifPresent(questions::add));
    }

    @AfterEach
    void close() {
        nowhere.close();
    }

    /// Answers every question that comes, on the same thread.
    private void answer(String name, String password, boolean keep) {
        desk.asked()
                .subscribe(now -> now.ifPresent(asked -> {
                    desk.form().name().set(name);
                    desk.form().password().set(password);
                    desk.form().keep().set(keep);
                    desk.signIn();
                }));
    }

    private String held() {
        return keys.of(PLACE)
                .map(key -> key.getUserName() + ":" + String.valueOf(key.getPassword()))
                .orElse("");
    }

    @Test
    void itIsSaidWhichProxyAsksAndWhatIsTypedLetsTheRequestGoOn() {
        answer("amara", "kanarienvogel", false);

        assertThat(desk.ask(QUESTION, NOTHING)).isTrue();

        assertThat(questions).containsExactly(new Asked(PLACE, "Northwind", false, true));
        assertThat(held()).isEqualTo("amara:kanarienvogel");
        assertThat(desk.trying().get()).isTrue();
        assertThat(desk.form().password().get()).isEmpty();
        desk.heard(QUESTION, true);
        assertThat(desk.asked().get()).isEmpty();
        assertThat(desk.trying().get()).isFalse();
        assertThat(keychain).isEmpty();
        assertThat(desk.toString() + keys + questions + new Doors.Secret(Optional.of("kanarienvogel"), state))
                .doesNotContain("kanarienvogel");
    }

    @Test
    void aWrongOneIsSaidAndAskedAgainAndTheNameStays() {
        answer("amara", "wrong", false);
        assertThat(desk.ask(QUESTION, NOTHING)).isTrue();
        Optional<PasswordAuthentication> sent = keys.of(PLACE);

        assertThat(desk.ask(QUESTION, sent)).isTrue();

        assertThat(questions).extracting(Asked::wrong).containsExactly(false, true);
        assertThat(desk.form().name().get()).isEqualTo("amara");
        assertThat(keys.of(PLACE).orElseThrow()).isNotSameAs(sent.orElseThrow());
    }

    @Test
    void whatWasNotAcceptedIsNotTriedByAnybodyElseMeanwhile() throws Exception {
        answerOnce("amara", "wrong");
        desk.ask(QUESTION, NOTHING);
        Optional<PasswordAuthentication> sent = keys.of(PLACE);
        try (var background = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch again = new CountDownLatch(1);
            desk.asked().subscribe(now -> now.filter(Asked::wrong).ifPresent(_ -> again.countDown()));
            Future<Boolean> waiting = background.submit(() -> desk.ask(QUESTION, sent));
            assertThat(again.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(keys.of(PLACE)).isEmpty();
            desk.decline();
            assertThat(waiting.get()).isFalse();
        }
    }

    private void answerOnce(String name, String password) {
        desk.asked()
                .subscribe(now -> now.filter(asked -> !asked.wrong()).ifPresent(asked -> {
                    desk.form().name().set(name);
                    desk.form().password().set(password);
                    desk.signIn();
                }));
    }

    @Test
    void oneAnswerGoesForAllThatWait() throws Exception {
        try (var background = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch shown = new CountDownLatch(1);
            desk.asked().subscribe(now -> now.ifPresent(_ -> shown.countDown()));
            List<Future<Boolean>> waiting = new ArrayList<>();
            for (int request = 0; request < 20; request++) {
                waiting.add(background.submit(() -> desk.ask(QUESTION, NOTHING)));
            }
            assertThat(shown.await(20, TimeUnit.SECONDS)).isTrue();
            desk.form().name().set("amara");
            desk.signIn();
            for (Future<Boolean> one : waiting) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(questions).hasSize(1);
        assertThat(lookups).isEqualTo(1);
    }

    @Test
    void whoeverDeclinesIsLeftAloneUntilTheyTryAgain() {
        desk.asked().subscribe(now -> now.ifPresent(_ -> desk.decline()));

        assertThat(desk.ask(QUESTION, NOTHING)).isFalse();
        assertThat(desk.ask(QUESTION, NOTHING)).isFalse();
        assertThat(questions).hasSize(1);
        assertThat(desk.asked().get()).isEmpty();

        connection.tryNow();
        assertThat(desk.ask(QUESTION, NOTHING)).isFalse();
        assertThat(questions).hasSize(2);
    }

    @Test
    void itIsKeptOnceTheProxyHasAcceptedItAndNotBefore() {
        answer("amara", "kanarienvogel", true);
        desk.ask(QUESTION, NOTHING);
        assertThat(keychain).isEmpty();

        desk.heard(QUESTION, true);
        assertThat(keychain).containsExactly(Map.entry(ID, "amara\nkanarienvogel"));
        assertThat(desk.unkept().get()).isEmpty();
    }

    @Test
    void whatNobodyHasHeardOfIsNotKeptAndTheNameStays() {
        answer("amara", "kanarienvogel", true);
        desk.ask(QUESTION, NOTHING);

        desk.heard(QUESTION, false);

        assertThat(keychain).isEmpty();
        assertThat(desk.asked().get()).isEmpty();
        assertThat(desk.form().name().get()).isEqualTo("amara");
    }

    @Test
    void whatIsKeptIsTriedFirstAndOnce() {
        keychain.put(ID, "amara\nkept:pass");
        assertThat(desk.ask(QUESTION, NOTHING)).isTrue();
        assertThat(held()).isEqualTo("amara:kept:pass");
        assertThat(questions).isEmpty();
        Optional<PasswordAuthentication> sent = keys.of(PLACE);

        answer("amara", "newer", true);
        assertThat(desk.ask(QUESTION, sent)).isTrue();

        assertThat(questions).containsExactly(new Asked(PLACE, "Northwind", true, true));
        desk.heard(QUESTION, true);
        assertThat(keychain).containsExactly(Map.entry(ID, "amara\nnewer"));
    }

    @Test
    void aKeptOneThatIsNoLongerGoodIsProposedWithItsNameAndForgottenIfItIsNotKeptAnew() {
        keychain.put(ID, "amara\nkept");
        desk.ask(QUESTION, NOTHING);
        List<String> proposed = new ArrayList<>();
        desk.asked()
                .subscribe(now -> now.ifPresent(_ -> {
                    proposed.add(
                            desk.form().name().get() + " " + desk.form().keep().get());
                    desk.form().password().set("newer");
                    desk.form().keep().set(false);
                    desk.signIn();
                }));
        desk.ask(QUESTION, keys.of(PLACE));
        desk.heard(QUESTION, true);

        assertThat(proposed).containsExactly("amara true");
        assertThat(keychain).isEmpty();
    }

    @Test
    void withoutAKeychainNothingIsOfferedAndOneThatSaysNoIsTold() {
        state = Safekeeping.MISSING;
        answer("amara", "kanarienvogel", true);
        desk.ask(QUESTION, NOTHING);
        desk.heard(QUESTION, true);
        assertThat(questions).extracting(Asked::keepable).containsExactly(false);
        assertThat(keychain).isEmpty();

        state = Safekeeping.KEPT;
        ProxyQuestion other = new ProxyQuestion("other.example", 1, "");
        desk.ask(other, NOTHING);
        state = Safekeeping.REFUSED;
        desk.heard(other, true);
        assertThat(desk.unkept().get()).contains(Safekeeping.REFUSED);
    }

    @Test
    void whoeverNoLongerWaitsTakesTheQuestionAlong() throws Exception {
        CountDownLatch shown = new CountDownLatch(1);
        desk.asked().subscribe(now -> now.ifPresent(_ -> shown.countDown()));
        Thread waiting = Thread.startVirtualThread(() -> desk.ask(QUESTION, NOTHING));
        assertThat(shown.await(20, TimeUnit.SECONDS)).isTrue();

        waiting.interrupt();
        waiting.join();

        assertThat(desk.asked().get()).isEmpty();
        assertThat(keys.of(PLACE)).isEmpty();
    }

    @Test
    void nothingIsSentWithoutAName() {
        desk.asked()
                .subscribe(now -> now.ifPresent(_ -> {
                    desk.form().name().set(" ");
                    desk.signIn();
                    assertThat(desk.trying().get()).isFalse();
                    desk.decline();
                }));
        assertThat(desk.ask(QUESTION, NOTHING)).isFalse();
    }
}
