package org.updateuser.form;

import org.updateuser.patch.Task;

/// A person of a run in the list of its people.
///
/// @param task as it stands
/// @param word for how it stands
/// @param detail what there is to say of it, or `""`
public record RunLine(Task task, String word, String detail) {}
