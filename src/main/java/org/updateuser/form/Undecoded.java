package org.updateuser.form;

import org.updateuser.api.Picture.Whole;

/// A picture that is not decoded yet: its header was read and its cost is within the bounds.
public final class Undecoded {
    private final Whole whole;

    Undecoded(Whole whole) {
        this.whole = whole;
    }

    /// What a decoder reads.
    public byte[] bytes() {
        return whole.bytes();
    }

    /// Its size and format, for whoever shows it.
    public Measures measures() {
        return new Measures(whole.width(), whole.height(), whole.format(), whole.length());
    }

    /// How often it has to be turned by a right angle, clockwise, to stand upright: 0 to 3.
    public int turns() {
        return whole.turns();
    }
}
