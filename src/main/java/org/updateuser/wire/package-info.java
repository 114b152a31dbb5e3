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
/// JSON trees do not leave this room. It knows no sockets, no files and no toolkit.
package org.updateuser.wire;
