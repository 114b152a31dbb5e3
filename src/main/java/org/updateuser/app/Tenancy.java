package org.updateuser.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.updateuser.host.DataFolder;
import org.updateuser.host.FolderOwner;

/// What this process may do with the data folder.
///
/// @param folder the folder, there and open
/// @param owner this process as the folder's owner; without one it is only read
record Tenancy(DataFolder folder, Optional<FolderOwner> owner) {
    /// Whether nothing may be written into it, since another process has it, or might.
    boolean isReadOnly() {
        return owner.isEmpty();
    }

    /// Says who takes what later starts on the folder were asked, as [FolderOwner#onArguments] has it.
    void onArguments(Predicate<List<String>> taker) {
        owner.ifPresent(owning -> owning.onArguments(taker));
    }
}
