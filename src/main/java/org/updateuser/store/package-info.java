/// What is kept on this machine, in one SQLite database per data folder: drafts, history, the directory, each by
/// organization.
///
/// - *Durable*: a write that returned is on the disk (write-ahead log, `synchronous=FULL`). It is whole or not at all.
/// - *Values* stand in it as the JSON text of [org.updateuser.wire]; columns beside them only for what is searched. The
///   list of people is the exception: a line of texts each, as it is read whole. Times are whole nanoseconds.
/// - *Damage*: a file that cannot be read is set aside with its bytes (`updateuser.damaged-1.db` and so on), what can
/// be read of it goes into a new one: row by row through SQLite, then whatever else is found on bare pages. It is
/// looked for after a program that did not close the database, and when a read says so; a check at every start
/// would read the whole file. A newer program's file is left alone.
/// - *Refused* writes change nothing, reading goes on, and the same write works once the cause is gone.
/// - *Private*: folder and files belong to the owner alone, from the moment they exist. What is deleted is overwritten.
/// - *Readers* of other processes see what is committed. They write nothing, and of an older database they see a copy
///   in memory.
///
/// It knows neither the service nor a toolkit, and its methods block. SQLite's library is unpacked to
/// `java.io.tmpdir`, or to `org.sqlite.tmpdir` where that is set.
package org.updateuser.store;
