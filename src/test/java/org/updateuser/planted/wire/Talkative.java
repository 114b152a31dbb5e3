package org.updateuser.planted.wire;

import java.net.http.HttpClient;
import org.updateuser.planted.api.Hoarder;

/// Breaks on purpose: an arrow upwards and a library.
public record Talkative(Hoarder hoarder, HttpClient client) {}
