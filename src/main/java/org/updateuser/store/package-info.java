/// What is kept on this machine, in one SQLite database per data folder: drafts, history, the directory, each by
/// organization.
///
/// - *Durable*: a write that returned is on the disk (write-ahead log, `synchronous=FULL`). It is whole or not at all.
/// - *Values* stand in it as the JSON text of [org.updateuser.wire]; columns beside them only for what is searched.
/// - *Damage*: a file that cannot be read is set aside with its bytes, what can be read of it goes into a new one. A
///   newer program's file is left alone.
/// - *Private*: folder and files belong to the owner alone, from the moment they exist.
///
/// It knows neither the service nor a toolkit, and its methods block.
package org.updateuser.store;
