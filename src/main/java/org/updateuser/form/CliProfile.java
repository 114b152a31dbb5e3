package org.updateuser.form;

/// A profile of the vendor's command line; it holds secrets.
///
/// @param name what it is called there
/// @param place the region, as it is written there
/// @param client the id of the OAuth client, or `""`
/// @param secret the client's secret, or `""`
/// @param token an access token, or `""`
/// @param browser whether it signs in with the browser
/// @param port the port of the redirect, or 0 for any
public record CliProfile(
        String name, String place, String client, String secret, String token, boolean browser, int port) {
    /// How one signs in with it.
    public Entrance.Way way() {
        if (browser) {
            return Entrance.Way.BROWSER;
        }
        return secret.isEmpty() && !token.isEmpty() ? Entrance.Way.TOKEN : Entrance.Way.PROGRAM;
    }

    /// Without the secrets.
    @Override
    public String toString() {
        return "CliProfile[" + name + "]";
    }
}
