package org.updateuser.planted.patch;

import java.sql.Connection;
import org.updateuser.planted.wire.Talkative;

/// Breaks on purpose: an arrow upwards and a library.
public record Backwards(Talkative talkative, Connection connection) {}
