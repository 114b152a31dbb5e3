package org.updateuser.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What somebody can know of the server's cells, and what they meant by what they typed.
///
/// They know what stood on their screen as the server's while nothing of their own stood over it, what they were
/// shown when they chose against it, and what they wrote themselves.
final class Knowledge {
    private final Map<String, Set<String>> known = new HashMap<>();
    private final Map<String, Set<String>> typedOnce = new HashMap<>();
    private final Map<String, Integer> written = new HashMap<>();
    private final Set<String> overruled = new HashSet<>();

    /// The cells of which anything was ever known.
    Set<String> cells() {
        return known.keySet();
    }

    /// What they know, or may know, to be in a cell of the server's: more than one thing while an answer is awaited.
    Set<String> of(String cell) {
        return known.computeIfAbsent(cell, _ -> new HashSet<>(Set.of(Cells.NOTHING)));
    }

    /// From now on they know only this.
    private void know(String cell, String value) {
        known.put(cell, new HashSet<>(Set.of(value)));
    }

    /// Takes in a cell of the screen.
    ///
    /// @param version the server's version that the screen shows
    void look(String cell, Cells base, Cells typed, int version) {
        typedOnce.computeIfAbsent(cell, _ -> new HashSet<>()).add(typed.get(cell));
        boolean shown = typed.same(cell, base);
        if (shown) {
            overruled.remove(cell);
        }
        if (written(cell) > version) {
            of(cell).addAll(shown ? Set.of(base.get(cell)) : Set.of());
        } else if (shown || written(cell) == version) {
            know(cell, base.get(cell));
        }
    }

    /// They have seen what the server has and chosen what is typed.
    void overrule(String cell, Cells base) {
        know(cell, base.get(cell));
        overruled.add(cell);
    }

    boolean hasOverruled(String cell) {
        return overruled.contains(cell);
    }

    /// Whether something ever stood in a cell of their screen.
    boolean hasTyped(String cell, String value) {
        return typedOnce.getOrDefault(cell, Set.of()).contains(value);
    }

    /// The server has accepted this of them; the answer may still be lost.
    void wrote(String cell, String value, int version) {
        of(cell).add(value);
        written.put(cell, version);
    }

    /// The version that their last write of a cell made, or 0.
    int written(String cell) {
        return written.getOrDefault(cell, 0);
    }
}
