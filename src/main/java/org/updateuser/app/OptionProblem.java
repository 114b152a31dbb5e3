package org.updateuser.app;

import java.io.Serial;
import java.util.List;

/// What is wrong with the options. It never holds the value of an option, since that may be a token.
public final class OptionProblem extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    /// What can be wrong.
    public enum Kind {
        /// The option: no such one.
        UNKNOWN,
        /// The position, from 1: something that is no option at all.
        STRAY,
        /// The option: it was given before.
        REPEATED,
        /// The option: nothing stands behind it.
        NO_VALUE,
        /// The option: something stands behind it with `=`.
        NEEDLESS_VALUE,
        /// The option, the least and the most: not a whole number between them.
        NUMBER,
        /// The option and the other one: they contradict each other.
        CONTRADICTION,
        /// The option: it opens no window, which files with drafts and links to people are for.
        NO_WINDOW,
        /// The tour never goes to somebody's organization.
        TOUR_ON_SERVER,
        /// The gallery without the tour that it is of.
        GALLERY_ALONE,
        /// A token without a server to show it to.
        TOKEN_ALONE,
        /// The variables: a server, and nothing that signs in there.
        NO_TOKEN,
        /// The variable: `--server` without a value, and no region.
        NO_REGION,
        /// The server's address is none.
        ADDRESS,
        /// Neither https nor http to this machine.
        NOT_SECURE,
        /// The address holds a name or a password.
        ADDRESS_WITH_USER,
        /// The address has a query or a fragment.
        ADDRESS_WITH_QUERY,
        /// The option: no path of this system.
        PATH,
        /// The command: nothing stands behind it.
        NO_OPERAND,
        /// The command: no number of a run stands behind it.
        NO_RUN,
        /// The command: neither a server nor a connection is named.
        NO_PLACE,
        /// The command: it changes people, and nobody has said yes.
        NO_YES,
        /// The option: it says something about a command that is not given.
        NO_COMMAND,
        /// Neither `keep` nor `clear`.
        BLANK,
        /// The tags of all languages: none of them.
        LANGUAGE
    }

    private final Kind kind;
    private final transient List<String> arguments;

    OptionProblem(Kind kind, String... arguments) {
        super(kind.name());
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    /// What is wrong.
    public Kind kind() {
        return kind;
    }

    /// What the sentence about it names, in the order that the kind says.
    public List<String> arguments() {
        return arguments;
    }
}
