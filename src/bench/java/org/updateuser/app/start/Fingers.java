package org.updateuser.app.start;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/// Presses keys on a display as a keyboard would (the extension XTEST): the server puts them into the queue of
/// whatever has the focus there. Called in this process, so that no start of a tool lies between the moment that is
/// noted and the key.
final class Fingers implements AutoCloseable {
    private static final Linker LINKER = Linker.nativeLinker();

    private final Arena arena = Arena.ofShared();
    private final SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
    private final SymbolLookup test = SymbolLookup.libraryLookup("libXtst.so.6", arena);
    private final MethodHandle keyCode = handle(x11, "XKeysymToKeycode", JAVA_BYTE, ADDRESS, JAVA_LONG);
    private final MethodHandle key =
            handle(test, "XTestFakeKeyEvent", JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, JAVA_LONG);
    private final MethodHandle flush = handle(x11, "XFlush", JAVA_INT, ADDRESS);
    private final MethodHandle close = handle(x11, "XCloseDisplay", JAVA_INT, ADDRESS);
    private final MemorySegment display;

    /// @param name of the display, as in the variable DISPLAY
    Fingers(String name) throws IOException {
        MethodHandle open = handle(x11, "XOpenDisplay", ADDRESS, ADDRESS);
        try {
            display = (MemorySegment) open.invoke(arena.allocateFrom(name));
        } catch (Throwable broken) {
            throw new IOException(broken);
        }
        if (display.address() == 0) {
            throw new IOException("no display " + name);
        }
    }

    private static MethodHandle handle(SymbolLookup library, String name, MemoryLayout returns, MemoryLayout... takes) {
        return LINKER.downcallHandle(library.findOrThrow(name), FunctionDescriptor.of(returns, takes));
    }

    /// Presses the key of a small letter.
    ///
    /// @return when it was pressed, in nanoseconds of `System.nanoTime`
    long press(char letter) throws IOException {
        return send(letter, true);
    }

    /// Lets it go.
    void release(char letter) throws IOException {
        send(letter, false);
    }

    /// Presses keys together, and lets them go.
    ///
    /// @param symbols as X names them: Latin letters are themselves
    void chord(long... symbols) throws IOException {
        for (long symbol : symbols) {
            send(symbol, true);
        }
        for (int at = symbols.length - 1; at >= 0; at--) {
            send(symbols[at], false);
        }
    }

    private long send(long symbol, boolean down) throws IOException {
        try {
            int code = Byte.toUnsignedInt((byte) keyCode.invoke(display, symbol));
            long now = System.nanoTime();
            int _ = (int) key.invoke(display, code, down ? 1 : 0, 0L);
            int _ = (int) flush.invoke(display);
            return now;
        } catch (Throwable broken) {
            throw new IOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            int _ = (int) close.invoke(display);
        } catch (Throwable broken) {
            throw new IOException(broken);
        } finally {
            arena.close();
        }
    }
}
