package org.updateuser.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.updateuser.form.OpenUser;
import org.updateuser.form.Words;

/// The files that drafts come from and go into, chosen in the system's dialogs.
final class DraftFiles {
    private static final String EXTENSION = "updateuser";

    private final Screens screens;
    private final Words words;

    DraftFiles(Screens screens) {
        this.screens = screens;
        this.words = screens.words();
    }

    /// Reads files, to be looked at before anything of them comes in.
    void choose() {
        screens.outbox()
                .importFiles(screens.files()
                        .open(words.text("drafts.file.open"), words.text("drafts.file.kind"), EXTENSION));
    }

    /// Writes drafts into a file.
    ///
    /// @param ids whose
    void export(List<String> ids) {
        file().ifPresent(chosen -> screens.outbox().export(ids, chosen));
    }

    /// Writes the draft of somebody who is open into a file.
    void export(OpenUser open) {
        file().ifPresent(chosen -> screens.outbox().export(open, chosen));
    }

    private Optional<Path> file() {
        String day = LocalDate.now(ZoneId.systemDefault()).toString();
        String name = words.text("drafts.file.name", day) + "." + EXTENSION;
        return screens.files().save(words.text("drafts.file.save"), words.text("drafts.file.kind"), name);
    }
}
