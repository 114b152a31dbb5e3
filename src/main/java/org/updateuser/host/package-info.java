/// The machine: where things are kept, and what the program remembers about its own window.
///
/// What holds here:
/// - [DataFolder] follows the convention of the system and is a pure function of what it is given; only
///   [DataFolder#open] touches the disk. A checkout and an installed program use the same folder.
/// - A file is written whole or not at all: to a temporary file beside it, forced to the disk, then moved over it.
/// - What cannot be read is set aside, never destroyed, and never keeps the program from starting.
///
/// This room knows no other room. What another room needs of it, that room declares, and `app` connects.
package org.updateuser.host;
