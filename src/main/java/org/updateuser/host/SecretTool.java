package org.updateuser.host;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.updateuser.host.KeychainProblem.Kind;

/// The Secret Service of a Linux desktop, through `secret-tool` of libsecret. A secret goes in by its standard
/// input and out by its standard output: never as an argument, which other programs can read.
final class SecretTool implements Keychain {
    private static final int SECRET_MOST = 64 * 1024; // bytes

    private final String command;
    private final Map<String, String> environment;
    private final Duration patience;

    /// @param command the program
    /// @param environment where it finds the session's bus
    SecretTool(String command, Map<String, String> environment, Duration patience) {
        this.command = command;
        this.environment = environment;
        this.patience = patience;
    }

    private record Ended(int code, String out, boolean complained) {}

    /// It ends with 1 and without a word where there is no such secret.
    @Override
    public Optional<String> find(String name) throws KeychainProblem {
        Ended ended = run("", arguments("lookup", name));
        if (ended.code() == 0 && !ended.out().isEmpty()) {
            return Optional.of(ended.out());
        }
        if (ended.complained()) {
            throw new KeychainProblem(Kind.REFUSED);
        }
        return Optional.empty();
    }

    @Override
    public void put(String name, String secret) throws KeychainProblem {
        List<String> arguments = arguments("store", name);
        arguments.add(2, "--label=" + SERVICE);
        if (run(secret, arguments).code() != 0) {
            throw new KeychainProblem(Kind.REFUSED);
        }
    }

    @Override
    public void remove(String name) throws KeychainProblem {
        if (run("", arguments("clear", name)).complained()) {
            throw new KeychainProblem(Kind.REFUSED);
        }
    }

    private List<String> arguments(String verb, String name) {
        return new ArrayList<>(List.of(command, verb, "service", SERVICE, "account", name));
    }

    private Ended run(String input, List<String> arguments) throws KeychainProblem {
        Process process = started(arguments);
        FutureTask<Ended> talk = new FutureTask<>(() -> talk(process, input));
        Thread.startVirtualThread(talk);
        try {
            return talk.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException silent) {
            throw new KeychainProblem(Kind.SILENT);
        } catch (ExecutionException broken) {
            throw new KeychainProblem(Kind.REFUSED);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new KeychainProblem(Kind.SILENT);
        } finally {
            process.destroyForcibly();
        }
    }

    private Process started(List<String> arguments) throws KeychainProblem {
        ProcessBuilder builder = new ProcessBuilder(arguments);
        builder.environment().clear();
        // Tokens that came in by the environment go no further.
        environment.forEach((name, value) -> {
            if (!name.startsWith("GENESYSCLOUD_")) {
                builder.environment().put(name, value);
            }
        });
        try {
            return builder.start();
        } catch (IOException none) {
            throw new KeychainProblem(Kind.MISSING);
        }
    }

    private static Ended talk(Process process, String input) throws IOException, InterruptedException {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException deaf) {
            // It has ended without listening; its code says why.
        }
        String out = new String(process.getInputStream().readNBytes(SECRET_MOST), StandardCharsets.UTF_8);
        boolean complained = process.getErrorStream().readNBytes(SECRET_MOST).length > 0;
        return new Ended(process.waitFor(), out, complained);
    }
}
