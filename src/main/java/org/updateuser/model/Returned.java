package org.updateuser.model;

/// When an answer holds a property.
public enum Returned {
    /// Always; if it is missing, it is unset.
    ALWAYS,
    /// Only when it was asked for; if it is missing, nothing is known of it.
    ON_EXPAND
}
