package org.updateuser.host;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.ProtocolException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// Where the owner of a folder hears what later processes were asked.
///
/// A letter is taken once or not at all, one after the other. The other process is answered when somebody here has
/// taken it; while the program starts and nobody is there for it yet, it waits. Once this is closed nothing is taken
/// any more.
final class Receiver implements AutoCloseable {
    /// How long a letter that was heard can wait for its answer.
    static final Duration ANSWER_MOST = Duration.ofSeconds(40);

    private static final System.Logger LOGGER = System.getLogger("org.updateuser");
    private static final Duration READING_MOST = Duration.ofSeconds(3);
    private static final Duration TAKER_MOST = Duration.ofSeconds(30);
    private static final int LINES_MOST = 64;
    private static final long PAUSE_MILLIS = 50;

    private final Path folder;
    private final SocketFolder place;
    private final ServerSocketChannel server;
    private final Whereabouts whereabouts;
    private final Semaphore lines = new Semaphore(LINES_MOST);
    private final CompletableFuture<Predicate<List<String>>> taker = new CompletableFuture<>();
    private boolean closed;

    private Receiver(Path folder, SocketFolder place, ServerSocketChannel server) {
        this.folder = folder;
        this.place = place;
        this.server = server;
        this.whereabouts = Whereabouts.at(place.socket());
    }

    /// Listens for a folder that this process has locked.
    ///
    /// @param user whom the lock belongs to
    /// @throws IOException if it cannot
    static Receiver open(Path folder, UserPrincipal user) throws IOException {
        Receiver receiver = bound(folder, user);
        try {
            receiver.whereabouts.publish(folder);
        } catch (IOException refused) {
            receiver.close();
            throw refused;
        }
        Thread.ofVirtual().name("folder owner").start(receiver::listen);
        return receiver;
    }

    private static Receiver bound(Path folder, UserPrincipal user) throws IOException {
        SocketFolder near = SocketFolder.in(folder);
        try {
            return new Receiver(folder, near, near.listen(user));
        } catch (IOException unfit) {
            SocketFolder far = SocketFolder.besides(folder);
            return new Receiver(folder, far, far.listen(user));
        }
    }

    /// Who takes the letters, and says whether it did. The first one counts.
    void setTaker(Predicate<List<String>> other) {
        taker.complete(other);
    }

    private void listen() {
        while (server.isOpen()) {
            try {
                lines.acquire();
                SocketChannel channel = server.accept();
                Thread.ofVirtual().name("folder owner's line").start(() -> serve(channel));
            } catch (ClosedChannelException ended) {
                return;
            } catch (IOException exhausted) {
                lines.release();
                LOGGER.log(Level.DEBUG, "A later start was not heard.", exhausted);
                pause();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /// Without handles nothing can be accepted, nor soon after.
    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(SocketChannel channel) {
        try (TimedChannel line = new TimedChannel(channel)) {
            answer(line);
        } catch (IOException broken) {
            LOGGER.log(Level.DEBUG, "A later start did not wait for its answer.", broken);
        } finally {
            lines.release();
        }
    }

    private void answer(TimedChannel line) throws IOException {
        long reading = after(READING_MOST);
        try {
            Letter letter = Letter.read(line, whereabouts.secret(), reading);
            Reply.HEARD.write(line, reading);
            long late = after(ANSWER_MOST);
            deliver(letter, awaited(), line, late);
        } catch (ProtocolException unfit) {
            Reply.REFUSED.write(line, reading);
        }
    }

    private Predicate<List<String>> awaited() {
        return taker.copy()
                .completeOnTimeout(arguments -> false, TAKER_MOST.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    /// Guarded, so that whatever was taken before the end is answered before the end.
    private synchronized void deliver(Letter letter, Predicate<List<String>> to, TimedChannel line, long late)
            throws IOException {
        boolean refused = closed || System.nanoTime() - late > 0;
        Reply reply = !refused && to.test(letter.arguments()) ? Reply.TAKEN : Reply.REFUSED;
        reply.write(line, after(READING_MOST));
    }

    private static long after(Duration duration) {
        return System.nanoTime() + duration.toNanos();
    }

    private synchronized void end() {
        closed = true;
    }

    /// Hears nobody any more, and waits for what is just being taken.
    @Override
    public void close() throws IOException {
        server.close();
        setTaker(arguments -> false);
        end();
        Whereabouts.withdraw(folder);
        place.clear();
    }
}
