package org.updateuser.app;

import org.updateuser.form.Sentences;
import org.updateuser.view.Navigation;
import org.updateuser.view.Screens;
import org.updateuser.view.kit.Theme;

/// Puts together what the window shows: the states of a session's screens, for the desktop and the tour alike.
public final class WindowWiring {
    private WindowWiring() {}

    /// Call on the FX thread.
    public static Screens screens(Session session, Theme theme) {
        return new Screens(
                session.words(),
                session.names(),
                new Sentences(session.words(), session.names()),
                session.people(),
                session.editor(),
                session.directory(),
                session.pictures(),
                session.threads(),
                theme,
                new Navigation(),
                new Screens.Frame(
                        session.sandbox().isPresent(), session.address().getAuthority()));
    }
}
