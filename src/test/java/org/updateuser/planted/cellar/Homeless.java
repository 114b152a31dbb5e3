package org.updateuser.planted.cellar;

/// Breaks on purpose: it stands in no room.
public final class Homeless {}
