package org.updateuser.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.host.Claim.Reason;
import org.updateuser.host.Claim.Unreachable;

/// A claim and whatever may be found where the owner should listen. The lock is taken throughout.
class HandoverTest {
    private static final Duration BRIEF = Duration.ofMillis(300);
    private static final Unreachable SILENT = new Unreachable(Reason.SILENT);

    @TempDir
    Path folder;

    private FolderLock lock;
    private ServerSocketChannel server;

    @BeforeEach
    void listen() throws Exception {
        lock = FolderLock.take(folder.toRealPath()).orElseThrow();
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(folder.resolve("socket")), 1);
        server.configureBlocking(false);
        Whereabouts.at(folder.resolve("socket")).publish(folder);
    }

    @AfterEach
    void end() throws Exception {
        server.close();
        lock.close();
    }

    private Claim claim() throws InterruptedException {
        return Claim.of(folder, List.of("x"), BRIEF);
    }

    private boolean wasCalled() throws Exception {
        try (SocketChannel call = server.accept()) {
            return call != null;
        }
    }

    @Test
    void anOwnerThatNeverAcceptsIsGivenUp() throws Exception {
        assertThat(claim()).isEqualTo(SILENT);
        assertThat(wasCalled()).isTrue();
    }

    @Test
    void evenWhereNobodyElseCanGetInLine() throws Exception {
        List<SocketChannel> waiting = new ArrayList<>();
        while (waiting.size() < 100 && joins(waiting)) {
            assertThat(waiting.getLast().isOpen()).isTrue();
        }

        assertThat(claim()).isEqualTo(SILENT);
        for (SocketChannel call : waiting) {
            call.close();
        }
    }

    private boolean joins(List<SocketChannel> waiting) throws Exception {
        SocketChannel call = SocketChannel.open(StandardProtocolFamily.UNIX);
        call.configureBlocking(false);
        waiting.add(call);
        try {
            return call.connect(UnixDomainSocketAddress.of(folder.resolve("socket")));
        } catch (SocketException full) {
            return false;
        }
    }

    @Test
    void anOwnerThatAnswersNonsenseIsGivenUp() throws Exception {
        Thread talker = Thread.startVirtualThread(() -> talk(ByteBuffer.wrap(new byte[] {'?', '?'})));

        assertThat(claim()).isEqualTo(SILENT);
        talker.join();
    }

    @Test
    void anOwnerThatDiesAfterItHasHeardIsGivenUp() throws Exception {
        Thread talker = Thread.startVirtualThread(() -> talk(ByteBuffer.wrap(new byte[] {'H'})));

        assertThat(claim()).isEqualTo(SILENT);
        talker.join();
    }

    /// Answers the first call and goes away.
    private void talk(ByteBuffer answer) {
        try {
            server.configureBlocking(true);
            try (SocketChannel call = server.accept();
                    ServerSocketChannel last = server) {
                call.write(answer);
                assertThat(last.isOpen()).isTrue();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatOthersCouldHaveWrittenOrReadIsNotTrusted() throws Exception {
        for (String permissions : List.of("rw-r-----", "rw-rw-rw-", "r--------")) {
            Files.setPosixFilePermissions(folder.resolve("owner"), PosixFilePermissions.fromString(permissions));
            assertThat(claim()).isEqualTo(SILENT);
        }
        assertThat(wasCalled()).isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSocketThatOthersCouldHavePutThereIsNotCalled() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(claim()).isEqualTo(SILENT);
        assertThat(wasCalled()).isFalse();
    }

    @Test
    void whereaboutsThatAreBrokenAreNone() throws Exception {
        String whole = Files.readString(folder.resolve("owner"));
        List<String> broken = List.of(
                "",
                whole.substring(0, 30),
                whole.substring(0, 65),
                whole.strip(),
                whole.substring(0, 65) + "socket\n",
                whole.substring(0, 65) + "\u0000\n",
                whole.substring(0, 65) + "/\n",
                whole + "x".repeat(20_000) + "\n");
        for (String text : broken) {
            Files.writeString(folder.resolve("owner"), text);
            assertThat(Claim.of(folder, List.of("x"), Duration.ZERO)).isEqualTo(SILENT);
        }
        assertThat(wasCalled()).isFalse();
    }
}
