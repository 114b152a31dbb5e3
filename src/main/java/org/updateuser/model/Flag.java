package org.updateuser.model;

import java.util.List;

/// Yes or no; unset means no.
public final class Flag extends Field<Boolean> {
    Flag(String name, Traits traits) {
        super(name, traits, List.of());
    }

    @Override
    public Boolean empty() {
        return false;
    }
}
