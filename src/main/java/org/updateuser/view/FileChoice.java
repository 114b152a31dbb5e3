package org.updateuser.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// How somebody chooses files: the system's dialogs, or the hand of a test where there are none. Call on the FX thread.
public interface FileChoice {
    /// Files to read, or none if the dialog was cancelled.
    ///
    /// @param title what they are for
    /// @param kind the kind of file in words, such as *Drafts*
    /// @param extension how their names end, without the dot
    List<Path> open(String title, String kind, String extension);

    /// A file to write, if the dialog was not cancelled. The system has asked already whether to replace one.
    ///
    /// @param name the suggested name, with its extension
    Optional<Path> save(String title, String kind, String name);

    /// One file to read of any of some kinds, if the dialog was not cancelled.
    ///
    /// @param extensions how their names may end, without the dot, in small letters
    Optional<Path> openOne(String title, String kind, List<String> extensions);

    /// A folder to write into, if the dialog was not cancelled.
    Optional<Path> folder(String title);

    /// The same with a mark before each title.
    default FileChoice marked(String mark) {
        FileChoice plain = this;
        return new FileChoice() {
            @Override
            public List<Path> open(String title, String kind, String extension) {
                return plain.open(mark + " · " + title, kind, extension);
            }

            @Override
            public Optional<Path> save(String title, String kind, String name) {
                return plain.save(mark + " · " + title, kind, name);
            }

            @Override
            public Optional<Path> openOne(String title, String kind, List<String> extensions) {
                return plain.openOne(mark + " · " + title, kind, extensions);
            }

            @Override
            public Optional<Path> folder(String title) {
                return plain.folder(mark + " · " + title);
            }
        };
    }
}
