package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Organization;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.patch.Draft;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;
import org.updateuser.store.Child;
import org.updateuser.store.Store;

/// From the start of the process to the first frame: with nothing kept, and with 5,000 drafts and 50,000 people kept,
/// in turn.
class StartBench {
    private static final int ROUNDS = Integer.getInteger("updateuser.starts.compared", 15);
    private static final int DRAFTS = 5_000;
    private static final int PEOPLE = 50_000;

    @TempDir
    Path folder;

    @Test
    void whatIsKeptDoesNotDelayTheFirstFrame() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path full = Files.createDirectory(folder.resolve("full"));
        fill(full);
        List<Double> without = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        frame(empty);
        frame(full);
        for (int round = 0; round < ROUNDS; round++) {
            double nothing = frame(empty);
            double much = frame(full);
            without.add(nothing);
            with.add(much);
            ratios.add(much / nothing);
        }

        System.out.printf(
                Locale.ROOT,
                "first frame: nothing kept %.0f ms, %,d drafts and %,d people kept %.0f ms, ratio %.3f (median of %d)%n",
                median(without),
                DRAFTS,
                PEOPLE,
                median(with),
                median(ratios),
                ROUNDS);
        assertThat(median(ratios)).isLessThan(1.10);
    }

    private double frame(Path data) throws Exception {
        List<String> command = new ArrayList<>(Child.command(folder, FirstFrame.class, data.toString()));
        long before = System.nanoTime();
        try (Child child = Child.started(command)) {
            assertThat(child.line()).contains("frame");
            return (System.nanoTime() - before) / 1e6;
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static void fill(Path data) throws Exception {
        try (Sandbox sandbox = Sandbox.start(Settings.standard());
                GenesysCloud server = new GenesysCloud(URI.create(sandbox.url()), sandbox::token, _ -> {});
                Store store = Store.open(data, true)) {
            if (!(server.organization() instanceof Reading.Got<Organization> found)
                    || !(server.people("active", 1) instanceof Reading.Got<?> got)) {
                throw new IllegalStateException("the sandbox does not answer");
            }
            Person someone = ((org.updateuser.wire.Listing<?>) got.value())
                    .items().stream().map(Person.class::cast).findFirst().orElseThrow();
            if (!(server.user(someone.id(), false) instanceof Reading.Got<Values> user)) {
                throw new IllegalStateException("the sandbox does not answer");
            }
            List<Draft> drafts = new ArrayList<>();
            for (int number = 0; number < DRAFTS; number++) {
                Values served =
                        user.value().with(Catalogue.ID, UUID.randomUUID().toString());
                Values typed = served.with(Catalogue.TITLE, "Head " + number);
                drafts.add(new Draft(served, served, typed, List.of(), List.of(), Instant.now()));
            }
            store.drafts(found.value().id()).putAll(drafts);
            List<Person> people = new ArrayList<>();
            for (int number = 0; number < PEOPLE; number++) {
                Values one = user.value()
                        .with(Catalogue.ID, UUID.randomUUID().toString())
                        .with(Catalogue.NAME, "Person " + number);
                people.add(Person.of(one));
            }
            store.directory(found.value().id()).putPeople(people, Instant.now());
        }
    }
}
