package org.updateuser.bulk;

import java.util.List;
import java.util.Optional;
import org.updateuser.model.Leaf;
import org.updateuser.patch.Change;
import org.updateuser.patch.Checked.Finding;
import org.updateuser.wire.CellProblem;
import org.updateuser.wire.Identity;

/// Something about a person of a preview that should be looked at before anything is sent.
public sealed interface Worry {
    /// Whether the person is left out unless somebody says otherwise.
    boolean isGrave();

    /// Whether nothing can be sent, whatever somebody says.
    default boolean isFinal() {
        return false;
    }

    /// The row it is about, if it is about one.
    Optional<Leaf<?>> leaf();

    /// A value that cannot be sent: it stays as it is on the server, the rest is sent.
    record Invalid(Finding finding) implements Worry {
        @Override
        public boolean isGrave() {
            return false;
        }

        @Override
        public Optional<Leaf<?>> leaf() {
            return Optional.of(finding.leaf());
        }
    }

    /// A row of which the server returned nothing: it stays as it is.
    record Silent(Leaf<?> row) implements Worry {
        @Override
        public boolean isGrave() {
            return false;
        }

        @Override
        public Optional<Leaf<?>> leaf() {
            return Optional.of(row);
        }
    }

    /// What is to be one person's alone would be another's too.
    ///
    /// @param what is shared
    /// @param value the email address or extension
    /// @param names of the others
    /// @param inRun whether they get it by the same run; else they have it already
    record Shared(What what, Leaf<?> row, String value, List<String> names, boolean inRun) implements Worry {
        /// What no two people may have.
        public enum What {
            EMAIL,
            EXTENSION
        }

        @Override
        public boolean isGrave() {
            return true;
        }

        @Override
        public Optional<Leaf<?>> leaf() {
            return Optional.of(row);
        }
    }

    /// The person as a whole.
    record Whole(Kind kind) implements Worry {
        /// What can be the matter. Each has a sentence under `run.worry.<name>`.
        public enum Kind {
            /// The server knows nobody of that id.
            NOT_FOUND,
            /// The person is deleted, and would have to be restored first.
            DELETED,
            /// Two rows of a file are about the same person: neither is sent.
            TWICE,
            /// Whoever sends it would deactivate or delete themselves.
            ONESELF,
            /// The server told no version, by which a change is guarded.
            NO_VERSION,
            /// Whoever sends it may not edit people.
            NOT_ALLOWED
        }

        @Override
        public boolean isGrave() {
            return true;
        }

        @Override
        public Optional<Leaf<?>> leaf() {
            return Optional.empty();
        }

        @Override
        public boolean isFinal() {
            return true;
        }
    }

    /// Somebody has changed the person since what was to change was looked at, and so it is something else now.
    ///
    /// @param before what was to change then
    /// @param changes whether something is to change now
    record Moved(List<Change> before, boolean changes) implements Worry {
        @Override
        public boolean isGrave() {
            return false;
        }

        @Override
        public Optional<Leaf<?>> leaf() {
            return Optional.empty();
        }
    }

    /// A cell of a table, or a whole row, that is not applied; of a cell the rest of its row is.
    ///
    /// @param header of its column, or `""` for the whole row
    record Cell(CellProblem problem, String header) implements Worry {
        @Override
        public boolean isGrave() {
            return problem.ofRow();
        }

        @Override
        public boolean isFinal() {
            return problem.ofRow();
        }

        @Override
        public Optional<Leaf<?>> leaf() {
            return Optional.empty();
        }
    }

    /// A row of a table that is about nobody, or about one of several; none is guessed.
    ///
    /// @param text that should tell them
    /// @param count how many it tells
    record Unmatched(Identity how, String text, int count) implements Worry {
        @Override
        public boolean isGrave() {
            return true;
        }

        @Override
        public boolean isFinal() {
            return true;
        }

        @Override
        public Optional<Leaf<?>> leaf() {
            return Optional.empty();
        }
    }
}
