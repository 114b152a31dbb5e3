package org.updateuser.model;

/// The sections of the editor, in their order.
public enum Section {
    PROFILE,
    CONTACTS,
    SKILLS,
    IMAGES,
    PLACES,
    ABOUT,
    EMPLOYMENT,
    STATE
}
