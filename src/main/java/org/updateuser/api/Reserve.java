package org.updateuser.api;

/// What of a budget is left to others who use the same token.
///
/// @param percent from 0 to 90
public record Reserve(int percent) {
    /// For a token that nobody else has.
    public static final Reserve NONE = new Reserve(0);

    /// For a token that was pasted: whoever it was taken from goes on using it.
    public static final Reserve SHARED = new Reserve(20);

    public Reserve {
        if (percent < 0 || percent > 90) {
            throw new IllegalArgumentException("a reserve of " + percent + " %");
        }
    }

    /// How many of so many requests this program may send.
    int usable(int allowed) {
        return Math.max(1, allowed * (100 - percent) / 100);
    }

    /// How many of them a run may send: a few stay for the hand, so that it finds a budget at every moment.
    int runs(int allowed) {
        int usable = usable(allowed);
        return Math.max(1, usable - usable / 50);
    }
}
