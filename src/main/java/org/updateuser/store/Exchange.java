package org.updateuser.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.updateuser.store.Store.Rescue;

/// A damaged database makes room for a new one with what could be read.
///
/// The new one is complete before the damaged one is moved, and it gets its name last. So whenever the program ends
/// in between, the next one sees by the names how far it came.
///
/// @param file the damaged database
record Exchange(DatabaseFile file) {
    private static final String ASIDE = "updateuser.damaged-";
    private static final Pattern NUMBER = Pattern.compile(ASIDE + "(\\d{1,9})\\.db");
    private static final List<String> BESIDE = List.of("-journal", "-wal", "-shm");

    private DatabaseFile fresh() {
        return file.named("updateuser.rescued.db");
    }

    private DatabaseFile aside(int number) {
        return file.named(ASIDE + number + ".db");
    }

    /// Whether a program ended after it had moved the damaged one.
    boolean isHalfDone() {
        return !file.exists() && fresh().exists();
    }

    /// Does all of it. If it cannot, the damaged one stays where it is.
    Rescue rescued() throws SQLException, StoreProblem {
        try {
            fresh().delete(); // a program may have ended while it was built
            build();
            Files.move(file.path(), aside(last() + 1).path());
        } catch (IOException failed) {
            throw Cause.of(file.path()).problem(failed);
        }
        return finish();
    }

    private void build() throws SQLException, StoreProblem, IOException {
        fresh().create();
        try (Connection into = Access.building(fresh())) {
            Session session = new Session(into);
            Schema.bringUpToDate(session);
            session.execute("BEGIN");
            copy(session);
            session.execute("COMMIT");
        }
    }

    private void copy(Session into) throws SQLException, IOException {
        List<Table> broken = broken(into);
        if (!broken.isEmpty()) {
            new Gleaning(Pages.of(file), into).gather(broken);
        }
    }

    /// Copies what SQLite reads, and says what it does not: nothing, if its first page is damaged.
    private List<Table> broken(Session into) throws SQLException {
        try (Connection from = Access.reading(file)) {
            return new Salvage(new Session(from), into).copy();
        } catch (SQLException damaged) {
            if (Cause.isDamage(damaged)) {
                return Table.of(into);
            }
            throw damaged;
        }
    }

    /// The highest number that was given, or 0.
    private int last() throws IOException {
        int last = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(file.path().getParent(), ASIDE + "*")) {
            for (Path one : files) {
                Matcher number = NUMBER.matcher(one.getFileName().toString());
                last = number.lookingAt() ? Math.max(last, Integer.parseInt(number.group(1))) : last;
            }
        }
        return last;
    }

    /// Does what is left of it once the damaged one was moved.
    Rescue finish() throws SQLException, StoreProblem {
        try {
            DatabaseFile aside = aside(last());
            for (String suffix : BESIDE) {
                if (Files.exists(file.beside(suffix))) {
                    Files.move(file.beside(suffix), aside.beside(suffix));
                }
            }
            Files.move(fresh().path(), file.path());
            file.forceFolder();
            try (Connection reader = Access.reading(file)) {
                return new Rescue(aside.path(), Salvage.counted(new Session(reader)));
            }
        } catch (IOException failed) {
            throw Cause.of(file.path()).problem(failed);
        }
    }
}
