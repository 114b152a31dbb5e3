package org.updateuser.view;

/// What fills the window below its frame.
enum Place {
    /// The list, the open person, the changes.
    EDITOR("editor"),
    /// Two people side by side.
    COMPARE("compare"),
    /// What both sides changed of the open person, side by side.
    CONFLICT("conflict"),
    /// A picture of this machine is cut out and saved for somebody.
    PICTURE("picture"),
    /// Every draft that waits to be sent.
    DRAFTS("drafts"),
    /// Many people are changed together.
    BULK("bulk"),
    /// The runs over many people.
    RUNS("runs"),
    /// What was sent from this machine.
    HISTORY("history"),
    /// What the program says of itself.
    ABOUT("about"),
    /// Where organizations are chosen and signed in to.
    CONNECT("connect");

    private final String view;

    Place(String view) {
        this.view = view;
    }

    /// Whether the edits of the open person are seen there: nobody undoes or sends what they do not see.
    boolean showsEdits() {
        return this == EDITOR || this == CONFLICT || this == COMPARE;
    }

    /// The FXML file of a place that covers the three panes.
    String view() {
        return view;
    }
}
