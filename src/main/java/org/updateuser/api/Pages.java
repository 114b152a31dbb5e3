package org.updateuser.api;

/// What the pages at the end of a sign-in say.
@FunctionalInterface
public interface Pages {
    /// A whole page as HTML, without scripts, and without anything that is fetched from elsewhere.
    String html(Page page);
}
