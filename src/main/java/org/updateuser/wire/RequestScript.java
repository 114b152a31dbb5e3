package org.updateuser.wire;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.updateuser.patch.Patch;

/// The requests of a change as commands, in the order in which they are sent: one goes only where the one before it
/// was accepted. What signs in is never among them; they name the variable that holds it.
///
/// The body goes to the command through a pipe. So it is in no list of processes, and may be as long as it wants.
///
/// @param server where the people are, such as `https://api.mypurecloud.de`
/// @param id whose change it is
/// @param patches what is sent, in order
public record RequestScript(URI server, String id, List<Patch> patches) {
    /// The variable of the machine that holds the token: this program, the vendor's command line and its provider for
    /// Terraform all read it.
    public static final String TOKEN_VARIABLE = "GENESYSCLOUD_ACCESS_TOKEN";

    private static final String API_HOST = "api.";

    public RequestScript {
        patches = List.copyOf(patches);
    }

    /// For curl in a shell.
    public String curl() {
        String command = " |\n  curl --fail-with-body --request PATCH -H \"Authorization: Bearer $" + TOKEN_VARIABLE
                + "\" -H 'Content-Type: application/json' --data-binary @- " + Quoting.shell(address());
        return piped(command);
    }

    /// For the vendor's command line in a shell; it takes the token from the same variable.
    public String gc() {
        String place = environment().map(domain -> " --environment " + domain).orElse("");
        return piped(" |\n  gc users update " + Quoting.shellIfNeeded(id) + place);
    }

    /// By what the vendor's tools know the server: its domain; nothing where it is none of the vendor's form.
    public Optional<String> environment() {
        String host = server.getHost() == null ? "" : server.getHost().toLowerCase(Locale.ROOT);
        boolean theirs = "https".equalsIgnoreCase(server.getScheme()) && host.startsWith(API_HOST);
        return theirs ? Optional.of(host.substring(API_HOST.length())) : Optional.empty();
    }

    /// For PowerShell, as one block, so that the first refusal ends it.
    public String powerShell() {
        String head = "& {\n  $ErrorActionPreference = 'Stop'\n  $headers = @{ Authorization = \"Bearer $env:"
                + TOKEN_VARIABLE + "\" }\n";
        return patches.stream().map(this::invoked).collect(Collectors.joining("", head, "}\n"));
    }

    private String invoked(Patch patch) {
        return "  Invoke-RestMethod -Method Patch -Uri " + Quoting.powerShell(address())
                + " -Headers $headers -ContentType 'application/json; charset=utf-8'"
                + " -Body ([Text.Encoding]::UTF8.GetBytes(" + Quoting.powerShell(body(patch)) + "))\n";
    }

    private String piped(String command) {
        return patches.stream()
                .map(patch -> "printf '%s' " + Quoting.shell(body(patch)) + command)
                .collect(Collectors.joining(" &&\n", "", "\n"));
    }

    /// As it is sent; what nobody would see of it is written by its name, which is the same JSON.
    private static String body(Patch patch) {
        return Printable.escaped(UserJson.write(patch));
    }

    private String address() {
        String origin = server.toString();
        String whole = origin.endsWith("/") ? origin.substring(0, origin.length() - 1) : origin;
        String encoded = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
        return whole + "/api/v2/users/" + encoded;
    }
}
