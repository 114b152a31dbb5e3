package org.updateuser.sandbox;

/// The organization's extension pools: 4000 to 4999 and 100000 to 199999. A pool has 3 to 9 digits (facts §2).
final class Extensions {
    private Extensions() {}

    /// Whether the extension is in a pool; one that is not is shown in another shape (facts §3, phones).
    static boolean isPooled(String extension) {
        return extension.matches("4\\d{3}|1\\d{5}");
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
