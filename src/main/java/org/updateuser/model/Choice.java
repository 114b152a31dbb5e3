package org.updateuser.model;

import java.util.List;

/// One of a few texts. A text the program does not know stays what it is: it is shown, kept and written back.
public final class Choice extends Field<String> {
    private final List<String> options;
    private final boolean open;

    Choice(String name, Traits traits, String... options) {
        this(name, traits, false, List.of(options));
    }

    private Choice(String name, Traits traits, boolean open, List<String> options) {
        super(name, traits, List.of());
        this.options = options;
        this.open = open;
    }

    /// A choice that takes any other text as well, its options being proposals.
    static Choice open(String name, Traits traits, String... options) {
        return new Choice(name, traits, true, List.of(options));
    }

    /// What may be chosen, in the order in which it is offered.
    public List<String> options() {
        return options;
    }

    /// Whether any other text may be typed.
    public boolean open() {
        return open;
    }

    /// Whether the program knows this text.
    public boolean knows(String value) {
        return options.contains(value);
    }

    @Override
    public String empty() {
        return "";
    }
}
