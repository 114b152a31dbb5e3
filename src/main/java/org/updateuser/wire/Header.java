package org.updateuser.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.updateuser.wire.NotATable.Flaw;
import org.updateuser.wire.TableReader.Line;

/// The first row of a table, which has to be names of columns.
final class Header {
    /// What stands in rows and is no name of a column: an email address, an id, a phone number, a date.
    private static final Pattern DATA = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"
            + "|\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}|\\+?[0-9]{5,15}|[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Header() {}

    /// The names, without blanks at their ends.
    static List<String> of(Line line) throws NotATable {
        List<String> names = line.cells().stream().map(String::strip).toList();
        if (names.stream().flatMapToInt(String::chars).anyMatch(Header::isControl)) {
            throw new NotATable(Flaw.BINARY, "OTHER");
        }
        if (names.stream().anyMatch(name -> DATA.matcher(name).matches())) {
            throw new NotATable(Flaw.NO_HEADER, line.line());
        }
        refuseDoubles(names);
        return names;
    }

    private static boolean isControl(int letter) {
        return Character.isISOControl(letter) && !Character.isWhitespace(letter);
    }

    private static void refuseDoubles(List<String> names) throws NotATable {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 1; place <= names.size(); place++) {
            String name = names.get(place - 1);
            String folded = Aliases.folded(name);
            Integer other = folded.isEmpty() ? null : places.put(folded, place);
            if (other != null) {
                throw new NotATable(Flaw.DUPLICATE_COLUMN, name, other, place);
            }
        }
    }
}
