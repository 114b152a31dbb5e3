/// Text to values and back.
///
/// Everything about a user is derived from the catalogue: one switch over the kinds of fields reads, one writes, and
/// no property has code of its own. What the catalogue does not know, or does not expect in this shape, is kept as
/// JSON text beside the fields and written back unharmed inside structs and items of lists; it is never defaulted.
///
/// - *Missing*: a property that an answer always holds is then empty; one that must be asked for is then absent.
///   The version is absent as well: nobody may guess it.
/// - *Numbers* in kept content stay exact to their last digit.
/// - *Bounds*: text that is nested deeper, longer or has more parts than an answer of the service can be is refused
///   with [org.updateuser.wire.Unreadable], as is a name that stands twice in one object.
///
/// A table of people in a file is a [org.updateuser.wire.Sheet]: taken whole or not at all, however it is written.
/// A [org.updateuser.wire.Mapping] says what its columns are about, the words for which are data beside this room;
/// [org.updateuser.wire.ChangesTable] says what its rows want, and [org.updateuser.wire.UsersTable] writes such a
/// table. *The law*: what is written and read again, unchanged, changes nobody, whatever a blank cell means.
///
/// - A cell is a text; blanks at its ends are nobody's intent. Items of a list are joined by ` | `.
/// - `<keep>` keeps a row and `<clear>` clears it, in any case; `\<` begins a text that would be one of these.
/// - An apostrophe before what a spreadsheet would run is put there and taken away again, and no other one is.
/// - What cannot be told in a cell so that the law holds is written as `<keep>`. What is read and not understood, or
///   could mean two things, wants nothing and says so.
///
/// JSON trees do not leave this room. It knows no sockets, no files and no toolkit.
package org.updateuser.wire;
