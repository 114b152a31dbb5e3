package org.updateuser.model;

import static org.updateuser.model.Traits.in;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.updateuser.model.Problem.Code;

/// One rendition of a person's picture: a resolution and where it is.
public final class Image {
    private static final Traits PART = in(Section.IMAGES).omitted();
    private static final Pattern RESOLUTION_FORM = Pattern.compile("\\d*x\\d+");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /// Such as `640x480`, or `x128` for a height.
    public static final Text RESOLUTION = Text.line("resolution", PART);
    public static final Text URI_TEXT = Text.line("imageUri", PART);

    static final Struct ENTRY = new Struct("image", PART, RESOLUTION, URI_TEXT).ruled(Image::check);

    private Image() {}

    private static @Nullable Problem check(Values image) {
        if (!RESOLUTION_FORM.matcher(image.get(RESOLUTION)).matches()) {
            return Problem.of(Code.IMAGE_RESOLUTION);
        }
        return isFetchable(image.get(URI_TEXT)) ? null : Problem.of(Code.IMAGE_ADDRESS);
    }

    /// Whether a picture may be fetched from there: https, or http to this machine (the sandbox).
    public static boolean isFetchable(String address) {
        try {
            URI uri = URI.create(address);
            String host = uri.getHost();
            boolean secure = "https".equalsIgnoreCase(uri.getScheme());
            boolean plain = "http".equalsIgnoreCase(uri.getScheme());
            return host != null && (secure || (plain && LOOPBACK.contains(host)));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
