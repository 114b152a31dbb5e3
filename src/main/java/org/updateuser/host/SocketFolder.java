package org.updateuser.host;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A folder that a socket can stand in: closed to everybody but one user, so that nobody else can put another socket
/// in its place.
///
/// @param path the folder
/// @param passing whether it exists for the socket only
record SocketFolder(Path path, boolean passing) {
    private static final String NAME = "socket";
    private static final int DIGITS = 16;

    /// The data folder itself.
    static SocketFolder in(Path folder) {
        return new SocketFolder(folder, false);
    }

    /// A folder among the system's temporary ones, for data folders that are open to others, whose file system knows
    /// no sockets, or whose path is longer than the hundred bytes a socket's can be. Its name follows from the data
    /// folder, so that what a killed process leaves there is found and used by the next.
    static SocketFolder besides(Path folder) {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        return new SocketFolder(temporary.resolve("updateuser-" + hash(folder)), true);
    }

    private static String hash(Path folder) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(folder.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGITS / 2);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Where the socket is.
    Path socket() {
        return path.resolve(NAME);
    }

    /// Listens there, in the place of a socket that is left of an earlier process.
    ///
    /// @param user whom the folder has to belong to
    /// @throws IOException if it belongs to somebody else, or nobody can listen there
    ServerSocketChannel listen(UserPrincipal user) throws IOException {
        if (passing && !Files.exists(path)) {
            Files.createDirectory(path, Privacy.ofFolder(path));
        }
        if (!Privacy.isFolderOf(user, path)) {
            throw new AccessDeniedException(path.toString());
        }
        Files.deleteIfExists(socket());
        return bound(opened());
    }

    private static ServerSocketChannel opened() throws IOException {
        try {
            return ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        } catch (UnsupportedOperationException noSuchSockets) {
            throw new IOException(noSuchSockets);
        }
    }

    private ServerSocketChannel bound(ServerSocketChannel channel) throws IOException {
        try {
            channel.bind(UnixDomainSocketAddress.of(socket()));
            Privacy.close(socket());
            return channel;
        } catch (IOException unfit) {
            channel.close();
            throw unfit;
        }
    }

    /// Takes the socket away.
    void clear() throws IOException {
        Files.deleteIfExists(socket());
        if (passing) {
            Files.deleteIfExists(path);
        }
    }
}
