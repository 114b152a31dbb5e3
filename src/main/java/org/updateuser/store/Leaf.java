package org.updateuser.store;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A page that may hold rows, whichever table's they are.
///
/// @param number of the page
record Leaf(Pages pages, long number) {
    private static final byte TABLE_LEAF = 0x0D;
    private static final int COUNT_AT = 3;
    private static final int CELLS_AT = 8;
    private static final int POINTER = 4; // bytes before the content of a page that a row goes on at

    /// The rows on it that can be read: of each its rowid, then its values.
    List<Object[]> rows() {
        List<Object[]> rows = new ArrayList<>();
        ByteBuffer page = pages.page(number);
        int start = Pages.start(number);
        if (page.limit() == 0 || page.get(start) != TABLE_LEAF) {
            return rows;
        }
        int room = (page.limit() - start - CELLS_AT) / 2;
        int cells = Math.min(room, Short.toUnsignedInt(page.getShort(start + COUNT_AT)));
        for (int cell = 0; cell < cells; cell++) {
            row(page, Short.toUnsignedInt(page.getShort(start + CELLS_AT + 2 * cell)))
                    .ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<Object[]> row(ByteBuffer page, int offset) {
        try {
            ByteBuffer cell = page.duplicate().position(offset);
            long length = varint(cell);
            long rowid = varint(cell);
            return Optional.of(values(rowid, payload(cell, length)));
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException damaged) {
            return Optional.empty();
        }
    }

    /// What is too long for a page goes on at others.
    private ByteBuffer payload(ByteBuffer cell, long length) {
        if (length < 0 || length > pages.bytes()) {
            throw new IllegalArgumentException();
        }
        ByteBuffer payload = ByteBuffer.allocate((int) length);
        payload.put(taken(cell, local(length)));
        long next = payload.hasRemaining() ? Integer.toUnsignedLong(cell.getInt()) : 0;
        while (payload.hasRemaining()) {
            ByteBuffer page = pages.page(next);
            next = Integer.toUnsignedLong(page.getInt());
            payload.put(taken(page, Math.min(payload.remaining(), pages.size() - POINTER)));
        }
        return payload.flip();
    }

    private static ByteBuffer taken(ByteBuffer from, int length) {
        ByteBuffer part = from.slice(from.position(), length);
        from.position(from.position() + length);
        return part;
    }

    /// How much of it stands on the leaf itself.
    private int local(long length) {
        int most = pages.size() - 35;
        if (length <= most) {
            return (int) length;
        }
        int least = (pages.size() - 12) * 32 / 255 - 23;
        long even = least + (length - least) % (pages.size() - POINTER);
        return (int) (even <= most ? even : least);
    }

    private static Object[] values(long rowid, ByteBuffer payload) {
        ByteBuffer types = payload.duplicate();
        int header = Math.toIntExact(varint(types));
        types.limit(header);
        payload.position(header);
        List<@Nullable Object> values = new ArrayList<>();
        values.add(rowid);
        while (types.hasRemaining()) {
            Object value = value(varint(types), payload);
            values.add(value == null ? rowid : value); // no column may be null: it is the rowid under another name
        }
        return values.toArray();
    }

    private static @Nullable Object value(long type, ByteBuffer payload) {
        return switch ((int) Math.min(type, 12)) {
            case 0 -> null;
            case 1, 2, 3, 4 -> number(payload, (int) type);
            case 5 -> number(payload, 6);
            case 6 -> number(payload, 8);
            case 7 -> payload.getDouble();
            case 8 -> 0L;
            case 9 -> 1L;
            default -> text(type, payload);
        };
    }

    private static long number(ByteBuffer payload, int bytes) {
        long number = payload.get();
        for (int more = 1; more < bytes; more++) {
            number = number << 8 | Byte.toUnsignedLong(payload.get());
        }
        return number;
    }

    /// A text, or bytes where the type is even.
    private static Object text(long type, ByteBuffer payload) {
        byte[] bytes = new byte[Math.toIntExact(Math.min((type - 12) / 2, payload.remaining() + 1L))];
        payload.get(bytes);
        return type % 2 == 0 ? bytes : new String(bytes, StandardCharsets.UTF_8);
    }

    /// A number of one to nine bytes, seven bits each but for the ninth.
    private static long varint(ByteBuffer from) {
        long number = 0;
        for (int index = 0; index < 8; index++) {
            byte next = from.get();
            number = (number << 7) | (next & 0x7F);
            if (next >= 0) {
                return number;
            }
        }
        return number << 8 | Byte.toUnsignedLong(from.get());
    }
}
