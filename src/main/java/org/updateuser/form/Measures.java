package org.updateuser.form;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How large a picture is.
///
/// @param width in pixels
/// @param height in pixels
/// @param format such as `PNG`
/// @param length in bytes
public record Measures(int width, int height, String format, int length) {
    private static final Pattern RESOLUTION = Pattern.compile("(\\d{0,9})x(\\d{1,9})");

    /// The resolution as the service writes it: `x128` for a square, `640x480` for anything else (facts, *Image*).
    public String resolution() {
        return (width == height ? "" : width) + "x" + height;
    }

    /// Whether a resolution says something else than this. One that cannot be read says nothing.
    public boolean contradict(String resolution) {
        Matcher said = RESOLUTION.matcher(resolution);
        if (!said.matches()) {
            return false;
        }
        OptionalInt saidWidth =
                said.group(1).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(said.group(1)));
        return Integer.parseInt(said.group(2)) != height || saidWidth.orElse(width) != width;
    }
}
