package org.updateuser.model;

import java.util.List;

/// Something the program shows at most and never reads into: JSON text as it was served, written back unharmed.
public final class Served extends Field<String> {
    Served(String name, Traits traits) {
        super(name, traits.readOnly(), List.of());
    }

    @Override
    public String empty() {
        return "";
    }
}
