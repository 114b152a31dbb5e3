package org.updateuser.host;

import java.util.OptionalInt;

/// A way into an organization as it is remembered; no secret is in it.
///
/// @param id its own, by which its secrets are found
/// @param name what its user calls it
/// @param place a region's id, or the address of another server
/// @param way how one signs in
/// @param client the id of the OAuth client, or `""`
/// @param port the port of the client's redirect, or 0 for any
/// @param colour the name of the colour in the frame
/// @param production whether a mistake there would be one
/// @param reserve how much of the budget of requests is left to others, in percent from 0 to 90, where that was said
public record SavedConnection(
        String id,
        String name,
        String place,
        String way,
        String client,
        int port,
        String colour,
        boolean production,
        OptionalInt reserve) {}
