package org.updateuser.model;

import java.util.List;

/// A whole number, such as the version.
public final class Whole extends Field<Integer> {
    Whole(String name, Traits traits) {
        super(name, traits, List.of());
    }

    @Override
    public Integer empty() {
        return 0;
    }
}
