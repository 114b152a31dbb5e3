package org.updateuser.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.host.Claim.HandedOver;
import org.updateuser.host.Claim.Reason;
import org.updateuser.host.Claim.Unreachable;

/// Claims within this process; by the contract they are as those of two processes.
class FolderOwnerTest {
    private static final Duration BRIEF = Duration.ofMillis(200);
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();
    private final BlockingQueue<List<String>> taken = new LinkedBlockingQueue<>();

    @AfterEach
    void end() {
        others.close();
    }

    private FolderOwner owner() throws InterruptedException {
        return (FolderOwner) Claim.of(folder, List.of(), BRIEF);
    }

    private Claim claim(String... arguments) throws InterruptedException {
        return Claim.of(folder, List.of(arguments), LONG);
    }

    private Future<Claim> later(String... arguments) {
        return others.submit(() -> claim(arguments));
    }

    @Test
    void theSecondHandsItsArgumentsToTheFirst() throws Exception {
        List<String> many =
                IntStream.range(0, 10_000).mapToObj(Integer::toString).toList();
        try (FolderOwner owner = owner()) {
            owner.onArguments(taken::add);
            assertThat(owner.deafness()).isEmpty();

            assertThat(claim("--server", "", "Gr\u00fc\u00dfe \u65e5\u672c\n\ud83d\ude00"))
                    .isEqualTo(new HandedOver());
            assertThat(claim()).isEqualTo(new HandedOver());
            assertThat(Claim.of(folder, many, LONG)).isEqualTo(new HandedOver());
        }
        assertThat(taken)
                .containsExactly(
                        List.of("--server", "", "Gr\u00fc\u00dfe \u65e5\u672c\n\ud83d\ude00"), List.of(), many);
    }

