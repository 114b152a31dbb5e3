package org.updateuser.planted.sandbox;

import javafx.beans.property.StringProperty;
import org.updateuser.planted.model.Rootless;

/// Breaks on purpose: the imitation shares code with the client.
public record Accomplice(Rootless rootless, StringProperty property) {}
