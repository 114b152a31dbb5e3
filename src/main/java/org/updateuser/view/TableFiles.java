package org.updateuser.view;

import java.nio.file.Path;
import org.updateuser.form.Words;

/// The files with tables by which many people change, chosen in the system's dialogs.
final class TableFiles {
    private TableFiles() {}

    /// Reads one, to be looked at before anything of it is sent.
    static void choose(Screens screens) {
        Words words = screens.words();
        screens.files().open(words.text("file.choose"), words.text("file.kind"), "csv").stream()
                .findFirst()
                .ifPresent(file -> open(screens, file));
    }

    /// Goes to where it is looked at, and waits for it there.
    static void open(Screens screens, Path file) {
        screens.workplace().bulkFile().read(file, () -> {});
        screens.navigation().go(Place.BULK);
    }
}
