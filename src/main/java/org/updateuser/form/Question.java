package org.updateuser.form;

import org.updateuser.store.StoreProblem;

/// Something asked of the books, or written into them; it blocks.
@FunctionalInterface
interface Question<T> {
    T ask(Books books) throws StoreProblem;
}
