/// The editors of lists of small records: contacts, pictures, locations, groups, education.
///
/// Each shows one row for each record and turns every keystroke into a new immutable list. What goes for the list as a
/// whole (locked, in conflict, refused) is said by the form row around it.
package org.updateuser.view.items;
