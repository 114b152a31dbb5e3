/// The start as somebody sees it: from the click to pixels that no longer change, beside windows with next to
/// nothing in them.
package org.updateuser.app.start;
