/// The machine: where things are kept, which process may write there, and what the program remembers about its own
/// window.
///
/// What holds here:
/// - [DataFolder] follows the convention of the system and is a pure function of what it is given; only
///   [DataFolder#open] touches the disk. A checkout and an installed program use the same folder.
/// - A file, but for a log, is written whole or not at all: to a temporary file beside it, forced to the disk, then
///   moved over it.
/// - One process at a time owns a data folder ([Claim]), by a lock that the kernel takes back when it ends. Whatever
///   else is doubtful, be it locks that do not exist or an owner that does not answer, the folder is only read.
/// - What one process tells another is for its user alone, shows a secret of the folder, and is bounded in size and
///   time. It is taken once or not at all, and never holds a token: whoever calls sees to that.
/// - A log belongs to one process ([LogFile]): no two write the same file, and nothing has to be locked.
/// - What cannot be read is set aside, never destroyed, and never keeps the program from starting.
///
/// This room knows no other room. What another room needs of it, that room declares, and `app` connects.
package org.updateuser.host;
