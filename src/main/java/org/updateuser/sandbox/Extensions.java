package org.updateuser.sandbox;

import java.util.List;

/// The organization's extension pools: 4000 to 4999 and 100000 to 199999. A pool has 3 to 9 digits (facts §2).
final class Extensions {
    static final List<Pool> POOLS = List.of(new Pool("4000", "4999"), new Pool("100000", "199999"));

    /// A range of extensions of one length, its ends included.
    record Pool(String start, String end) {
        boolean has(String extension) {
            return extension.length() == start.length()
                    && extension.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                    && extension.compareTo(start) >= 0
                    && extension.compareTo(end) <= 0;
        }
    }

    private Extensions() {}

    /// Whether the extension is in a pool; one that is not is shown in another shape (facts §3, phones).
    static boolean isPooled(String extension) {
        return POOLS.stream().anyMatch(pool -> pool.has(extension));
    }

    /// The pool of an extension that is in one.
    static Pool pool(String extension) {
        return POOLS.stream().filter(pool -> pool.has(extension)).findFirst().orElseThrow();
    }

    /// The extension that belongs to the person of this number, and to nobody else.
    static String pooled(int number) {
        return Integer.toString(number < 700 ? 4000 + number : 100_000 + number);
    }

    /// One outside the pools, also nobody else's.
    static String unpooled(int number) {
        return Integer.toString(8_000_000 + number);
    }
}
