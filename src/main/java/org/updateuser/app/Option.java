package org.updateuser.app;

import java.util.Arrays;
import java.util.Optional;

/// Every option of the command line.
enum Option {
    SERVER(Takes.VALUE_IF_ANY),
    TOKEN(Takes.VALUE),
    SANDBOX_ONLY(Takes.NOTHING),
    PORT(Takes.VALUE),
    PEOPLE(Takes.VALUE),
    SEED(Takes.VALUE),
    TOUR(Takes.VALUE_IF_ANY),
    GALLERY(Takes.NOTHING),
    DATA(Takes.VALUE),
    LANGUAGE(Takes.VALUE),
    CONNECTION(Takes.VALUE),
    BLANK(Takes.VALUE),
    YES(Takes.NOTHING),
    VERSION(Takes.NOTHING),
    HELP(Takes.NOTHING);

    /// What stands behind an option.
    enum Takes {
        NOTHING,
        VALUE,
        VALUE_IF_ANY
    }

    private final Takes takes;

    Option(Takes takes) {
        this.takes = takes;
    }

    Takes takes() {
        return takes;
    }

    /// As it is typed, such as `--sandbox-only`.
    String typed() {
        return "--" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Optional<Option> named(String typed) {
        return Arrays.stream(values())
                .filter(option -> option.typed().equals(typed))
                .findFirst();
    }
}
