package org.updateuser.form;

import java.util.Optional;
import org.updateuser.model.Organization;
import org.updateuser.store.Drafts;
import org.updateuser.store.Filters;
import org.updateuser.store.History;
import org.updateuser.store.Runs;
import org.updateuser.store.Store;
import org.updateuser.store.StoreProblem;

/// What is kept of one organization.
///
/// @param store with what is kept whatever the organization
/// @param organization whose people they are
/// @param directory what its server said last
record Books(
        Store store,
        Organization organization,
        Drafts drafts,
        History history,
        org.updateuser.store.Directory directory,
        Runs runs,
        Filters filters) {
    static Books of(Store store, Organization organization) {
        String id = organization.id();
        return new Books(
                store,
                organization,
                store.drafts(id),
                store.history(id),
                store.directory(id),
                store.runs(id),
                store.filters(id));
    }

    /// What the columns of a table were about when one with these headers was read last.
    Optional<String> mapping(String signature) throws StoreProblem {
        return store.mapping(signature);
    }

    void remember(String signature, String mapping) throws StoreProblem {
        store.putMapping(signature, mapping);
    }
}
