package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The listener of a sign-in, and those who should not be there.
class CallbackTest {
    private static final String STATE = "st4te";

    private final List<Duration> delays = new ArrayList<>();
    private final List<Runnable> alarms = new ArrayList<>();
    private Callback callback;

    @BeforeEach
    void listen() throws IOException {
        callback = open(0);
    }

    private Callback open(int port) throws IOException {
        return Callback.open(
                port,
                STATE,
                (delay, action) -> {
                    delays.add(delay);
                    alarms.add(action);
                },
                page -> "<p>" + page + "</p>");
    }

    @AfterEach
    void close() {
        callback.close();
    }

    private int port() {
        return callback.redirect().getPort();
    }

    private String get(String target) {
        return Browser.raw(port(), "GET " + target + " HTTP/1.1\r\nHost: localhost:" + port() + "\r\n\r\n");
    }

    @Test
    void theRightAnswerArrivesOnceAndThenNobodyListens() {
        assertThat(callback.redirect()).hasToString("http://localhost:" + port());

        assertThat(get("/?code=c0de&state=" + STATE))
                .startsWith("HTTP/1.1 200 ")
                .contains("<p>DONE</p>", "Cache-Control: no-store", "Referrer-Policy: no-referrer");

        assertThat(callback.answer()).isCompletedWithValue(new Arrived.Code("c0de"));
        assertThat(get("/?code=other&state=" + STATE)).isEmpty();
        assertThat(callback.answer()).isCompletedWithValue(new Arrived.Code("c0de"));
        assertThat(callback.answer().join().toString()).doesNotContain("c0de");
    }

    @Test
    void aNoArrivesAsItsWordAlone() {
        get("/?error=access_denied&error_description=%3Cscript%3E&state=" + STATE);

        assertThat(callback.answer()).isCompletedWithValue(new Arrived.Denied("access_denied"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "403 | GET /?code=evil&state=wrong HTTP/1.1 | localhost",
                "403 | GET /?code=evil HTTP/1.1 | localhost",
                "403 | GET / HTTP/1.1 | localhost",
                "400 | GET /?code=evil&code=c&state=st4te HTTP/1.1 | localhost",
                "400 | GET /?code=evil&state=st4te&state=wrong HTTP/1.1 | localhost",
                "400 | GET /?code=evil&error=no&state=st4te HTTP/1.1 | localhost",
                "400 | GET /?state=st4te HTTP/1.1 | localhost",
                "400 | GET /?code=%zz&state=st4te HTTP/1.1 | localhost",
                "404 | GET /favicon.ico HTTP/1.1 | localhost",
                "404 | GET /elsewhere?code=evil&state=st4te HTTP/1.1 | localhost",
                "405 | POST /?code=evil&state=st4te HTTP/1.1 | localhost",
                "405 | OPTIONS /?code=evil&state=st4te HTTP/1.1 | localhost",
                "403 | GET /?code=evil&state=st4te HTTP/1.1 | evil.example",
                "403 | GET /?code=evil&state=st4te HTTP/1.1 | 127.0.0.1",
                "403 | GET /?code=evil&state=st4te HTTP/1.1 | localhost.evil.example",
                "400 | nonsense | localhost",
            })
    void whoeverShouldNotBeThereIsRefusedAndTheRightAnswerStillArrives(String status, String line, String host) {
        String answer = Browser.raw(port(), line + "\r\nHost: " + host + ":" + port() + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").doesNotContain("evil", STATE);
        assertThat(callback.answer()).isNotDone();
        get("/?code=c0de&state=" + STATE);
        assertThat(callback.answer()).isCompletedWithValue(new Arrived.Code("c0de"));
    }

    @Test
    void twoHostsAreNone() {
        String host = "Host: localhost:" + port() + "\r\n";

        assertThat(Browser.raw(port(), "GET /?code=evil&state=" + STATE + " HTTP/1.1\r\n" + host + host + "\r\n"))
                .startsWith("HTTP/1.1 403 ");
        assertThat(Browser.raw(port(), "GET /?code=evil&state=" + STATE + " HTTP/1.1\r\n\r\n"))
                .startsWith("HTTP/1.1 403 ");
    }

    @Test
    void aRequestWithoutEndIsCutOffInLength() {
        String answer = Browser.raw(port(), "GET /" + "x".repeat(40_000));

        assertThat(answer).doesNotContain("200");
        assertThat(callback.answer()).isNotDone();
    }

    @Test
    void afterItsTimeNobodyListens() {
        assertThat(delays).containsExactly(Duration.ofSeconds(120));

        alarms.forEach(Runnable::run);

        assertThat(callback.answer()).isCompletedWithValue(new Arrived.Nothing(Arrived.Why.LATE));
        assertThat(get("/?code=c0de&state=" + STATE)).isEmpty();
    }

    @Test
    void calledOffItIsOver() {
        callback.close();

        assertThat(callback.answer()).isCompletedWithValue(new Arrived.Nothing(Arrived.Why.CALLED_OFF));
        assertThat(get("/?code=c0de&state=" + STATE)).isEmpty();
    }

    @Test
    void aPortThatSomebodyElseHasIsRefused() throws IOException {
        for (String address : new String[] {"127.0.0.1", "::1"}) {
            try (ServerSocket other = new ServerSocket()) {
                other.bind(new InetSocketAddress(InetAddress.ofLiteral(address), 0));
                assertThatThrownBy(() -> open(other.getLocalPort())).isInstanceOf(BindException.class);
            } catch (java.net.SocketException noSuchAddress) {
                assertThat(address).isEqualTo("::1"); // a machine without it
            }
        }
    }
}
