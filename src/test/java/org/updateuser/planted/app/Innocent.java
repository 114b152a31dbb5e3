package org.updateuser.planted.app;

import org.updateuser.planted.view.kit.Shortcut;

/// Breaks nothing: app may know, print and end everything.
public final class Innocent {
    private Innocent() {}

    public static void end(Shortcut shortcut) {
        System.out.println(shortcut);
        System.exit(0);
    }
}
