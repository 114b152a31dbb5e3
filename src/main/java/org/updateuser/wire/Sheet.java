package org.updateuser.wire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.updateuser.wire.NotATable.Bound;
import org.updateuser.wire.NotATable.Flaw;
import org.updateuser.wire.TableReader.Line;

/// A table out of a file: the names of its columns, and rows of cells as they stand there.
///
/// The whole file is gone over once when it is read, so that a table is either all there or not at all; its rows are
/// read again as they are asked for, so that a million of them take no more memory than the file.
public final class Sheet {
    /// Bytes of a file.
    public static final int BYTES_MOST = 256 * 1024 * 1024;
    /// Rows after the header.
    public static final int ROWS_MOST = 1_000_000;

    private static final int LOOKED_AT = 1 << 18; // bytes, for the delimiter
    /// A row. Blank rows are none.
    ///
    /// @param line in the file, in which it begins, counted from 1
    /// @param cells one for each column; if it is ragged, as many as there are
    /// @param ragged whether it has too few cells, or too many with something in them
    public record Row(int line, List<String> cells, boolean ragged) {}

    private final byte[] bytes;
    private final Encoding encoding;
    private final char delimiter;
    private final boolean hinted;
    private List<String> header = List.of();
    private boolean spaced;
    private int rows;
    private int ragged;

    private Sheet(byte[] bytes, Encoding encoding, Optional<Character> delimiter) {
        this.bytes = bytes;
        this.encoding = encoding;
        String beginning = beginning();
        Optional<Character> said = Delimiters.said(beginning);
        this.hinted = said.isPresent();
        this.delimiter = delimiter.or(() -> said).orElseGet(() -> Delimiters.of(beginning));
    }

    /// The table that a file is.
    ///
    /// @param bytes its content, which is kept and must not change
    /// @throws NotATable if it is none, or one with more in it than is taken
    public static Sheet read(byte[] bytes) throws NotATable {
        return read(bytes, Optional.empty(), Optional.empty());
    }

    /// The same where somebody knows better how it is written.
    public static Sheet read(byte[] bytes, Optional<Charset> charset, Optional<Character> delimiter) throws NotATable {
        if (bytes.length > BYTES_MOST) {
            throw new NotATable(Flaw.TOO_LARGE, Bound.BYTES, BYTES_MOST, 1);
        }
        refuseOthers(bytes);
        Encoding encoding = charset.isPresent() ? Encoding.of(bytes, charset.get()) : Encoding.of(bytes);
        Sheet sheet = new Sheet(bytes, encoding, delimiter);
        sheet.check();
        return sheet;
    }

    private static void refuseOthers(byte[] bytes) throws NotATable {
        String first = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
        if (first.equals("PK\u0003\u0004") || first.equals("\u00D0\u00CF\u0011\u00E0")) {
            throw new NotATable(Flaw.BINARY, "WORKBOOK");
        }
        if (first.equals("%PDF")) {
            throw new NotATable(Flaw.BINARY, "PDF");
        }
    }

    private String beginning() {
        ByteBuffer in = ByteBuffer.wrap(bytes, encoding.mark(), Math.min(bytes.length - encoding.mark(), LOOKED_AT));
        CharBuffer out = CharBuffer.allocate(LOOKED_AT);
        encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(in, out, false);
        return out.flip().toString();
    }

    private void check() throws NotATable {
        TableReader strict = reader();
        try {
            check(strict);
        } catch (NotATable flawed) {
            if (!strict.seemsSpaced()) {
                throw flawed;
            }
        }
        if (strict.seemsSpaced()) {
            spaced = true;
            check(reader());
        }
    }

    private TableReader reader() {
        return new TableReader(bytes, encoding, delimiter, spaced);
    }

    private void check(TableReader reader) throws NotATable {
        rows = 0;
        ragged = 0;
        header = header(reader);
        for (@Nullable Line line = reader.next(false); line != null; line = reader.next(false)) {
            rows++;
            ragged += isRagged(line) ? 1 : 0;
            if (rows > ROWS_MOST) {
                throw new NotATable(Flaw.TOO_LARGE, Bound.ROWS, ROWS_MOST, line.line());
            }
        }
    }

    private List<String> header(TableReader reader) throws NotATable {
        if (hinted) {
            reader.next(false);
        }
        @Nullable Line line = reader.next(true);
        if (line == null) {
            throw new NotATable(Flaw.EMPTY);
        }
        return Header.of(line);
    }

    private boolean isRagged(Line line) {
        return line.count() < header.size() || line.filled() > header.size();
    }

    /// The names of the columns, without blanks at their ends; one may be blank.
    public List<String> header() {
        return header;
    }

    /// How the letters are written.
    public Charset charset() {
        return encoding.charset();
    }

    /// What stands between the cells.
    public char delimiter() {
        return delimiter;
    }

    /// How many rows there are, without the header and blank ones.
    public int count() {
        return rows;
    }

    /// How many of them have too few or too many cells.
    public int ragged() {
        return ragged;
    }

    /// The rows in their order, read as they are taken.
    public Stream<Row> rows() {
        Iterator<Row> iterator = new Rows();
        int order = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliterator(iterator, rows, order), false);
    }

    private final class Rows implements Iterator<Row> {
        private final TableReader reader = reader();
        private int left = rows;

        Rows() {
            skip(hinted ? 2 : 1);
        }

        private void skip(int lines) {
            for (int line = 0; line < lines; line++) {
                read();
            }
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public Row next() {
            if (left == 0) {
                throw new NoSuchElementException();
            }
            left--;
            Line line = read();
            boolean isRagged = isRagged(line);
            List<String> cells = line.cells();
            return new Row(line.line(), isRagged ? cells : cells.subList(0, header.size()), isRagged);
        }

        private Line read() {
            try {
                @Nullable Line line = reader.next(true);
                if (line != null) {
                    return line;
                }
            } catch (NotATable changed) {
                throw new IllegalStateException("the bytes of a table have changed", changed);
            }
            throw new IllegalStateException("the bytes of a table have changed");
        }
    }
}
