package org.updateuser.host;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The browser of whoever works.
///
/// @param system the name of the operating system, as in `os.name`
/// @param environment the environment variables
public record WebBrowser(String system, Map<String, String> environment) {
    /// Opens a page; it does not wait for it. Tokens that came in by the environment go no further, and neither does
    /// what the launcher has set for this program alone.
    ///
    /// @return whether something was there to open it
    public boolean open(URI page) {
        ProcessBuilder builder = new ProcessBuilder(command(page.toString()));
        builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(passedOn());
        try {
            builder.start();
            return true;
        } catch (IOException none) {
            return false;
        }
    }

    Map<String, String> passedOn() {
        Map<String, String> others = new HashMap<>(environment);
        others.keySet().removeIf(name -> name.startsWith("GENESYSCLOUD_") || name.equals("GDK_GL"));
        return others;
    }

    List<String> command(String page) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", page);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", page);
    }
}
