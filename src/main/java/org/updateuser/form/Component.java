package org.updateuser.form;

import java.util.List;

/// Something that ships with the program and has a licence.
///
/// @param jar the beginning of its jar's name, or `""` where it is no jar
/// @param version `""` where it is whichever runs
/// @param licence by SPDX
/// @param texts resources of the module with what its licence demands to be shown
public record Component(Kind kind, String jar, String name, String version, String licence, List<String> texts) {
    /// What it is; each has a word.
    public enum Kind {
        /// This program itself.
        PROGRAM,
        RUNTIME,
        TOOLKIT,
        LIBRARY,
        NATIVE,
        FONT,
        ICONS
    }

    Component withVersion(String other) {
        return new Component(kind, jar, name, other, licence, texts);
    }
}
