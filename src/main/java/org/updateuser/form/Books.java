package org.updateuser.form;

import org.updateuser.model.Organization;
import org.updateuser.store.Drafts;
import org.updateuser.store.History;
import org.updateuser.store.Runs;
import org.updateuser.store.Store;

/// What is kept of one organization.
///
/// @param organization whose people they are
/// @param directory what its server said last
record Books(
        Organization organization,
        Drafts drafts,
        History history,
        org.updateuser.store.Directory directory,
        Runs runs) {
    static Books of(Store store, Organization organization) {
        String id = organization.id();
        return new Books(organization, store.drafts(id), store.history(id), store.directory(id), store.runs(id));
    }
}
