package org.updateuser.app.tour;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.updateuser.form.Bulk;
import org.updateuser.form.Bulk.Stage;
import org.updateuser.form.BulkFile;
import org.updateuser.model.Person;

/// A change by a table: while it is found out whom it is about, where that fails, one that is no table, and a good one.
/// For the gallery.
record ByTable(Visit visit, Hands hands, Album album) {
    private static final String LIST = "{\"method\":\"GET\",\"path\":\"/api/v2/users\",\"count\":1000,";
    private static final int ROWS = 12;

    static ByTable of(Visit visit) {
        return new ByTable(visit, visit.hands(), visit.album());
    }

    void go() {
        visit.protocol().step("A change by a table");
        hands.type("#search", " ");
        hands.press(KeyCode.BACK_SPACE);
        hands.until(
                "everybody is listed",
                () -> visit.session().workplace().people().shown().size() > ROWS);
        hands.press(KeyCode.B, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.find(".empty-state");
        byNumber();
        read("people.csv", rows());
        hands.until("it can be looked at", () -> bulk().stage().get() == Stage.READY);
        album.take("table");
        read("people.xlsx", "PK\u0003\u0004");
        hands.until("it is no table", () -> file().doing().get().isEmpty());
        album.take("table-refused");
        hands.press(KeyCode.ESCAPE);
    }

    /// Employee ids are in no list: everybody has to be read for them.
    private void byNumber() {
        String table = "Employee ID;Department\n1001;Night shift\n1002;Night shift\n";
        visit.sandbox().fail(LIST + "\"delay\":3600000}");
        read("night shift.csv", table);
        hands.until("everybody is read", () -> file().isMatching());
        album.take("table-loading");
        visit.sandbox().fail("{\"faults\":[]}");
        hands.until("it is known whom it is about", () -> !file().isMatching());
        visit.sandbox().fail(LIST + "\"status\":500,\"body\":{\"status\":500,\"code\":\"internal.server.error\"}}");
        read("night shift.csv", table);
        hands.until("nobody could be read", () -> bulk().stage().get() == Stage.FAILED);
        album.take("table-failed");
        visit.sandbox().fail("{\"faults\":[]}");
    }

    private String rows() {
        List<Person> people = Hands.ask(() -> visit.session().workplace().people().shown().stream()
                .limit(ROWS)
                .toList());
        return people.stream()
                .map(person -> person.email() + ";Night shift;Team lead;2\n")
                .collect(Collectors.joining("", "Email;Department;Title;Floor\n", "nobody@northwind.example;;;\n"));
    }

    private void read(String name, String text) {
        try {
            Path folder = Files.createTempDirectory("updateuser-tour-");
            Path table = Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
            table.toFile().deleteOnExit();
            Hands.act(() -> file().read(table, () -> {}));
        } catch (IOException full) {
            throw new Stuck("The tour could not write the table that it needs.", full);
        }
    }

    private Bulk bulk() {
        return visit.session().workplace().bulk();
    }

    private BulkFile file() {
        return visit.session().workplace().bulkFile();
    }
}
