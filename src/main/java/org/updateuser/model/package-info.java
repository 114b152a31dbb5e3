/// What a user is.
///
/// The [Catalogue] names every property of the resource once; a property is a typed key, a [Field], and a user is
/// [Values]: an immutable map from those keys. Everything else in the program (forms, patches, merges, JSON) walks
/// the catalogue and switches on the *kind* of a field, never on which field it is.
///
/// Two differences are kept everywhere: *absent* (nothing is known) is not *empty* (known to be unset), and what the
/// catalogue does not know is kept as it came.
///
/// This room knows nothing but java.base: no JavaFX, no Jackson, no files, no sockets, no clock.
package org.updateuser.model;
