package org.updateuser.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.host.Claim.HandedOver;

/// An owner and whoever else may speak to it.
class ReceiverTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final List<List<String>> taken = new CopyOnWriteArrayList<>();
    private FolderOwner owner;
    private Whereabouts whereabouts;

    @BeforeEach
    void own() throws Exception {
        owner = (FolderOwner) Claim.of(folder, List.of(), LONG);
        owner.onArguments(taken::add);
        whereabouts = Whereabouts.known(folder).orElseThrow();
    }

    @AfterEach
    void leave() {
        owner.close();
    }

    private static long end() {
        return System.nanoTime() + LONG.toNanos();
    }

    private TimedChannel line() throws IOException {
        return TimedChannel.to(UnixDomainSocketAddress.of(whereabouts.socket()), end());
    }

    private Reply replyTo(ByteBuffer bytes) throws IOException {
        try (TimedChannel line = line()) {
            line.write(bytes, end());
            return Reply.read(line, end());
        }
    }

    private ByteBuffer letter(String... arguments) throws IOException {
        return new Letter(List.of(arguments)).bytes(whereabouts.secret());
    }

    @Test
    void whoDoesNotKnowTheSecretIsRefusedAndNotHeard() throws Exception {
        ByteBuffer stranger = new Letter(List.of("x")).bytes("0".repeat(Whereabouts.SECRET_LENGTH));

        assertThat(replyTo(stranger)).isEqualTo(Reply.REFUSED);
        assertThat(replyTo(letter("y"))).isEqualTo(Reply.HEARD);
    }

    @Test
    void everyStartHasASecretOfItsOwn() throws Exception {
        owner.close();
        owner = (FolderOwner) Claim.of(folder, List.of(), LONG);

        assertThat(Whereabouts.known(folder).orElseThrow().secret()).isNotEqualTo(whereabouts.secret());
        assertThat(replyTo(letter("x"))).isEqualTo(Reply.REFUSED);
    }

    @Test
    void whatIsNoLetterIsRefused() throws Exception {
        assertThat(replyTo(ByteBuffer.wrap(new byte[4096]))).isEqualTo(Reply.REFUSED);
        assertThat(replyTo(withLength(Letter.BYTES_MOST + 1))).isEqualTo(Reply.REFUSED);
        assertThat(replyTo(withLength(Integer.MAX_VALUE))).isEqualTo(Reply.REFUSED);
        assertThat(replyTo(withLength(-1))).isEqualTo(Reply.REFUSED);
        assertThat(replyTo(withInnerLength(1000))).isEqualTo(Reply.REFUSED);
        assertThat(replyTo(withInnerLength(-1))).isEqualTo(Reply.REFUSED);
        assertThat(taken).isEmpty();
    }

    private ByteBuffer withLength(int length) throws IOException {
        ByteBuffer bytes = letter("abc");
        return bytes.putInt(Integer.BYTES + Whereabouts.SECRET_LENGTH, length);
    }

    private ByteBuffer withInnerLength(int length) throws IOException {
        ByteBuffer bytes = letter("abc");
        return bytes.putInt(2 * Integer.BYTES + Whereabouts.SECRET_LENGTH, length);
    }

    @Test
    void whoIsSilentOrStopsHalfWayKeepsNobodyWaitingAndIsCutOff() throws Exception {
        List<TimedChannel> slow = new ArrayList<>();
        for (int count = 0; count < 20; count++) {
            slow.add(line());
        }
        for (TimedChannel line : slow.subList(10, 20)) {
            line.write(letter("abc").limit(count(line)), end());
        }

        assertThat(Claim.of(folder, List.of("x"), LONG)).isEqualTo(new HandedOver());

        for (TimedChannel line : slow) {
            assertThatIOException().isThrownBy(() -> line.read(1, end())).isInstanceOf(EOFException.class);
            line.close();
        }
        assertThat(taken).containsExactly(List.of("x"));
    }

    /// Somewhere in the letter.
    private static int count(TimedChannel line) {
        return 1 + Math.floorMod(line.hashCode(), 70);
    }

    @Test
    void moreLinesThanAreServedAtOnceAreServedInTurn() throws Exception {
        List<SocketChannel> slow = new ArrayList<>();
        for (int count = 0; count < 64; count++) {
            SocketChannel line = SocketChannel.open(StandardProtocolFamily.UNIX);
            slow.add(line);
            line.connect(UnixDomainSocketAddress.of(whereabouts.socket()));
        }
        assertThat(Claim.of(folder, List.of("x"), LONG)).isEqualTo(new HandedOver());
        for (SocketChannel line : slow) {
            line.close();
        }
    }

    @Test
    void whoGoesAwayBeforeTheAnswerDisturbsNobody() throws Exception {
        for (int count = 0; count < 20; count++) {
            try (TimedChannel line = line()) {
                line.write(letter("gone"), end());
            }
        }
        assertThat(Claim.of(folder, List.of("x"), LONG)).isEqualTo(new HandedOver());
        assertThat(taken).contains(List.of("x"));
    }
}
