package org.updateuser.planted.api;

import java.sql.Connection;
import org.updateuser.planted.store.Online;

/// Breaks on purpose: what speaks to the service keeps things.
public record Hoarder(Online online, Connection connection) {}
