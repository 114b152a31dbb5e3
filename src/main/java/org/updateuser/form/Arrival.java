package org.updateuser.form;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Files of drafts that somebody gave, to be looked at before anything of them comes in.
public final class Arrival {
    /// A file.
    ///
    /// @param name its name without the folder
    /// @param text where it comes from, or why nothing of it is taken and what to do
    /// @param taken whether its drafts are among the lines
    public record File(String name, String text, boolean taken) {}

    private final List<File> files;
    private final List<ArrivalLine> lines;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    Arrival(List<File> files, List<ArrivalLine> lines) {
        this.files = List.copyOf(files);
        this.lines = List.copyOf(lines);
        lines.forEach(line -> line.replacing().subscribe(_ -> recount()));
        recount();
    }

    private void recount() {
        count.set((int) lines.stream().filter(ArrivalLine::comesIn).count());
    }

    /// The files.
    public List<File> files() {
        return files;
    }

    /// Their drafts, what comes in first.
    public List<ArrivalLine> lines() {
        return lines;
    }

    /// How many will come in.
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }
}
