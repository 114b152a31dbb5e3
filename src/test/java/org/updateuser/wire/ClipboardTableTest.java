package org.updateuser.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Rows of a list as a table for the clipboard.
final class ClipboardTableTest {
    @Test
    void aLineForEachRowWithTabsBetweenTheCells() {
        assertThat(ClipboardTable.write(List.of("A", "B"), List.of(List.of("1", "2"), List.of("", "é😀"))))
                .isEqualTo("A\tB\n1\t2\n\té😀\n");
    }

    @Test
    void whatWouldBreakTheTableIsQuotedAndWhatWouldRunIsGuarded() {
        assertThat(ClipboardTable.write(
                        List.of("A"), List.of(List.of("x\ty"), List.of("l\nm"), List.of("\"q\""), List.of("=1+1"))))
                .isEqualTo("A\n\"x\ty\"\n\"l\nm\"\n\"\"\"q\"\"\"\n'=1+1\n");
    }
}
