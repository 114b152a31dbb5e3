package org.updateuser.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A process of its own that claims a folder, works in it if it may, and writes down what became of it:
/// `begin` and `end` of an owner, `got` for what it was handed, and `handed` or `read-only` of all others, each with
/// the name of the process it is about and the number of the process that writes.
final class Claimant {
    private static final List<String> QUICK =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx48m", "-Xshare:auto");

    /// What an owner does with its folder until it is done.
    interface Work {
        /// @param argument as the process was given it
        void run(Path folder, Ledger ledger, String argument) throws Exception;
    }

    /// Works until its standard input ends.
    static final class Staying implements Work {
        @Override
        public void run(Path folder, Ledger ledger, String argument) throws IOException {
            System.in.transferTo(System.out);
        }
    }

    private Claimant() {}

    static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Ledger ledger = new Ledger(Path.of(arguments[1]));
        String name = arguments[2];
        Duration patience = Duration.ofMillis(Long.parseLong(arguments[3]));
        Work work = (Work) Class.forName(arguments[4]).getDeclaredConstructor().newInstance();
        String signature = name + " " + ProcessHandle.current().pid();
        switch (Claim.of(folder, List.of(name), patience)) {
            case FolderOwner owner -> {
                try (owner) {
                    ledger.write("begin " + signature);
                    owner.onArguments(taken -> got(ledger, taken));
                    work.run(folder, ledger, arguments[5]);
                }
            }
            case Claim.HandedOver handed -> ledger.write("handed " + signature);
            case Claim.Unreachable unreachable -> ledger.write("read-only " + signature + " " + unreachable.reason());
        }
    }

    private static boolean got(Ledger ledger, List<String> arguments) {
        try {
            ledger.write("got " + String.join(" ", arguments) + " "
                    + ProcessHandle.current().pid());
            return true;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /// Starts one. It says nothing on standard output; standard error is this process's.
    static Process start(
            Path folder, Ledger ledger, String name, Duration patience, Class<? extends Work> work, String argument)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK);
        command.add("-classpath");
        command.add(String.join(System.getProperty("path.separator"), "target/classes", "target/test-classes"));
        command.add(Claimant.class.getName());
        command.addAll(List.of(
                folder.toString(),
                ledger.file().toString(),
                name,
                Long.toString(patience.toMillis()),
                work.getName(),
                argument));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
