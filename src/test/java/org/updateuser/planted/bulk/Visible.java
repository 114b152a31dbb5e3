package org.updateuser.planted.bulk;

import javafx.scene.Node;
import org.updateuser.planted.form.Dressed;

/// Breaks on purpose: many users are changed by a screen.
public record Visible(Dressed dressed, Node node) {}
