package org.updateuser.app;

import java.lang.System.Logger.Level;

/// The cache of loaded classes by which an installed program starts quickly. Without it, or with a broken one, the
/// start is as usual and takes longer.
final class StartCache {
    private static final System.Logger LOGGER = System.getLogger("org.updateuser");

    /// Set by the launcher of a program that was installed with a cache.
    private static final String EXPECTED = "updateuser.cache";

    private StartCache() {}

    /// Says so in the log where a cache should be in use and is not: the virtual machine itself is told to be silent.
    static void check() {
        boolean used = System.getProperty("java.vm.info", "").contains("sharing"); // as JDK 25 says of every archive
        if (Boolean.getBoolean(EXPECTED) && !used) {
            LOGGER.log(
                    Level.WARNING,
                    "The cache for a quick start is missing or does not fit, so this start takes longer; installing the"
                            + " program again mends it.");
        }
    }
}
