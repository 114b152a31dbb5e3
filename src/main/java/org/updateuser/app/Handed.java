package org.updateuser.app;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a later start on the same data folder asks of the window that is open. It holds no token: what is not listed
/// here does not travel.
///
/// @param server the server it was started for; without one that is the sandbox
/// @param showing what is to be shown, with paths as that process saw them
record Handed(Optional<URI> server, Showing showing) {
    /// What a start with these options would ask.
    static Handed of(Options options) {
        return new Handed(options.account().map(Account::server), options.showing());
    }

    /// As words of a command line, for the way to the other process.
    List<String> arguments() {
        List<String> words = new ArrayList<>();
        server.ifPresent(address -> words.addAll(List.of(Option.SERVER.typed(), address.toString())));
        words.addAll(showing.arguments());
        return words;
    }

    /// What was asked with such words.
    ///
    /// @throws OptionProblem if they are none
    static Handed read(List<String> arguments) throws OptionProblem {
        Arguments sorted = new Arguments(arguments.toArray(String[]::new)).sorted();
        String server = sorted.options().get(Option.SERVER);
        return new Handed(
                server == null ? Optional.empty() : Optional.of(OptionReader.address(server)), sorted.showing());
    }

    /// The server it asks for, if that is another one than the window's.
    ///
    /// @param here where the window is
    Optional<URI> elsewhere(URI here) {
        return server.filter(address -> !address.equals(here));
    }
}
