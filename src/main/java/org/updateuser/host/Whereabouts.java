package org.updateuser.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/// Where the owner of a folder listens, and the secret that has to be shown there: the file `owner` in the folder,
/// which only its user can read.
///
/// Only the owner of the folder writes it, afresh at every start. Hence it need not be whole at every moment: who reads
/// half of it, or an old one, is not answered and reads again.
///
/// @param socket the socket's path
/// @param secret hexadecimal digits, never longer in use than a process lives
record Whereabouts(Path socket, String secret) {
    /// How many digits a secret has.
    static final int SECRET_LENGTH = 64;

    private static final String NAME = "owner";
    private static final long BYTES_MOST = 16 * 1024;

    /// A place with a new secret.
    static Whereabouts at(Path socket) {
        byte[] secret = new byte[SECRET_LENGTH / 2];
        new SecureRandom().nextBytes(secret);
        return new Whereabouts(socket, HexFormat.of().formatHex(secret));
    }

    /// Makes them known in a folder.
    void publish(Path folder) throws IOException {
        withdraw(folder);
        Path file = folder.resolve(NAME);
        Files.createFile(file, Privacy.ofFile(file));
        Files.writeString(file, secret + "\n" + socket + "\n");
    }

    /// Makes unknown what was known in a folder.
    static void withdraw(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }

    /// What is known in a folder, or nothing where that cannot be trusted: the file must be closed to others, and so
    /// must the folder of the socket, which must belong to the same user. Otherwise somebody else might be there.
    ///
    /// @throws IOException if nothing is known
    static Optional<Whereabouts> known(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        UserPrincipal user = Privacy.owner(file);
        if (!Privacy.isFileOf(user, file) || Files.size(file) > BYTES_MOST) {
            return Optional.empty();
        }
        Optional<Whereabouts> read = read(Files.readString(file));
        Path place = read.map(found -> found.socket().getParent()).orElse(null);
        return place != null && Privacy.isFolderOf(user, place) ? read : Optional.empty();
    }

    private static Optional<Whereabouts> read(String text) {
        if (text.length() < SECRET_LENGTH + 3 || text.charAt(SECRET_LENGTH) != '\n' || !text.endsWith("\n")) {
            return Optional.empty();
        }
        try {
            Path socket = Path.of(text.substring(SECRET_LENGTH + 1, text.length() - 1));
            return socket.isAbsolute()
                    ? Optional.of(new Whereabouts(socket, text.substring(0, SECRET_LENGTH)))
                    : Optional.empty();
        } catch (InvalidPathException broken) {
            return Optional.empty();
        }
    }
}
