package org.updateuser.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.updateuser.wire.Listing;

/// How a list that the service ends too early is read all the same: sliced by how the names begin, and what is
/// still too long sliced again by the next letter.
final class Slices {
    /// A page of a slice.
    ///
    /// @param beginning of the names
    /// @param page from 1
    record Slice(String beginning, int page) {
        /// Whether it is everybody; asked for to learn how many there are.
        boolean isWhole() {
            return beginning.isEmpty();
        }
    }

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final String WITHIN = " .-'’"; // what stands in names behind the first letter

    /// As many as the service has been seen to list (facts, §4); nothing is known of a limit of its search, so what
    /// is longer is sliced before one is met.
    private static final int MOST = 10_000;

    private static final int LONGEST = 12; // letters of a beginning: those who share more are not told apart

    private final Supplier<Set<String>> others;
    private final Set<String> letters = new LinkedHashSet<>();
    private final Deque<Slice> waiting = new ArrayDeque<>();
    private boolean needed;

    /// @param others what names begin with beside Latin letters and digits
    Slices(Supplier<Set<String>> others) {
        this.others = others;
    }

    /// They are needed. How names begin is asked for only after everything else was read.
    void begin() {
        if (!needed) {
            needed = true;
            waiting.add(new Slice("", 1));
        }
    }

    private void cut() {
        LATIN.chars().forEach(letter -> letters.add(Character.toString(letter)));
        letters.addAll(others.get());
        letters.forEach(letter -> waiting.add(new Slice(letter, 1)));
    }

    boolean wereNeeded() {
        return needed;
    }

    boolean hasNext() {
        return !waiting.isEmpty();
    }

    Slice next() {
        return waiting.removeFirst();
    }

    /// To be asked for once more.
    void again(Slice slice) {
        waiting.addFirst(slice);
    }

    /// Goes on behind a page.
    void follow(Slice slice, Listing<?> listing) {
        if (slice.isWhole()) {
            cut();
        } else if (listing.total() > MOST
                && slice.page() == 1
                && slice.beginning().length() < LONGEST) {
            split(slice);
        } else if (listing.hasNext() && !listing.items().isEmpty()) {
            waiting.addFirst(new Slice(slice.beginning(), slice.page() + 1));
        }
    }

    /// Slices a slice again.
    void split(Slice slice) {
        if (!slice.isWhole() && slice.beginning().length() < LONGEST) {
            IntStream within = WITHIN.chars();
            letters.forEach(letter -> waiting.add(new Slice(slice.beginning() + letter, 1)));
            within.forEach(sign -> waiting.add(new Slice(slice.beginning() + Character.toString(sign), 1)));
        }
    }
}
