package org.updateuser.host;

import static org.updateuser.host.Foreign.INT;
import static org.updateuser.host.Foreign.POINTER;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.updateuser.host.KeychainProblem.Kind;

/// The login keychain of macOS, by the Security framework's functions for generic passwords. The command `security`
/// would show a secret in its arguments. Written from the framework's headers; it has not run on a Mac yet.
final class MacKeychain implements Keychain {
    private static final String SECURITY = "/System/Library/Frameworks/Security.framework/Security";
    private static final String FOUNDATION = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation";
    private static final int NOT_FOUND = -25300; // errSecItemNotFound

    private static final FunctionDescriptor FIND =
            FunctionDescriptor.of(INT, POINTER, INT, POINTER, INT, POINTER, POINTER, POINTER, POINTER);
    private static final FunctionDescriptor ADD =
            FunctionDescriptor.of(INT, POINTER, INT, POINTER, INT, POINTER, INT, POINTER, POINTER);

    @Override
    public Optional<String> find(String name) throws KeychainProblem {
        return Foreign.work(arena -> {
            MemorySegment length = arena.allocate(INT);
            MemorySegment data = arena.allocate(POINTER);
            int status = found(arena, name, length, data, MemorySegment.NULL);
            if (status == NOT_FOUND) {
                return Optional.empty();
            }
            demand(status);
            MemorySegment secret = data.get(POINTER, 0);
            String text = new String(Foreign.bytes(secret, length.get(INT, 0)), StandardCharsets.UTF_8);
            var _ = (int) new Foreign(SECURITY)
                    .function("SecKeychainItemFreeContent", FunctionDescriptor.of(INT, POINTER, POINTER))
                    .invokeExact(MemorySegment.NULL, secret);
            return Optional.of(text);
        });
    }

    private static int found(Arena arena, String name, MemorySegment length, MemorySegment data, MemorySegment item)
            throws Throwable {
        byte[] account = name.getBytes(StandardCharsets.UTF_8);
        return (int) new Foreign(SECURITY)
                .function("SecKeychainFindGenericPassword", FIND)
                .invokeExact(
                        MemorySegment.NULL,
                        SERVICE.length(),
                        arena.allocateFrom(SERVICE),
                        account.length,
                        arena.allocateFrom(name),
                        length,
                        data,
                        item);
    }

    @Override
    public void put(String name, String secret) throws KeychainProblem {
        remove(name);
        byte[] account = name.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        Foreign.work(arena -> {
            demand((int) new Foreign(SECURITY)
                    .function("SecKeychainAddGenericPassword", ADD)
                    .invokeExact(
                            MemorySegment.NULL,
                            SERVICE.length(),
                            arena.allocateFrom(SERVICE),
                            account.length,
                            arena.allocateFrom(name),
                            bytes.length,
                            arena.allocateFrom(secret),
                            MemorySegment.NULL));
            return true;
        });
    }

    @Override
    public void remove(String name) throws KeychainProblem {
        Foreign.work(arena -> {
            MemorySegment item = arena.allocate(POINTER);
            int status = found(arena, name, MemorySegment.NULL, MemorySegment.NULL, item);
            if (status == NOT_FOUND) {
                return true;
            }
            demand(status);
            int deleted = (int) new Foreign(SECURITY)
                    .function("SecKeychainItemDelete", FunctionDescriptor.of(INT, POINTER))
                    .invokeExact(item.get(POINTER, 0));
            new Foreign(FOUNDATION)
                    .function("CFRelease", FunctionDescriptor.ofVoid(POINTER))
                    .invokeExact(item.get(POINTER, 0));
            demand(deleted);
            return true;
        });
    }

    private static void demand(int status) throws KeychainProblem {
        if (status != 0) {
            throw new KeychainProblem(Kind.REFUSED);
        }
    }
}
