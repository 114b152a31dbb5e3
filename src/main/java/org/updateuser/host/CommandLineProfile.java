package org.updateuser.host;

import java.util.Map;
import java.util.TreeMap;

/// A profile of the vendor's command line; it holds secrets, and so it says no more of itself than its name.
public final class CommandLineProfile {
    private final String name;
    private final Map<String, String> values;

    /// @param values by key, in lower case
    CommandLineProfile(String name, Map<String, String> values) {
        this.name = name;
        this.values = new TreeMap<>(values);
    }

    /// What it is called there.
    public String name() {
        return name;
    }

    /// One of its values, or `""` where it has none.
    ///
    /// @param key in lower case
    public String value(String key) {
        return values.getOrDefault(key, "");
    }

    /// Without the values.
    @Override
    public String toString() {
        return "CommandLineProfile[" + name + "]";
    }
}
