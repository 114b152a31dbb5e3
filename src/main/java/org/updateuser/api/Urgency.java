package org.updateuser.api;

/// Who waits for a call.
public enum Urgency {
    /// Somebody at the screen. Goes ahead of every run, and is never spread.
    HAND,
    /// A run over many people: spread over the time that the budget is for, and behind whoever is at the screen.
    RUN
}
