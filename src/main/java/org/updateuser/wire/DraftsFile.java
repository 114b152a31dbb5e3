package org.updateuser.wire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.updateuser.model.Organization;
import org.updateuser.patch.Draft;

/// A file of drafts, for somebody else to look at and send: `{"format":"updateuser-drafts","version":1,"drafts":[…]}`.
/// The README describes it whole.
///
/// The steps of undo do not travel: they tell what was typed and taken back, which is nobody else's business.
public final class DraftsFile {
    /// How the names of such files end, without the dot.
    public static final String EXTENSION = "updateuser";

    /// The longest file that is written or taken, in bytes.
    public static final long BYTES_MOST = 64L * 1024 * 1024;

    /// The most drafts of a file.
    public static final int DRAFTS_MOST = 10_000;

    static final String FORMAT = "updateuser-drafts";
    static final int VERSION = 1;

    private DraftsFile() {}

    /// Where a file comes from, as far as it says.
    ///
    /// @param organization whose people they are
    /// @param by the name of whoever exported it, or `""`
    /// @param exported when that was
    public record Origin(Optional<Organization> organization, String by, Optional<Instant> exported) {
        /// Without names: they are people's data.
        @Override
        public String toString() {
            return "Origin[" + organization.map(Organization::id) + "]";
        }
    }

    /// What a file holds.
    ///
    /// @param drafts those that can be read, with nothing in them but edits that a form could have made
    /// @param broken which ones cannot, counted from 1
    public record Content(Origin origin, List<Draft> drafts, List<Integer> broken) {
        public Content {
            drafts = List.copyOf(drafts);
            broken = List.copyOf(broken);
        }
    }

    /// What a text holds that may come from anybody.
    ///
    /// @param text not longer than [#BYTES_MOST]
    /// @throws NotDrafts if it is no such file, or is beyond the bounds
    public static Content read(String text) throws NotDrafts {
        return new DraftsReader(text).content();
    }
}
