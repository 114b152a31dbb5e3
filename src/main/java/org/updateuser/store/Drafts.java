package org.updateuser.store;

import java.util.List;
import java.util.Optional;
import org.updateuser.patch.Draft;
import org.updateuser.patch.DraftNote;

/// The drafts of one organization. All methods block; a write is on the disk when it returns.
public final class Drafts {
    Drafts() {}

    /// Keeps a draft in place of an earlier one of the same person.
    public void put(Draft draft) throws StoreProblem {
        Store.unbuilt();
    }

    /// Keeps several, all or none.
    public void putAll(List<Draft> drafts) throws StoreProblem {
        Store.unbuilt();
    }

    /// Forgets the draft of a person, if there is one.
    public void remove(String userId) throws StoreProblem {
        Store.unbuilt();
    }

    /// The draft of a person.
    public Optional<Draft> find(String userId) throws StoreProblem {
        return Store.unbuilt();
    }

    /// All drafts in short, the one that was edited last first.
    public List<DraftNote> notes() throws StoreProblem {
        return Store.unbuilt();
    }
}
