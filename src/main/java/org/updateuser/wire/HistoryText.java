package org.updateuser.wire;

import java.io.IOException;
import org.updateuser.patch.Entry;

/// A history on its way into a text, entry by entry: whoever writes it never holds it whole.
public sealed interface HistoryText permits HistoryCsv, HistoryJson {
    /// What stands before the first entry. To be called once.
    void begin() throws IOException;

    /// One more entry.
    void add(Entry entry) throws IOException;

    /// What stands after the last one; everything is then handed to the writer. To be called once.
    void end() throws IOException;
}
