package org.updateuser.host;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.updateuser.host.KeychainProblem.Kind;

/// The secrets of this program: in memory always, and in the keychain of the system where that works. A keychain
/// that is missing, locked or does not answer keeps nobody from working: then they are in memory only, which is told.
///
/// Its methods block, for as long as it takes to type a password, and a little longer at most.
public final class Secrets {
    private final Keychain keychain;
    private final Duration patience;
    private final Map<String, String> memory = new ConcurrentHashMap<>();

    /// @param patience how long to wait for the keychain at all
    public Secrets(Keychain keychain, Duration patience) {
        this.keychain = keychain;
        this.patience = patience;
    }

    /// Something to do with a keychain.
    private interface Errand<T> {
        T run() throws KeychainProblem;
    }

    /// The secret of a name, if there is one and it can be had.
    ///
    /// @throws KeychainProblem if it may be in the keychain, which cannot be asked
    public Optional<String> find(String name) throws KeychainProblem {
        Optional<String> here = Optional.ofNullable(memory.get(name));
        if (here.isPresent()) {
            return here;
        }
        Optional<String> found = within(() -> keychain.find(name));
        found.ifPresent(secret -> memory.put(name, secret));
        return found;
    }

    /// Keeps a secret.
    ///
    /// @throws KeychainProblem if it is in memory only, and so until the program ends
    public void put(String name, String secret) throws KeychainProblem {
        memory.put(name, secret);
        within(() -> {
            keychain.put(name, secret);
            return true;
        });
    }

    /// Keeps a secret until the program ends, and not longer.
    public void hold(String name, String secret) {
        memory.put(name, secret);
    }

    /// Forgets a secret.
    ///
    /// @throws KeychainProblem if the keychain may still have it
    public void remove(String name) throws KeychainProblem {
        memory.remove(name);
        within(() -> {
            keychain.remove(name);
            return true;
        });
    }

    private <T> T within(Errand<T> errand) throws KeychainProblem {
        FutureTask<T> task = new FutureTask<>(errand::run);
        Thread.ofPlatform().daemon().name("keychain").start(task); // a native call may pin its thread
        try {
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException silent) {
            throw new KeychainProblem(Kind.SILENT);
        } catch (ExecutionException failed) {
            throw problem(failed.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new KeychainProblem(Kind.SILENT);
        } finally {
            task.cancel(true);
        }
    }

    private static KeychainProblem problem(@Nullable Throwable cause) {
        return cause instanceof KeychainProblem problem ? problem : new KeychainProblem(Kind.REFUSED);
    }
}
