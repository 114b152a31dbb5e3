package org.updateuser.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.updateuser.model.Person;

/// A table of somebody who made it by hand, in German.
final class NightShift {
    private NightShift() {}

    /// Puts the first of the people into another department, says nothing of the second, and names somebody unknown.
    static Path table(Path folder, List<Person> people) throws IOException {
        return Files.writeString(
                folder.resolve("changes.csv"),
                "E-Mail;Abteilung;Whatever\n" + people.get(0).email() + ";Night shift;1\n"
                        + people.get(1).email() + ";;2\nnobody@example.com;Night shift;3\n");
    }
}
