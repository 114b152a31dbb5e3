package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.app.Started.Ended;
import org.updateuser.host.Claim;
import org.updateuser.host.FolderOwner;

/// The program itself, started while another process has its folder. The display is none that could be opened.
@EnabledOnOs(OS.LINUX)
class SecondStartProcessTest {
    private static final String SECRET = "sEcReT-0123456789";
    private static final Map<String, String> NO_DISPLAY = Map.of("DISPLAY", ":4711");
    private static final Map<String, String> IN_MEMORY =
            Map.of("DISPLAY", ":4711", "JDK_JAVA_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw");

    @TempDir
    Path home;

    @TempDir
    Path folder;

    private FolderOwner owner(BlockingQueue<List<String>> taken) throws InterruptedException {
        FolderOwner owner = (FolderOwner) Claim.of(folder, List.of(), Duration.ZERO);
        owner.onArguments(taken::add);
        return owner;
    }

    @Test
    void itHandsOverWhatItWasAskedButNoTokenAndEnds() throws Exception {
        BlockingQueue<List<String>> taken = new LinkedBlockingQueue<>();
        try (FolderOwner owner = owner(taken)) {
            assertThat(owner.deafness()).isEmpty();

            Ended ended = Started.run(
                    home,
                    Map.of("DISPLAY", ":4711", "GENESYSCLOUD_ACCESS_TOKEN", SECRET),
                    ("--data " + folder + " --server https://example.org --token " + SECRET + " x.updateuser")
                            .split(" "));

            assertThat(ended.code()).isZero();
            assertThat(ended.out())
                    .containsExactly("UpdateUser is open already with this data folder; it comes to the front.");
            assertThat(ended.err()).isEmpty();
        }
        assertThat(taken)
                .containsExactly(List.of(
                        "--server",
                        "https://example.org",
                        home.toRealPath().resolve("x.updateuser").toString()));
    }

    @Test
    void withoutAnAnswerItSaysThatItOnlyReads() throws Exception {
        try (FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(channel.lock().isValid()).isTrue();

            Ended ended = Started.run(home, NO_DISPLAY, "--data", folder.toString());

            assertThat(ended.code()).isEqualTo(3); // for want of a display
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err()).hasSize(2);
            assertThat(ended.err().getFirst()).contains("does not answer", "only reads");
        }
    }

    @Test
    void aStartThatFailsLeavesTheFolderFree() throws Exception {
        assertThat(Started.run(home, NO_DISPLAY, "--data", folder.toString()).code())
                .isEqualTo(3);
        assertThat(folder.resolve("lock")).exists();
        assertThat(folder.resolve("socket")).doesNotExist();
        owner(new LinkedBlockingQueue<>()).close();
    }

    /// The first has its window in memory; the second needs none.
    @Test
    void theWindowOfOneProcessAnswersAnother() throws Exception {
        try (Started first = Started.with(home, IN_MEMORY, "--data", folder.toString())) {
            while (first.isAlive() && !Files.exists(folder.resolve("owner"))) {
                Thread.onSpinWait();
            }

            Ended second = Started.run(home, NO_DISPLAY, "--data", folder.toString());

            assertThat(second.code()).isZero();
            assertThat(second.out()).singleElement().asString().contains("it comes to the front");
            assertThat(first.isAlive()).isTrue();
            assertThat(first.end().out()).isEmpty();
        }
        owner(new LinkedBlockingQueue<>()).close();
    }
}
