package org.updateuser.view;

import org.updateuser.form.Directory;
import org.updateuser.form.Editor;
import org.updateuser.form.Names;
import org.updateuser.form.People;
import org.updateuser.form.Pictures;
import org.updateuser.form.Sentences;
import org.updateuser.form.Threads;
import org.updateuser.form.Words;
import org.updateuser.view.kit.Theme;

/// What the controllers share: the states of all screens.
///
/// @param navigation which of them is shown
/// @param frame what the window's frame says of the connection
public record Screens(
        Words words,
        Names names,
        Sentences sentences,
        People people,
        Editor editor,
        Directory directory,
        Pictures pictures,
        Threads threads,
        Theme theme,
        Navigation navigation,
        Frame frame) {
    /// What the window's frame says of the connection.
    ///
    /// @param sandbox whether it is the sandbox inside this program
    /// @param server the server's address, for the frame's tooltip
    public record Frame(boolean sandbox, String server) {}
}
