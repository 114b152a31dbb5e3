package org.updateuser.host;

import static org.updateuser.host.Foreign.INT;
import static org.updateuser.host.Foreign.POINTER;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.updateuser.host.KeychainProblem.Kind;

/// The Credential Manager of Windows, by three functions of advapi32. Written from the headers (wincred.h); it has
/// not run on Windows yet.
final class WindowsCredentials implements Keychain {
    private static final int GENERIC = 1; // CRED_TYPE_GENERIC
    private static final int THIS_MACHINE = 2; // CRED_PERSIST_LOCAL_MACHINE
    private static final int NOT_FOUND = 1168; // ERROR_NOT_FOUND
    private static final int SECRET_MOST = 5 * 512; // bytes, CRED_MAX_CREDENTIAL_BLOB_SIZE

    private static final StructLayout CREDENTIAL = MemoryLayout.structLayout(
            INT.withName("Flags"),
            INT.withName("Type"),
            POINTER.withName("TargetName"),
            POINTER.withName("Comment"),
            ValueLayout.JAVA_LONG_UNALIGNED.withName("LastWritten"),
            INT.withName("BlobSize"),
            MemoryLayout.paddingLayout(4),
            POINTER.withName("Blob"),
            INT.withName("Persist"),
            INT.withName("AttributeCount"),
            POINTER.withName("Attributes"),
            POINTER.withName("TargetAlias"),
            POINTER.withName("UserName"));

    private static final StructLayout STATE = Linker.Option.captureStateLayout();

    @Override
    public Optional<String> find(String name) throws KeychainProblem {
        return Foreign.work(arena -> {
            MemorySegment state = arena.allocate(STATE);
            MemorySegment found = arena.allocate(POINTER);
            int read = (int)
                    advapi().function("CredReadW", FunctionDescriptor.of(INT, POINTER, INT, INT, POINTER), lastError())
                            .invokeExact(state, target(arena, name), GENERIC, 0, found);
            if (read == 0 && error(state) == NOT_FOUND) {
                return Optional.empty();
            }
            demand(read);
            MemorySegment credential = found.get(POINTER, 0);
            MemorySegment whole = Foreign.memory(credential, CREDENTIAL.byteSize());
            int size = whole.get(INT, at("BlobSize"));
            String secret = new String(Foreign.bytes(whole.get(POINTER, at("Blob")), size), StandardCharsets.UTF_8);
            advapi().function("CredFree", FunctionDescriptor.ofVoid(POINTER)).invokeExact(credential);
            return Optional.of(secret);
        });
    }

    @Override
    public void put(String name, String secret) throws KeychainProblem {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > SECRET_MOST) {
            throw new KeychainProblem(Kind.REFUSED);
        }
        Foreign.work(arena -> {
            MemorySegment credential = arena.allocate(CREDENTIAL);
            credential.set(INT, at("Type"), GENERIC);
            credential.set(POINTER, at("TargetName"), target(arena, name));
            credential.set(INT, at("BlobSize"), bytes.length);
            credential.set(POINTER, at("Blob"), arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes));
            credential.set(INT, at("Persist"), THIS_MACHINE);
            credential.set(POINTER, at("UserName"), arena.allocateFrom(SERVICE, StandardCharsets.UTF_16LE));
            demand((int) advapi().function("CredWriteW", FunctionDescriptor.of(INT, POINTER, INT))
                    .invokeExact(credential, 0));
            return true;
        });
    }

    @Override
    public void remove(String name) throws KeychainProblem {
        Foreign.work(arena -> {
            MemorySegment state = arena.allocate(STATE);
            int deleted =
                    (int) advapi().function("CredDeleteW", FunctionDescriptor.of(INT, POINTER, INT, INT), lastError())
                            .invokeExact(state, target(arena, name), GENERIC, 0);
            if (deleted == 0 && error(state) != NOT_FOUND) {
                throw new KeychainProblem(Kind.REFUSED);
            }
            return true;
        });
    }

    private static Foreign advapi() throws KeychainProblem {
        return new Foreign("advapi32");
    }

    /// Known on Windows alone.
    private static Linker.Option lastError() {
        return Linker.Option.captureCallState("GetLastError");
    }

    private static MemorySegment target(Arena arena, String name) {
        return arena.allocateFrom(SERVICE + "/" + name, StandardCharsets.UTF_16LE);
    }

    private static long at(String member) {
        return CREDENTIAL.byteOffset(PathElement.groupElement(member));
    }

    private static int error(MemorySegment state) {
        return state.get(INT, STATE.byteOffset(PathElement.groupElement("GetLastError")));
    }

    private static void demand(int success) throws KeychainProblem {
        if (success == 0) {
            throw new KeychainProblem(Kind.REFUSED);
        }
    }
}
