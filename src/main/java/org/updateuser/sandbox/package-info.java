/// A stand-in for the service: one HTTP server on loopback, inside this process, with invented people.
///
/// It behaves as `genesys-user-api.md` says of the real user resource, and is written from that text alone. It knows no
/// other room and shares no code with the client, so that one mistake cannot pass on both sides; its
/// [table of properties][org.updateuser.sandbox.Properties] is a second opinion that the client's catalogue is compared
/// with.
///
/// What holds here:
/// - [Sandbox#start] is the only way in. The server listens on 127.0.0.1 and, where the machine has it, on ::1, and
///   answers only those who carry this run's token and come with a Host and an Origin of this very server. Pictures
///   alone need no token: who shows them must not have one.
/// - Every answer carries a correlation id, every refusal an error body.
/// - Where the facts say `?`, a [switch][org.updateuser.sandbox.Switch] chooses between the answers that are possible:
///   `PUT /sandbox/behaviour`. The default is the one that the facts favour.
/// - Other switches bring about what a client meets some day: rights that are missing, a limit that is enforced, a
///   search that lags. By default nobody is held back: the program's own sandbox is one person's.
/// - [Faults][org.updateuser.sandbox.Fault] are ordered at `PUT /sandbox/faults`: somebody else's edit, a delay,
/// another answer, a cut connection. What breaks below HTTP is the business of a cable in the tests.
/// - What is served stands in [Service][org.updateuser.sandbox.Service], each route with the permissions it asks for;
///   the tests hold it against a table of all operations.
/// - The same seed gives the same people. They are invented one at a time, when they are asked for; only who was
///   changed is kept, and of the others what a list shows, once it was shown: so 50,000 cost little more than 250.
/// - A person in store is never modified in place: a change makes a copy, so readers need no lock.
package org.updateuser.sandbox;
