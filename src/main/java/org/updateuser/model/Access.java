package org.updateuser.model;

/// Who writes a property, and how it travels.
public enum Access {
    /// An ordinary part of a PATCH.
    WRITABLE,
    /// Writable, and then the only thing the service applies: it travels in a request of its own.
    ALONE,
    /// Sent with every PATCH and compared by the service, never edited.
    GUARD,
    /// Served, never sent.
    READ_ONLY;

    /// Whether a person may edit it.
    public boolean editable() {
        return this == WRITABLE || this == ALONE;
    }
}
