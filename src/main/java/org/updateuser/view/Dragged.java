package org.updateuser.view;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.updateuser.form.PeopleText;
import org.updateuser.form.Words;
import org.updateuser.model.Person;

/// What is dragged: people of the list, files of the machine, or text of another program.
///
/// @param ids of people of this program
/// @param text of another program
record Dragged(List<String> ids, List<Path> files, String text) {
    /// How people are carried within the program.
    private static final DataFormat PEOPLE = people();

    private static final List<String> COLUMNS = List.of("name", "email", "title", "department", "id");
    private static final List<String> TABLES = List.of("csv", "tsv", "txt");
    private static final String DRAFTS = "updateuser";

    /// What a file is taken for by the end of its name.
    enum Kind {
        DRAFTS,
        TABLE,
        NEITHER
    }

    private static DataFormat people() {
        String name = "application/x-updateuser-people";
        DataFormat known = DataFormat.lookupMimeType(name); // a second one of the same name is refused
        return known == null ? new DataFormat(name) : known;
    }

    static Dragged of(Clipboard board) {
        if (board.getContent(PEOPLE) instanceof String ids) {
            return new Dragged(ids.lines().toList(), List.of(), "");
        }
        List<Path> files =
                board.hasFiles() ? board.getFiles().stream().map(File::toPath).toList() : List.of();
        boolean texts = files.isEmpty() && board.hasString();
        return new Dragged(
                List.of(), files, texts ? Optional.ofNullable(board.getString()).orElse("") : "");
    }

    /// The same without looking at what is in a text: asked again and again while something is dragged.
    static boolean isPeople(Clipboard board) {
        return board.hasContent(PEOPLE);
    }

    /// People, for this program and for others.
    static ClipboardContent content(List<Person> people, Words words) {
        ClipboardContent content = new ClipboardContent();
        content.put(PEOPLE, String.join("\n", people.stream().map(Person::id).toList()));
        content.putString(PeopleText.addresses(people));
        List<String> titles = COLUMNS.stream()
                .map(column -> words.text("people.column." + column))
                .toList();
        content.putHtml(PeopleText.table(titles, people));
        return content;
    }

    static Kind kind(Path file) {
        String name = Optional.ofNullable(file.getFileName())
                .map(Path::toString)
                .orElse("")
                .toLowerCase(Locale.ROOT);
        String end = name.substring(name.lastIndexOf('.') + 1);
        if (end.equals(DRAFTS)) {
            return Kind.DRAFTS;
        }
        return TABLES.contains(end) ? Kind.TABLE : Kind.NEITHER;
    }

    /// Whether all files are drafts, of which several can be looked at together.
    boolean isDrafts() {
        return !files.isEmpty() && files.stream().allMatch(file -> kind(file) == Kind.DRAFTS);
    }

    /// The one table.
    Optional<Path> table() {
        return files.size() == 1
                ? Stream.of(files.getFirst())
                        .filter(file -> kind(file) == Kind.TABLE)
                        .findFirst()
                : Optional.empty();
    }
}
