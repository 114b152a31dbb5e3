package org.updateuser.planted.view.kit;

import org.updateuser.planted.wire.Talkative;
import tools.jackson.databind.JsonNode;

/// Breaks on purpose, from a room's sub-package: a screen reads JSON by itself.
public record Shortcut(Talkative talkative, JsonNode tree) {}
