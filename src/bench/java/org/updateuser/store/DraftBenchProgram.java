package org.updateuser.store;

import java.nio.file.Path;

/// A process that keeps one draft after the other, to have its system calls counted.
public final class DraftBenchProgram {
    private DraftBenchProgram() {}

    /// @param arguments the folder, and how many drafts
    public static void main(String[] arguments) throws Exception {
        try (Store store = Store.open(Path.of(arguments[0]), true)) {
            for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
                store.drafts(Invented.HERE).put(DraftBench.draft(round % 40));
            }
        }
        System.out.println("closed");
    }
}
