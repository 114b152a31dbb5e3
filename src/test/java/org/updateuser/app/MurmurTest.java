package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class MurmurTest {
    private static final String SAID = """
            Loading library prism_es2 from resource failed: java.lang.UnsatisfiedLinkError: /h/libprism_es2.so: \
            libGL.so.1: cannot open shared object file: No such file or directory
            \tat java.base/jdk.internal.loader.NativeLibraries.load(Native Method)
            Loading library glassgtk3 from resource failed: java.lang.UnsatisfiedLinkError: /h/libglassgtk3.so: \
            /lib/libXtst.so.6: file too short
            \tat java.base/jdk.internal.loader.NativeLibraries.load(Native Method)
            Loading library glassgtk3 from resource failed: java.lang.UnsatisfiedLinkError: /h/libglassgtk3.so: \
            /lib/libXtst.so.6: file too short
            """;

    @Test
    void hearsWhatIsPrintedAndLetsOthersSpeakAgain() {
        PrintStream before = System.err;
        try (Murmur murmur = Murmur.hear()) {
            System.err.print(SAID);

            assertThat(murmur.lines()).hasSize(2).noneMatch(line -> line.contains("NativeLibraries"));
            assertThat(murmur.missingLibrary("libglass")).contains("libXtst.so.6");
            assertThat(murmur.missingLibrary("libprism")).contains("libGL.so.1");
            assertThat(murmur.missingLibrary("libmedia")).isEmpty();
        }
        assertThat(System.err).isSameAs(before);
    }
}
