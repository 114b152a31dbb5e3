package org.updateuser.form;

import org.updateuser.store.Store;
import org.updateuser.store.StoreProblem;

/// How the store is opened; it blocks.
@FunctionalInterface
public interface StoreOpening {
    /// Opens it.
    ///
    /// @throws StoreProblem if nothing can be read there
    Store open() throws StoreProblem;
}
