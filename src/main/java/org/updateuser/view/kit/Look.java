package org.updateuser.view.kit;

import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// How something that can be picked is shown: its words, a second quieter line, and a node before them.
///
/// @param <T> what is picked
/// @param label its words
/// @param detail the second line, empty for none
/// @param face the node before the words, made anew each time; null for none
/// @param picked whether it is what is picked already
record Look<T>(
        Function<T, String> label, Function<T, String> detail, Function<T, @Nullable Node> face, Predicate<T> picked) {}
