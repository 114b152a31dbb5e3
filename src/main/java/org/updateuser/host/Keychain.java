package org.updateuser.host;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where this system keeps secrets. Methods may block, and may make the system ask the user for a password.
public interface Keychain {
    /// What all entries of this program are filed under.
    String SERVICE = "UpdateUser";

    /// The secret of a name.
    ///
    /// @throws KeychainProblem if the keychain cannot be asked
    Optional<String> find(String name) throws KeychainProblem;

    /// Keeps a secret in place of the one before.
    void put(String name, String secret) throws KeychainProblem;

    /// Forgets a secret; that there is none is no problem.
    void remove(String name) throws KeychainProblem;

    /// This system's. Nothing is touched before it is asked.
    ///
    /// @param system the name of the operating system, as in `os.name`
    /// @param environment the environment variables
    static Keychain of(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new WindowsCredentials();
        }
        return name.startsWith("mac") ? new MacKeychain() : new SecretTool("secret-tool", environment, PATIENCE);
    }

    /// Time to type a password that unlocks it.
    Duration PATIENCE = Duration.ofSeconds(60);
}
