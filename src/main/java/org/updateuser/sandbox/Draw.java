package org.updateuser.sandbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Numbers that look random and follow from a seed, a number and a purpose.
///
/// Each purpose has a sequence of its own, so that one property can be known without inventing the others, and a new
/// property does not change all that are drawn after it. The algorithm is SplitMix64, written out, because the
/// library's generators do not promise the same sequence for ever.
final class Draw {
    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

    private long state;

    Draw(long seed, int number, String purpose) {
        state = mixed(mixed(seed) + GOLDEN * number) ^ mixed(purpose.hashCode());
    }

    private static long mixed(long value) {
        long z = value + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return z ^ (z >>> 31);
    }

    private long next() {
        state += GOLDEN;
        return mixed(state);
    }

    /// From 0 to the bound, without the bound.
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /// True in so many of a hundred cases.
    boolean percent(int chance) {
        return below(100) < chance;
    }

    String of(List<String> words) {
        return words.get(below(words.size()));
    }

    /// So many words at most, none twice.
    Set<String> some(List<String> words, int most) {
        var chosen = new LinkedHashSet<String>();
        for (int i = below(most + 1); i > 0; i--) {
            chosen.add(of(words));
        }
        return chosen;
    }

    String uuid() {
        long high = (next() & ~0xF000L) | 0x4000L;
        long low = (next() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
