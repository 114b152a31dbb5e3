package org.updateuser.sandbox;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What is sent back: a status, headers and a body that is text, or a picture.
///
/// @param status the HTTP status; 0 stands for a cut connection: nothing is sent at all
/// @param headers further headers, beside those that every answer has
/// @param type the content type
/// @param text the body as text
/// @param picture the picture in place of the text, or [Picture#NONE]
record Answer(int status, Map<String, String> headers, String type, String text, Picture picture) {
    static final Answer CUT = new Answer(0, Map.of(), "", "", Picture.NONE);

    Answer {
        headers = Map.copyOf(headers);
    }

    static Answer of(int status, JsonNode body) {
        return text(status, "application/json", body.toString());
    }

    static Answer text(int status, String type, String text) {
        return new Answer(status, Map.of(), type, text, Picture.NONE);
    }

    static Answer ok(JsonNode body) {
        return of(200, body);
    }

    static Answer picture(Picture picture) {
        return new Answer(200, Map.of("Cache-Control", "max-age=3600"), "image/png", "", picture);
    }

    /// A cut connection in its place: what does not arrive is still its text.
    Answer lost() {
        return new Answer(0, Map.of(), type, text, Picture.NONE);
    }

    Answer with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, type, text, picture);
    }

    boolean isCut() {
        return status == 0;
    }
}
