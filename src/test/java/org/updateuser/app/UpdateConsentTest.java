package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.updateuser.form.Updates;
import org.updateuser.form.Updates.Memory;
import org.updateuser.host.DataFolder;
import org.updateuser.host.PreferencesFile;
import org.updateuser.host.PublicText;
import org.updateuser.host.Remembered;

/// What a start of the program does about newer versions, as it is put together for the window, with a listener where
/// the list of releases would be.
@Timeout(120)
class UpdateConsentTest {
    @TempDir
    private Path folder;

    private final CompletableFuture<Boolean> called = new CompletableFuture<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private ServerSocket place;
    private int hurried;

    @BeforeEach
    void listen() throws IOException {
        place = new ServerSocket(0, 5, InetAddress.getByName("localhost"));
        var _ = threads.submit(() -> {
            place.accept().close();
            return called.complete(true);
        });
    }

    @AfterEach
    void stop() throws IOException {
        place.close();
        threads.shutdownNow();
    }

    /// Starts, and lets time pass as fast as it can.
    private Updates started(Session session, Remembered remembered) {
        Optional<URI> address = Optional.of(URI.create("https://localhost:" + place.getLocalPort() + "/releases"));
        ReleaseList list = new ReleaseList(() -> address, new PublicText());
        Updates updates = new AboutWiring(session, folder(), list, (delay, action) -> hurry(action))
                .about(new RememberedUpdates(remembered), new Tongue(java.util.Locale.ENGLISH, remembered))
                .updates();
        updates.start();
        return updates;
    }

    private void hurry(Runnable action) {
        hurried++;
        if (hurried < 100) {
            action.run();
        }
    }

    private DataFolder folder() {
        return DataFolder.at(folder);
    }

    private Session session() throws Exception {
        return Session.open(new OptionReader(Map.of()).read(), folder, true, Runnable::run);
    }

    private Remembered remembered() {
        return new Remembered(
                new PreferencesFile(folder), Runnable::run, failed -> called.completeExceptionally(failed));
    }

    @Test
    void aStartWithoutConsentMakesNoConnection() throws Exception {
        try (Session session = session();
                Remembered remembered = remembered()) {
            session.start();
            Updates updates = started(session, remembered);

            assertThat(updates.allowed().get()).isFalse();
            assertThat(hurried).isZero(); // not even a timer runs
            assertThat(called).isNotDone();
        }
        assertThat(folder.resolve("preferences.properties")).doesNotExist();
        assertThat(called).isNotDone();
    }

    @Test
    void aStartWithConsentMakesOneAndTheConsentIsInThePreferences() throws Exception {
        Files.writeString(folder.resolve("preferences.properties"), "format=1\nupdates=true\n");
        try (Session session = session();
                Remembered remembered = remembered()) {
            started(session, remembered);
            assertThat(called.get(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(Files.readString(folder.resolve("preferences.properties")))
                .contains("updates=true", "updates.asked=20");
    }

    @Test
    void whatIsChosenHoldsInTheNextStart() {
        try (Remembered remembered = remembered()) {
            new RememberedUpdates(remembered).keep(new Memory(true, Optional.empty(), "1.0.0"));
        }
        try (Remembered remembered = remembered()) {
            assertThat(new RememberedUpdates(remembered).now()).isEqualTo(new Memory(true, Optional.empty(), "1.0.0"));
        }
    }

    @Test
    void thisBuildKnowsAPlaceOverHttpsOrNone() {
        assertThat(Build.releases().map(URI::getScheme).orElse("https")).isEqualTo("https");
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.releases.example/list, true",
        "' https://api.releases.example/list ', true",
        "'', false",
        "${updateuser.releases}, false",
        "http://releases.example/list, false",
        "releases.example, false",
        "https://, false"
    })
    void theAddressOfTheBuildIsHttpsOrNone(String written, boolean known) {
        assertThat(Build.address(written).isPresent()).isEqualTo(known);
    }
}
