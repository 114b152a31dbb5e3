/// The resources of Genesys Cloud over HTTP.
///
/// One [org.updateuser.api.GenesysCloud] speaks with one server. Its methods block and are meant for virtual threads;
/// any number of them may run at once. Nothing is thrown for what can go wrong on a network: a read is a
/// [org.updateuser.api.Reading], a write an [org.updateuser.patch.Outcome].
///
/// ## What became of a write
///
/// | what happened | outcome |
/// |---|---|
/// | 2xx with the user in it (a delete: 2xx) | Done |
/// | 409 that does not name another field than the version; 400, 408 or 409 that says the version is not the current
/// one | Stale |
/// | any other 4xx, 500, and 502 or 503 in the service's own words | Refused |
/// | no connection, no such host, no trust, too large to be sent, a redirect, a proxy that lets nothing through |
/// Unsent |
/// | the answer is late, cut off or not the user; 502 or 503 from something in between; 504 | Unsure |
///
/// The service says 409 `general.conflict` both of an old version and of an email address that is taken. Where it
/// names no field, Stale is the safe reading: whoever gets it reads the user again, and if the version has *not*
/// moved, it was a refusal.
///
/// ## What is never done
///
/// Redirects are not followed, since the token would travel with them. Nothing is sent twice,
/// but for what a proxy did not let through, once somebody has given its sign-in ([org.updateuser.api.ProxyGate]): that
/// has reached nobody. The token is in one header of a request and in no text, exception or observation, and so is
/// the sign-in of a proxy. Only https is spoken, or http to this machine.
///
/// This room knows no toolkit, no store and no sandbox, and writes no log: callers get all there is to know.
package org.updateuser.api;
