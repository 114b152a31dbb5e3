package org.updateuser.wire;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.updateuser.wire.NotATable.Bound;
import org.updateuser.wire.NotATable.Flaw;

/// Goes over the rows of a table, one at a time, so that whatever stands in it, it takes no more memory than its bytes.
final class TableReader {
    static final int COLUMNS_MOST = 2_000;
    static final int CELL_MOST = 1_000_000; // characters
    private static final int BUFFER_MOST = 4 * CELL_MOST; // characters

    /// One row as it stands there.
    ///
    /// @param line in which it begins, counted from 1
    /// @param count how many cells it has
    /// @param filled how many until the last one that is not blank
    /// @param cells the cells, if they are wanted
    record Line(int line, int count, int filled, List<String> cells) {}

    private final Handler handler = new Handler();
    private final Encoding encoding;
    private final CloseableIterator<Line> lines;

    /// @param spaced whether there may be blanks before and after the quotation marks around a cell
    TableReader(byte[] bytes, Encoding encoding, char delimiter, boolean spaced) {
        this.encoding = encoding;
        Reader text = new InputStreamReader(
                new ByteArrayInputStream(bytes, encoding.mark(), bytes.length - encoding.mark()),
                encoding.charset().newDecoder());
        this.lines = CsvReader.builder()
                .fieldSeparator(delimiter)
                .trimWhitespacesAroundQuotes(spaced)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(BUFFER_MOST)
                .build(handler, text)
                .iterator();
    }

    /// The next row that has anything in it, or null at the end.
    ///
    /// @param cells whether its cells are wanted
    @Nullable
    Line next(boolean cells) throws NotATable {
        handler.wanted = cells;
        try {
            while (lines.hasNext()) {
                Line line = lines.next();
                if (handler.flaw != null) {
                    throw handler.flaw;
                }
                if (line.filled() > 0) {
                    return line;
                }
            }
            return null;
        } catch (CsvParseException broken) {
            throw flaw(broken);
        }
    }

    /// Whether a blank was met before a quotation mark that seems to begin a cell.
    boolean seemsSpaced() {
        return handler.spaced;
    }

    private NotATable flaw(CsvParseException broken) {
        if (broken.getCause() instanceof CharacterCodingException) {
            return new NotATable(Flaw.BROKEN_TEXT, encoding.charset().name(), handler.line);
        }
        boolean endless = Optional.ofNullable(broken.getMessage())
                .or(() -> Optional.ofNullable(broken.getCause()).map(Throwable::getMessage))
                .orElse("")
                .contains("buffer size");
        return endless
                ? new NotATable(Flaw.TOO_LARGE, Bound.CELL, CELL_MOST, handler.line)
                : new NotATable(Flaw.BROKEN_QUOTES, handler.line);
    }

    /// Takes the cells of one row.
    private static final class Handler extends AbstractBaseCsvCallbackHandler<Line> {
        private boolean wanted;
        private boolean spaced;
        private int line = 1;
        private int count;
        private int filled;
        private List<String> cells = new ArrayList<>();
        private @Nullable NotATable flaw;

        @Override
        protected void handleBegin(long startingLineNumber) {
            line = Math.toIntExact(startingLineNumber);
            count = 0;
            filled = 0;
            cells = wanted ? new ArrayList<>(cells.size()) : List.of();
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            count++;
            if (count > COLUMNS_MOST) {
                flaw = new NotATable(Flaw.TOO_LARGE, Bound.COLUMNS, COLUMNS_MOST, line);
            } else if (length > CELL_MOST) {
                flaw = new NotATable(Flaw.TOO_LARGE, Bound.CELL, CELL_MOST, line);
            } else {
                int text = text(buffer, offset, length);
                filled = text == length ? filled : count;
                spaced |= !quoted && text > 0 && text < length && buffer[offset + text] == '"';
                if (wanted) {
                    cells.add(new String(buffer, offset, length));
                }
            }
        }

        /// How many blanks there are before the text of a cell.
        private static int text(char[] buffer, int offset, int length) {
            int blanks = 0;
            while (blanks < length && Character.isWhitespace(buffer[offset + blanks])) {
                blanks++;
            }
            return blanks;
        }

        @Override
        protected Line buildRecord() {
            return new Line(line, count, filled, cells);
        }
    }
}
