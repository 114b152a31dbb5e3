package org.updateuser.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.bulk.Preview.Surroundings;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Named;
import org.updateuser.model.Permissions;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;
import org.updateuser.wire.Blank;
import org.updateuser.wire.ChangesTable;
import org.updateuser.wire.Column;
import org.updateuser.wire.Columns;
import org.updateuser.wire.Mapping;
import org.updateuser.wire.NotATable;
import org.updateuser.wire.Sheet;
import org.updateuser.wire.UsersTable;

/// From the bytes of a table of 50,000 rows to the preview of what it would do, with the people at hand.
class PreviewBench {
    private static final int ROWS = 50_000;
    private static final int ROUNDS = 7;
    private static final double SECONDS_MOST = 2;
    private static final List<String> FEW =
            List.of("id", "name", "title", "department", "manager", "addresses.PHONE.WORK");

    private List<Named> groups = List.of();
    private List<Named> locations = List.of();

    @Test
    void aTableOfFiftyThousandRowsIsPreviewedInTwoSeconds() throws Exception {
        List<Values> people = people();
        double seconds = report(
                people,
                "of 6 columns",
                Columns.all().stream()
                        .filter(column -> FEW.contains(column.key()))
                        .toList());
        report(people, "of all columns", Columns.all());
        assertThat(seconds).isLessThan(SECONDS_MOST);
    }

    /// @return the median of seconds
    private double report(List<Values> people, String name, List<Column> columns) throws NotATable {
        List<Values> edited = people.stream()
                .map(user -> user.with(Catalogue.TITLE, "Lead of " + user.get(Catalogue.VERSION)))
                .toList();
        byte[] table = UsersTable.write(edited, columns, UsersTable.Form.USUAL).getBytes(UTF_8);
        Map<String, Values> byId =
                people.stream().collect(Collectors.toMap(user -> user.get(Catalogue.ID), Function.identity()));
        List<Person> directory = people.stream().map(PreviewBench::person).toList();
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            Preview preview = preview(table, byId, directory);
            seconds.add((System.nanoTime() - begin) / 1e9);
            assertThat(preview.lines()).hasSize(ROWS).allMatch(PreviewLine::isSent);
        }
        double first = seconds.getFirst();
        double middle = seconds.stream().sorted().toList().get(ROUNDS / 2);
        System.out.printf(
                Locale.ROOT,
                "a preview of %d rows %s, %.1f MB: at first %.2f s, then %.2f s%n",
                ROWS,
                name,
                table.length / 1e6,
                first,
                middle);
        return middle;
    }

    private Preview preview(byte[] table, Map<String, Values> byId, List<Person> directory) throws NotATable {
        Sheet sheet = Sheet.read(table);
        Register register = new Register(directory, groups, locations);
        ChangesTable changes = ChangesTable.of(sheet, Mapping.propose(sheet.header()), Blank.KEEP, register);
        Matched matched = register.match(changes.rows(), sheet.header());
        Surroundings around = new Surroundings(Permissions.UNKNOWN, "", directory);
        return Preview.of(matched.demands(), byId, around, Instant.EPOCH).and(matched.unmatched());
    }

    /// The people of a sandbox many times over, each as somebody of their own.
    private List<Values> people() throws IOException {
        try (Sandbox sandbox = Sandbox.start(Settings.standard());
                GenesysCloud server = new GenesysCloud(URI.create(sandbox.url()), sandbox::token, _ -> {})) {
            groups = got(server.groups(1)).items();
            locations = got(server.locations(1)).items();
            List<Values> some = got(server.users("active", 1, List.of())).items();
            return IntStream.range(0, ROWS)
                    .mapToObj(number -> someone(some.get(number % some.size()), number))
                    .toList();
        }
    }

    private static Values someone(Values user, int number) {
        String email = "somebody." + number + "@northwind.example";
        return user.with(Catalogue.ID, new UUID(1, number).toString())
                .with(Catalogue.VERSION, number + 1)
                .with(Catalogue.NAME, "Somebody " + number)
                .with(Catalogue.ADDRESSES, List.of())
                .with(Catalogue.EMAIL, email)
                .with(Catalogue.USERNAME, email);
    }

    private static Person person(Values user) {
        String email = user.get(Catalogue.EMAIL);
        return new Person(
                user.get(Catalogue.ID), user.get(Catalogue.NAME), "", email, email, "", "", "active", "", List.of());
    }

    private static <T> T got(Reading<T> reading) {
        if (reading instanceof Reading.Got<T> got) {
            return got.value();
        }
        throw new IllegalStateException("the sandbox does not answer: " + reading);
    }
}
