package org.updateuser.app;

import java.util.List;
import org.updateuser.form.About;
import org.updateuser.form.Entrance;
import org.updateuser.form.Lobby;
import org.updateuser.form.Sentences;
import org.updateuser.form.Workplace;
import org.updateuser.form.command.Keymap;
import org.updateuser.view.FileChoice;
import org.updateuser.view.Navigation;
import org.updateuser.view.Screens;
import org.updateuser.view.SystemFiles;
import org.updateuser.view.kit.Theme;

/// Puts together what the window shows: the states of a session's screens, for the desktop and the tour alike.
public final class WindowWiring {
    private WindowWiring() {}

    /// Call on the FX thread.
    ///
    /// @param about what the program says of itself
    public static Screens screens(Session session, Theme theme, About about) {
        return screens(session, theme, about, new SystemFiles());
    }

    /// The same where files are chosen by somebody else than who sits at the machine.
    public static Screens screens(Session session, Theme theme, About about, FileChoice files) {
        return screens(session, theme, about, files, closed(session), new Keymap());
    }

    /// The same where somebody else has the lobby as well.
    public static Screens screens(Session session, Theme theme, About about, FileChoice files, Lobby lobby) {
        return screens(session, theme, about, files, lobby, new Keymap());
    }

    /// The lobby of a window that stays where it is.
    public static Lobby closed(Session session) {
        return closed(session, List.of());
    }

    /// The same where organizations are remembered.
    public static Lobby closed(Session session, List<Entrance> known) {
        return session.lobby(new ClosedDoors(known));
    }

    /// The same in a window that other sessions may follow in.
    static Screens screens(Session session, Theme theme, About about, Lobby lobby, Keymap keymap) {
        return screens(session, theme, about, new SystemFiles(), lobby, keymap);
    }

    private static Screens screens(
            Session session, Theme theme, About about, FileChoice files, Lobby lobby, Keymap keymap) {
        Workplace workplace = session.workplace();
        return new Screens(
                workplace,
                new Sentences(workplace.words(), workplace.names()),
                session.pictures(),
                theme,
                new Navigation(),
                files,
                about,
                new Screens.Frame(session.sandbox().isPresent(), session.address(), lobby),
                keymap);
    }
}
