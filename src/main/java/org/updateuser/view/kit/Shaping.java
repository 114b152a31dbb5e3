package org.updateuser.view.kit;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.scene.text.Text;

/// Mends how the toolkit breaks a text that reads from right to left into lines.
///
/// On Linux (26.0.2) a piece of such a text is handed to Pango once more after it was cut at the end of a line. It is
/// kept in a table by then, under the piece and not under what the piece says, so that Pango gets it as it was before
/// the cut: words stand there twice, reach over the edge, and where they would begin before the text does, the layout
/// of the window fails. No text may be laid out so, and a text area that is typed in could not be prepared for it. So
/// the table is put in one that never remembers: each piece is written out anew, and freed with the others in the end.
///
/// The program is started with the two packages opened to it where the toolkit has the fault, which is on Linux alone.
final class Shaping {
    private static final List<String> PACKAGES = List.of("com.sun.javafx.text", "com.sun.javafx.font.freetype");
    private static final String MANAGER = "com.sun.javafx.text.GlyphLayoutManager";
    private static boolean done;

    private Shaping() {}

    /// Does so, once. Where the toolkit is another one than the one it is made for, nothing is changed.
    static void mend() {
        if (!done) {
            done = true;
            Module toolkit = Text.class.getModule();
            Module ours = Shaping.class.getModule();
            if (PACKAGES.stream().allMatch(name -> toolkit.isOpen(name, ours))) {
                reach();
            }
        }
    }

    private static void reach() {
        try {
            Object layout = opened(Class.forName(MANAGER), "REUSABLE_INSTANCE").get(null);
            opened(layout.getClass(), "runUtf8").set(layout, new Forgetful<>());
        } catch (ReflectiveOperationException | RuntimeException | LinkageError other) {
            System.getLogger(Shaping.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "Text from right to left may be broken into lines wrongly",
                            other);
        }
    }

    private static Field opened(Class<?> type, String name) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    /// Holds whatever is put there until it is cleared, and finds none of it.
    private static final class Forgetful<V> extends LinkedHashMap<Object, V> {
        private static final long serialVersionUID = 1;

        @Override
        @SuppressWarnings("NullAway") // as the table has it
        public V get(Object key) {
            return null;
        }

        @Override
        public V put(Object key, V value) {
            return super.put(new Object(), value);
        }
    }
}
