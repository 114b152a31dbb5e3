package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTest {
    @TempDir
    Path folder;

    @Test
    void theTourOfACheckoutGoesToItsTarget() throws Exception {
        Machine machine = new Machine(Map.of(), "Linux", folder, Optional.of(folder));

        assertThat(machine.tourFolder(read("--tour")))
                .isEqualTo(folder.resolve("target/tour"))
                .isDirectory();
        assertThat(machine.tourFolder(read("--tour", folder.resolve("mine").toString())))
                .isEqualTo(folder.resolve("mine"))
                .isDirectory();
    }

    @Test
    void theTourKeepsItsThingsElsewhereUnlessAFolderIsNamed() throws Exception {
        Machine machine = new Machine(Map.of(), "Linux", folder, Optional.empty());

        Path passing = machine.passingFolder(read("--tour")).data();
        assertThat(passing.startsWith(folder)).isFalse();
        Files.delete(passing); // it is there, and empty
        assertThat(machine.passingFolder(
                                read("--tour", "--data", folder.resolve("mine").toString()))
                        .data())
                .isEqualTo(folder.resolve("mine"));
    }

    @Test
    void whatIsKeptIsKeptInOnePlaceWithOrWithoutACheckout() throws Exception {
        Machine installed = new Machine(Map.of(), "Linux", folder, Optional.empty());
        Machine checkout = new Machine(Map.of(), "Linux", folder, Optional.of(folder.resolve("sources")));

        assertThat(installed.keptFolder(read()))
                .isEqualTo(checkout.keptFolder(read()))
                .extracting(kept -> kept.data().startsWith(folder))
                .isEqualTo(true);
    }

    private static Options read(String... arguments) throws OptionProblem {
        return new OptionReader(Map.of()).read(arguments);
    }
}
