package org.updateuser.view.audit;

/// Something that is wrong with a node.
///
/// @param rule what it breaks
/// @param path where it stands, from the root down
/// @param what what is wrong, as a sentence
public record Finding(Rule rule, String path, String what) {
    /// What is looked at.
    public enum Rule {
        /// Whatever takes the keyboard has a role and a name.
        NAME,
        /// Whatever can be clicked is reached by keyboard, or lies in something that is.
        REACH,
        /// Where the keyboard is can be seen.
        FOCUS,
        /// Whatever can be clicked is at least 24 by 24 pixels.
        TARGET,
        /// Text stands out from its ground by 4.5, large text by 3.
        TEXT,
        /// The edge of a field, an icon or a sign stands out by 3.
        PART,
        /// Nothing that is written is cut off.
        CLIP,
        /// Nothing that is written stands in something else that is written.
        OVERLAP
    }

    @Override
    public String toString() {
        return rule + " " + path + ": " + what;
    }
}
