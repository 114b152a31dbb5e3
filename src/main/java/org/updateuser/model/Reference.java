package org.updateuser.model;

import java.util.List;

/// The id of something else; `""` means none. Names are looked up for display and never sent.
public final class Reference extends Field<String> {
    /// What an id belongs to.
    public enum Target {
        PERSON,
        GROUP,
        LOCATION
    }

    private final Target target;

    Reference(String name, Target target, Traits traits) {
        super(name, traits, List.of(Rules::id));
        this.target = target;
    }

    /// What the id belongs to.
    public Target target() {
        return target;
    }

    @Override
    public String empty() {
        return "";
    }
}
