/// What changes: difference, smallest patch, the plan of requests and their outcomes, and the three-way rebase.
/// Pure functions over [org.updateuser.model.Values]; no I/O, no clock, no toolkit.
///
/// ## The table of rebase cases
///
/// `base` is what both sides started from, `mine` what was edited here, `theirs` what the server has now. The tests
/// are named after the rows.
///
/// | row | case | result |
/// |---|---|---|
/// | S1 | scalar: mine is base | theirs |
/// | S2 | scalar: theirs is base | mine |
/// | S3 | scalar: both changed alike | mine, no conflict |
/// | S4 | scalar: both changed differently | conflict, mine kept |
/// | A1 | absent on their side | base and mine stay |
/// | A2 | absent in base and mine, present on their side | theirs |
/// | A3 | absent in base, present in mine and theirs | as if base were empty |
/// | P1 | struct: different parts changed | both |
/// | P2 | struct: one part changed on both sides | conflict of that part |
/// | L1 | list: both added different items | both, theirs first |
/// | L2 | list: mine removed, theirs untouched | removed |
/// | L3 | list: theirs removed, mine untouched | removed |
/// | L4 | list: one item changed on both sides | conflict of that item, mine kept |
/// | L5 | list: mine changed, theirs removed | conflict of that item, mine kept |
/// | L6 | list: mine removed, theirs changed | conflict of that item, removed |
/// | L7 | list: both added one identity with different content | conflict of that item, mine kept |
/// | L8 | list: both added the same item | once, no conflict |
/// | L9 | list with an order: mine reordered, theirs changed an item | my order, their item |
/// | L10 | list with an order: both reordered differently | conflict of the list, mine kept |
/// | R1 | read-only properties and the version | theirs |
package org.updateuser.patch;
