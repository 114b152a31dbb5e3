package org.updateuser.form;

import org.updateuser.api.Reserve;

/// A way into an organization, as it is remembered. No secret is in it.
///
/// @param id its own, by which its secrets are found
/// @param name what its user calls it
/// @param place a region's id, or the address of another server
/// @param client the id of the OAuth client, or `""`
/// @param port the port of the client's redirect, or 0 for any
/// @param colour the colour of its tag in the frame
/// @param production whether a mistake there would be one
/// @param reserve how much of the budget of requests is left to others who use the same token, in percent
public record Entrance(
        String id,
        String name,
        String place,
        Way way,
        String client,
        int port,
        Colour colour,
        boolean production,
        int reserve) {
    /// How one signs in.
    public enum Way {
        /// With the browser, as oneself.
        BROWSER,
        /// As a program, with a client's secret.
        PROGRAM,
        /// With an access token that was got elsewhere.
        TOKEN;

        /// How much is usually left to others, in percent: whoever a token was got from goes on using it.
        public int reserve() {
            return (this == TOKEN ? Reserve.SHARED : Reserve.NONE).percent();
        }
    }

    /// The colours by which organizations are told apart; never by colour alone, the name stands on it.
    public enum Colour {
        GREY,
        BLUE,
        TEAL,
        GREEN,
        AMBER,
        VIOLET
    }

    /// The same with the name that it has at the service, unless its user has named it.
    Entrance named(String served) {
        return name.isBlank() ? new Entrance(id, served, place, way, client, port, colour, production, reserve) : this;
    }
}
