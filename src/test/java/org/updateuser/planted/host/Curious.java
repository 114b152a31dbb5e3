package org.updateuser.planted.host;

import org.updateuser.planted.model.Rootless;

/// Breaks on purpose: the machine knows the program.
public record Curious(Rootless rootless) {}
