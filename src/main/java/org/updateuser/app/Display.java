package org.updateuser.app;

import java.util.Locale;
import java.util.Map;

/// Whether there is anything to draw a window on, as far as the environment says: asked before the toolkit starts.
///
/// @param environment the environment variables; an empty one counts as not set
/// @param system the name of the operating system, as in `os.name`
public record Display(Map<String, String> environment, String system) {
    /// Whether a window is out of the question.
    public boolean isMissing() {
        return isLinux() && x().isEmpty() && wayland().isEmpty();
    }

    /// Whether there is Wayland alone, which the toolkit cannot draw on by itself.
    boolean isWaylandOnly() {
        return isLinux() && x().isEmpty() && !wayland().isEmpty();
    }

    /// The name of the X display, or `""`.
    String x() {
        return environment.getOrDefault("DISPLAY", "");
    }

    private String wayland() {
        return environment.getOrDefault("WAYLAND_DISPLAY", "");
    }

    private boolean isLinux() {
        return system.toLowerCase(Locale.ROOT).startsWith("linux");
    }
}