    @Test
    void theFolderByAnotherNameIsTheSameFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolveSibling(folder.getFileName() + "-link"), folder);
        try (FolderOwner owner = owner()) {
            owner.onArguments(taken::add);

            assertThat(Claim.of(link, List.of("x"), LONG)).isEqualTo(new HandedOver());
            assertThat(Claim.of(folder.resolve("..").resolve(folder.getFileName()), List.of("y"), LONG))
                    .isEqualTo(new HandedOver());
        } finally {
            Files.delete(link);
        }
    }

    @Test
    void afterTheFirstTheNextOneOwnsAndNothingIsLeftButTheLock() throws Exception {
        for (int round = 0; round < 3; round++) {
            try (FolderOwner owner = owner()) {
                assertThat(owner.deafness()).isEmpty();
            }
            assertThat(names()).containsExactly("lock");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void everythingIsForItsUserAlone() throws Exception {
        try (FolderOwner owner = owner()) {
            assertThat(owner.deafness()).isEmpty();
            assertThat(names()).containsExactly("lock", "owner", "socket");
            for (String name : names()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void whileTheFirstIsStartingTheSecondWaits() throws Exception {
        try (FolderOwner owner = owner()) {
            Future<Claim> second = others.submit(() -> Claim.of(folder, List.of("early"), TWO_SECONDS));
            assertThat(second)
                    .failsWithin(TWO_SECONDS.plus(BRIEF))
                    .withThrowableOfType(TimeoutException.class); // it was heard, so it waits on

            owner.onArguments(taken::add);

            assertThat(second).succeedsWithin(LONG).isEqualTo(new HandedOver());
            assertThat(taken).containsExactly(List.of("early"));
        }
    }

    @Test
    void theFirstHasTheLockAndDoesNotListenYet() throws Exception {
        FolderLock lock = FolderLock.take(folder.toRealPath()).orElseThrow();
        Future<Claim> second = later("early");
        assertThat(second).failsWithin(BRIEF).withThrowableOfType(TimeoutException.class);

        try (FolderOwner owner = FolderOwner.of(lock)) {
            owner.onArguments(taken::add);

            assertThat(second).succeedsWithin(LONG).isEqualTo(new HandedOver());
        }
    }

    @Test
    void aFirstThatNeverListensLeavesTheSecondReadOnly() throws Exception {
        try (FolderLock lock = FolderLock.take(folder.toRealPath()).orElseThrow()) {
            assertThat(lock.folder()).isEqualTo(folder.toRealPath());
            assertThat(Claim.of(folder, List.of(), BRIEF)).isEqualTo(new Unreachable(Reason.SILENT));
            assertThat(Claim.of(folder, List.of(), Duration.ZERO)).isEqualTo(new Unreachable(Reason.SILENT));
        }
    }

    @Test
    void whoIsRefusedGoesOnAndTakesOverWhenTheFirstEnds() throws Exception {
        CompletableFuture<List<String>> refused = new CompletableFuture<>();
        Future<Claim> second;
        try (FolderOwner owner = owner()) {
            owner.onArguments(arguments -> {
                refused.complete(arguments);
                return false;
            });

            assertThat(Claim.of(folder, List.of("x"), BRIEF)).isEqualTo(new Unreachable(Reason.SILENT));
            second = later("y");
        }
        assertThat(second).succeedsWithin(LONG).isInstanceOfSatisfying(FolderOwner.class, FolderOwner::close);
        assertThat(refused).isCompletedWithValue(List.of("x"));
    }

    @Test
    void whoWaitsForAStartThatFailsOwnsTheFolderThen() throws Exception {
        Future<Claim> second;
        try (FolderOwner owner = owner()) {
            assertThat(owner.deafness()).isEmpty();
            second = later("x");
            assertThat(second).failsWithin(BRIEF).withThrowableOfType(TimeoutException.class);
        }
        assertThat(second).succeedsWithin(LONG).isInstanceOfSatisfying(FolderOwner.class, FolderOwner::close);
    }

    @Test
    void whatOneIsRefusedAnotherMayHandOver() throws Exception {
        try (FolderOwner owner = owner()) {
            owner.onArguments(arguments -> arguments.equals(List.of("good")));

            assertThat(Claim.of(folder, List.of("bad"), BRIEF)).isEqualTo(new Unreachable(Reason.SILENT));
            assertThat(claim("good")).isEqualTo(new HandedOver());
        }
    }

    @Test
    void ofManyThreadsOneOwnsAndAllOthersAreHeard() throws Exception {
        List<Future<Claim>> claims = IntStream.range(0, 40)
                .mapToObj(Integer::toString)
                .map(name -> others.submit(() -> {
                    Claim claim = claim(name);
                    if (claim instanceof FolderOwner owner) {
                        owner.onArguments(taken::add);
                    }
                    return claim;
                }))
                .toList();
        FolderOwner owner = null;
        for (Future<Claim> future : claims) {
            if (future.get(60, TimeUnit.SECONDS) instanceof FolderOwner one) {
                assertThat(owner).isNull();
                owner = one;
            } else {
                assertThat(future.get()).isEqualTo(new HandedOver());
            }
        }
        assertThat(taken.stream().map(List::getFirst).collect(Collectors.toSet()))
                .hasSize(39)
                .hasSameSizeAs(taken);
        Objects.requireNonNull(owner).close();
    }

    @Test
    void whatIsTooLongIsNotSentAndTheFirstGoesOn() throws Exception {
        try (FolderOwner owner = owner()) {
            owner.onArguments(taken::add);

            assertThat(Claim.of(folder, List.of("x".repeat(Letter.BYTES_MOST)), BRIEF))
                    .isEqualTo(new Unreachable(Reason.SILENT));
            assertThat(claim("x".repeat(Letter.BYTES_MOST - Integer.BYTES))).isEqualTo(new HandedOver());
        }
        assertThat(taken).hasSize(1);
    }

    @Test
    void withoutALockNothingIsWritten() throws Exception {
        Files.createDirectory(folder.resolve("lock"));

        assertThat(claim()).isEqualTo(new Unreachable(Reason.NO_LOCK));
        assertThat(Claim.of(folder.resolve("missing"), List.of(), LONG)).isEqualTo(new Unreachable(Reason.NO_LOCK));
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
