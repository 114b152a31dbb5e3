package org.updateuser.planted.store;

import java.net.http.HttpClient;
import org.updateuser.planted.api.Hoarder;

/// Breaks on purpose: what keeps things speaks to the service.
public record Online(Hoarder hoarder, HttpClient client) {}
