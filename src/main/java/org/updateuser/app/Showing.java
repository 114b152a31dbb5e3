package org.updateuser.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the window is to show first. It comes from a command line, a double click or a link of a web page, so it only
/// ever shows something.
///
/// @param files files with drafts, absolute
/// @param person the id of somebody to open
record Showing(List<Path> files, Optional<String> person) {
    private static final Pattern LINK = Pattern.compile("updateuser://user/([0-9A-Za-z-]{1,64})/?");

    Showing {
        files = List.copyOf(files);
    }

    static Showing nothing() {
        return new Showing(List.of(), Optional.empty());
    }

    /// The id in a link such as `updateuser://user/3f2504e0-4f89-11d3-9a0c-0305e82c3301`, or nothing if it is none.
    static Optional<String> person(String link) {
        Matcher matcher = LINK.matcher(link);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /// Whether there is nothing to show.
    boolean isNothing() {
        return files.isEmpty() && person.isEmpty();
    }

    /// As words of a command line.
    List<String> arguments() {
        List<String> words = new ArrayList<>();
        files.forEach(file -> words.add(file.toString()));
        person.ifPresent(id -> words.add("updateuser://user/" + id));
        return words;
    }
}
