package org.updateuser.form;

import org.updateuser.store.StoreProblem;

/// Something written into the books; it blocks.
@FunctionalInterface
interface Writing {
    void write(Books books) throws StoreProblem;
}
