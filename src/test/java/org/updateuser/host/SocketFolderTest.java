package org.updateuser.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.host.Claim.HandedOver;
import org.updateuser.host.Claim.Reason;
import org.updateuser.host.Claim.Unreachable;

/// Where the socket stands when it cannot stand in the data folder.
@DisabledOnOs(OS.WINDOWS)
class SocketFolderTest {
    private static final Duration BRIEF = Duration.ofMillis(200);

    @TempDir
    Path temporary;

    private Path longFolder() throws Exception {
        return Files.createDirectories(
                        temporary.resolve("a-long-name-".repeat(10)).resolve("and another of \u00fc"))
                .toRealPath();
    }

    private Path openFolder() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("open")).toRealPath();
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    }

    private static FolderOwner owner(Path folder) throws InterruptedException {
        return (FolderOwner) Claim.of(folder, List.of(), BRIEF);
    }

    @Test
    void aLongPathHasItsSocketInATemporaryFolderOfItsUsersOwn() throws Exception {
        usesATemporaryFolder(longFolder());
    }

    @Test
    void aFolderThatIsOpenToOthersHasItsSocketElsewhere() throws Exception {
        usesATemporaryFolder(openFolder());
    }

    private static void usesATemporaryFolder(Path folder) throws Exception {
        SocketFolder elsewhere = SocketFolder.besides(folder);
        for (int round = 0; round < 2; round++) {
            try (FolderOwner owner = owner(folder)) {
                owner.onArguments(arguments -> true);

                assertThat(owner.deafness()).isEmpty();
                assertThat(folder.resolve("socket")).doesNotExist();
                assertThat(elsewhere.socket()).exists();
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(elsewhere.path())))
                        .isEqualTo("rwx------");
                assertThat(Claim.of(folder, List.of(), Duration.ofSeconds(30))).isEqualTo(new HandedOver());
            }
            assertThat(elsewhere.path()).doesNotExist();
        }
    }

    @Test
    void whatAKilledProcessLeftThereIsUsedAgain() throws Exception {
        Path folder = longFolder();
        SocketFolder elsewhere = SocketFolder.besides(folder);
        Files.createDirectory(elsewhere.path(), Privacy.ofFolder(elsewhere.path()));
        Files.createFile(elsewhere.socket());

        try (FolderOwner owner = owner(folder)) {
            assertThat(owner.deafness()).isEmpty();
        }
    }

    @Test
    void aPlaceThatOthersCanWriteIntoIsNotUsedAndTheFolderIsOwnedAllTheSame() throws Exception {
        Path folder = longFolder();
        SocketFolder elsewhere = SocketFolder.besides(folder);
        Files.createDirectory(elsewhere.path());
        try {
            Files.setPosixFilePermissions(elsewhere.path(), PosixFilePermissions.fromString("rwxrwxrwx"));
            ownedInSilence(folder);
            Files.setPosixFilePermissions(elsewhere.path(), PosixFilePermissions.fromString("rwx--x---"));
            ownedInSilence(folder);
        } finally {
            Files.delete(elsewhere.path());
        }
    }

    @Test
    void neitherIsALinkToAPlaceOfOnesOwn() throws Exception {
        Path folder = longFolder();
        SocketFolder elsewhere = SocketFolder.besides(folder);
        Path own = Files.createDirectory(temporary.resolve("own"), Privacy.ofFolder(temporary));
        Files.createSymbolicLink(elsewhere.path(), own);
        try {
            ownedInSilence(folder);
            assertThat(own).isEmptyDirectory();
        } finally {
            Files.delete(elsewhere.path());
        }
    }

    private static void ownedInSilence(Path folder) throws Exception {
        try (FolderOwner owner = owner(folder)) {
            assertThat(owner.deafness()).isPresent();
            assertThat(Claim.of(folder, List.of(), BRIEF)).isEqualTo(new Unreachable(Reason.SILENT));
        }
    }
}
