package org.updateuser.host;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/// A connection on which nobody waits longer than until a moment, in nanoseconds of `System.nanoTime`.
final class TimedChannel implements AutoCloseable {
    private static final long NANOS_PER_MILLI = Duration.ofMillis(1).toNanos();

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;

    /// Takes a connection over, and closes it if that fails.
    TimedChannel(SocketChannel channel) throws IOException {
        this.channel = channel;
        try {
            channel.configureBlocking(false);
            selector = Selector.open();
            key = channel.register(selector, 0);
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
    }

    /// Connects to a socket of this machine.
    ///
    /// It does not block even where others wait to be accepted by a process that hangs: such a connection fails at
    /// once, or with the first write.
    static TimedChannel to(SocketAddress address, long end) throws IOException {
        TimedChannel line = new TimedChannel(SocketChannel.open(StandardProtocolFamily.UNIX));
        boolean connected = false;
        try {
            connected = line.channel.connect(address);
            while (!connected) {
                line.await(SelectionKey.OP_CONNECT, end);
                connected = line.channel.finishConnect();
            }
            return line;
        } finally {
            if (!connected) {
                line.close();
            }
        }
    }

    /// Reads so many bytes, no fewer.
    ///
    /// @throws EOFException if the other side ended before
    /// @throws SocketTimeoutException if they did not come
    ByteBuffer read(int bytes, long end) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes);
        while (buffer.hasRemaining()) {
            int count = channel.read(buffer);
            if (count < 0) {
                throw new EOFException();
            }
            if (count == 0) {
                await(SelectionKey.OP_READ, end);
            }
        }
        return buffer.flip();
    }

    /// Writes all of it.
    ///
    /// @throws SocketTimeoutException if nobody takes it
    void write(ByteBuffer bytes, long end) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                await(SelectionKey.OP_WRITE, end);
            }
        }
    }

    private void await(int operation, long end) throws IOException {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw new SocketTimeoutException();
        }
        key.interestOps(operation);
        selector.select(left / NANOS_PER_MILLI + 1);
        selector.selectedKeys().clear();
        if (Thread.currentThread().isInterrupted()) {
            throw new java.io.InterruptedIOException();
        }
    }

    @Override
    public void close() throws IOException {
        try (selector) {
            channel.close();
        }
    }
}
