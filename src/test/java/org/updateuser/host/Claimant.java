package org.updateuser.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.updateuser.store.Child;

/// A process of its own that claims a folder, works in it if it may, and writes down what became of it:
///
/// - `begin NAME` and `end NAME` of an owner, and whatever its work writes in between;
/// - `got OTHER NAME` when an owner takes what another process was asked, which is that one's name;
/// - `handed NAME` or `read-only NAME` of the others.
final class Claimant {
    /// What an owner does with its folder until it is done.
    interface Work {
        /// @param notes takes a verb and puts the name of the process behind it
        /// @param argument as the process was given it
        void run(Path folder, Notes notes, String argument) throws Exception;
    }

    /// Where a work writes down what it has done.
    @FunctionalInterface
    interface Notes {
        void write(String verb) throws IOException;
    }

    /// Works until its standard input ends.
    static final class Staying implements Work {
        @Override
        public void run(Path folder, Notes notes, String argument) throws IOException {
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
        switch (Claim.of(folder, List.of(name), patience)) {
            case FolderOwner owner -> {
                try (owner) {
                    ledger.write("begin " + name);
                    owner.onArguments(taken -> got(ledger, taken.getFirst(), name));
                    work.run(folder, verb -> ledger.write(verb + " " + name), arguments[5]);
                    ledger.write("end " + name);
                }
            }
            case Claim.HandedOver handed -> ledger.write("handed " + name);
            case Claim.Unreachable unreachable -> ledger.write("read-only " + name);
        }
    }

    private static boolean got(Ledger ledger, String other, String name) {
        try {
            ledger.write("got " + other + " " + name);
            return true;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /// Starts one. It says nothing on standard output; standard error is this process's.
    static Process start(
            Path folder, Ledger ledger, String name, Duration patience, Class<? extends Work> work, String argument)
            throws Exception {
        List<String> command = Child.command(
                ledger.file().getParent(),
                Claimant.class,
                folder.toString(),
                ledger.file().toString(),
                name,
                Long.toString(patience.toMillis()),
                work.getName(),
                argument);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
