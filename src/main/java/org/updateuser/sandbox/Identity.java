package org.updateuser.sandbox;

/// What is known of everybody from the start, because others depend on it: order, uniqueness, who can be a manager.
///
/// @param number the position in the order of invention
/// @param extension the extension that is theirs alone, or empty
record Identity(int number, String id, String name, String email, String state, String extension) {}
