package org.updateuser.wire;

import java.util.List;

/// One page of a list.
///
/// @param items the rows that could be read, in their order
/// @param page the number of the page, from 1
/// @param pages how many pages there are
/// @param total how many rows there are on all pages
/// @param unreadable how many rows of this page could not be read and are missing from it
/// @param <T> what a row is
public record Listing<T>(List<T> items, int page, int pages, long total, int unreadable) {
    /// A page whose rows could all be read.
    public Listing(List<T> items, int page, int pages, long total) {
        this(items, page, pages, total, 0);
    }

    /// Whether there is a page after this one.
    public boolean hasNext() {
        return page < pages;
    }
}
