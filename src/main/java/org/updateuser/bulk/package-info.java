/// Many people: what a change of them would do, the run that does it, and the way back. It knows no toolkit, and its
/// methods block; whoever shows something of it runs it in the background.
///
/// ## A run
///
/// A run is a row a person in the store. Before a request is sent, the row and a line of the history are written with
/// the values before it, and after the answer what came of it; so whenever the program ends, the next one knows which
/// requests may have been sent. Of those the person is read and compared, and nothing is sent again blindly.
///
/// | answer | the row |
/// |---|---|
/// | applied | done, or *unconfirmed* where the answer is silent on something that was written: asked for at the end |
/// | stale version | read, merged and sent again; a *conflict* where both sides changed the same |
/// | refused | refused, with what the server said; not found for 404 |
/// | not signed in, not sent | the row waits on, and the run pauses |
/// | answer lost | read and compared; *unsure* where it cannot be read, and the run pauses |
/// | lost, and somebody else has changed some of the same since | done and merged, if some of it must have come from us
/// |
/// | the server fails, or says no, at this person alone | the row waits on, the others go on, and the run pauses at the
/// end; at six in a row at once |
///
/// Several people are under way at once, of one person never more than one request.
package org.updateuser.bulk;
