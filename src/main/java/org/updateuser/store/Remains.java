package org.updateuser.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/// The rows of a table of which some cannot be read: first from the front until one fails, then from the back, then
/// what lies between by halving. Every row that its rowid leads to is found, as long as the patience lasts.
final class Remains {
    /// Rowids that have not been read yet, both ends included.
    private record Gap(long from, long to) {
        boolean isNone() {
            return from > to;
        }
    }

    private static final long FIRST = 1; // this room never inserts a smaller rowid
    private static final long LAST = Long.MAX_VALUE - 1;
    private static final int WIDEST = 4_096; // rowids: beside a failure at either end nothing says where rows end
    private static final int TRIES = 100_000; // a seek each

    private final Rows rows;
    private final Rows.Found found;
    private final Deque<Gap> gaps = new ArrayDeque<>();
    private int tries;

    Remains(Rows rows, Rows.Found found) {
        this.rows = rows;
        this.found = found;
    }

    /// Reads what can be read.
    ///
    /// @return whether that was all
    /// @throws SQLException if the rows are not taken
    boolean read() throws SQLException {
        Gap whole = rest(new Gap(FIRST, LAST));
        if (whole.isNone()) {
            return true;
        }
        gaps.add(bounded(whole));
        while (!gaps.isEmpty() && tries < TRIES) { // coarse before fine: it is a queue
            halve(gaps.remove());
        }
        return false;
    }

    private static Gap bounded(Gap gap) {
        if (gap.to() == LAST) {
            return new Gap(gap.from(), Math.min(gap.from(), LAST - WIDEST) + WIDEST);
        }
        return gap.from() == FIRST ? new Gap(Math.max(FIRST, gap.to() - WIDEST), gap.to()) : gap;
    }

    private void halve(Gap gap) throws SQLException {
        if (gap.from() < gap.to()) {
            long middle = gap.from() + (gap.to() - gap.from()) / 2;
            gaps.add(rest(new Gap(gap.from(), middle)));
            gaps.add(rest(new Gap(middle + 1, gap.to())));
        }
    }

    /// Reads a gap from both its ends, and says what is left of it.
    private Gap rest(Gap gap) throws SQLException {
        tries += 2;
        Gap above = new Gap(rows.upwards(gap.from(), gap.to(), found), gap.to());
        return above.isNone() ? above : new Gap(above.from(), rows.downwards(above.from(), above.to(), found));
    }
}
