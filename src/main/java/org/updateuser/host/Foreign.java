package org.updateuser.host;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.updateuser.host.KeychainProblem.Kind;

/// Functions of a library of the system.
final class Foreign {
    static final AddressLayout POINTER = ValueLayout.ADDRESS;
    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;

    /// What is done with functions of the system, in memory that is given back afterwards.
    ///
    /// @param <T> what comes of it
    @FunctionalInterface
    interface Work<T> {
        /// A function may throw anything, as far as the compiler knows.
        T with(Arena memory) throws Throwable;
    }

    private final SymbolLookup symbols;

    /// @param library its name, or its path
    @SuppressWarnings("restricted") // the one library that the system keeps secrets with
    Foreign(String library) throws KeychainProblem {
        try {
            this.symbols = SymbolLookup.libraryLookup(library, Arena.global());
        } catch (IllegalArgumentException none) {
            throw new KeychainProblem(Kind.MISSING);
        }
    }

    /// Does something with functions of the system.
    ///
    /// @throws KeychainProblem if it does not work; nothing of what was said to them is in it
    static <T> T work(Work<T> work) throws KeychainProblem {
        try (Arena memory = Arena.ofConfined()) {
            return work.with(memory);
        } catch (KeychainProblem problem) {
            throw problem;
        } catch (Throwable broken) {
            throw new KeychainProblem(Kind.REFUSED);
        }
    }

    /// What calls a function.
    ///
    /// @throws KeychainProblem if the library has none of that name
    @SuppressWarnings("restricted")
    MethodHandle function(String name, FunctionDescriptor form, Linker.Option... options) throws KeychainProblem {
        MemorySegment address = symbols.find(name).orElseThrow(() -> new KeychainProblem(Kind.MISSING));
        return Linker.nativeLinker().downcallHandle(address, form, options);
    }

    /// The bytes at an address that a library has given.
    @SuppressWarnings("restricted")
    static byte[] bytes(MemorySegment address, long length) {
        return address.reinterpret(length).toArray(ValueLayout.JAVA_BYTE);
    }

    /// The memory at an address that a library has given.
    @SuppressWarnings("restricted")
    static MemorySegment memory(MemorySegment address, long length) {
        return address.reinterpret(length);
    }
}
