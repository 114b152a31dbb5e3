package org.updateuser.planted.form;

import javafx.scene.Node;
import org.updateuser.planted.sandbox.Accomplice;

/// Breaks on purpose: the state of a screen has nodes and knows the sandbox.
public record Dressed(Node node, Accomplice accomplice) {}
