package org.updateuser.view;

import java.net.URI;
import org.updateuser.form.About;
import org.updateuser.form.Connection;
import org.updateuser.form.Directory;
import org.updateuser.form.Editor;
import org.updateuser.form.HistoryList;
import org.updateuser.form.Kept;
import org.updateuser.form.Lobby;
import org.updateuser.form.Names;
import org.updateuser.form.Outbox;
import org.updateuser.form.People;
import org.updateuser.form.Pictures;
import org.updateuser.form.Sentences;
import org.updateuser.form.Situation;
import org.updateuser.form.Threads;
import org.updateuser.form.Words;
import org.updateuser.form.Workplace;
import org.updateuser.form.command.Keymap;
import org.updateuser.view.kit.Theme;

/// What the controllers share: the states of all screens.
///
/// @param navigation which of them is shown
/// @param files how files are chosen
/// @param about what the program says of itself
/// @param frame what the window's frame says of the connection
/// @param keymap which keys somebody has changed
public record Screens(
        Workplace workplace,
        Sentences sentences,
        Pictures pictures,
        Theme theme,
        Navigation navigation,
        FileChoice files,
        About about,
        Frame frame,
        Keymap keymap) {
    /// What the window's frame says of the connection.
    ///
    /// @param sandbox whether it is the sandbox inside this program
    /// @param server where the people are
    /// @param lobby where another organization is chosen
    public record Frame(boolean sandbox, URI server, Lobby lobby) {}

    /// How files are chosen, marked like the window where one is in production.
    @Override
    public FileChoice files() {
        return ProductionMark.text(this).map(files::marked).orElse(files);
    }

    /// Opens somebody, wherever one is.
    ///
    /// @param id whose
    public void show(String id) {
        navigation.back();
        workplace.open(id);
    }

    /// Sends what is typed of the open person, or leads to what has to come first.
    void save() {
        workplace.admittance().pass(editor()::save);
    }

    /// Everything the program says.
    public Words words() {
        return workplace.words();
    }

    /// What ids stand for.
    public Names names() {
        return workplace.names();
    }

    /// Where work runs.
    public Threads threads() {
        return workplace.threads();
    }

    /// What draws ages again.
    Clocks clocks() {
        return new Clocks(workplace.later());
    }

    /// What is kept on this machine.
    public Kept kept() {
        return workplace.kept();
    }

    /// Whether the server answers.
    public Connection connection() {
        return workplace.connection();
    }

    /// The list of people.
    public People people() {
        return workplace.people();
    }

    /// Who is open.
    public Editor editor() {
        return workplace.editor();
    }

    /// What the pickers choose from.
    public Directory directory() {
        return workplace.directory();
    }

    /// All drafts.
    public Outbox outbox() {
        return workplace.outbox();
    }

    /// What the frame says.
    public Situation situation() {
        return workplace.situation();
    }

    /// Where organizations are chosen, signed in to and left.
    Lobby lobby() {
        return frame.lobby();
    }

    /// What was sent.
    public HistoryList history() {
        return workplace.history();
    }
}
