package org.updateuser.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.updateuser.model.Image;
import org.updateuser.model.Values;

/// A picture in the sizes in which the service has the pictures of people.
///
/// @param name how the names of the files begin
/// @param of the picture
/// @param cutout what of it
record Renditions(String name, Raster of, Cutout cutout) {
    /// The sides in pixels (facts §1, addenda: the six renditions of a real answer).
    static final List<Integer> SIZES = List.of(48, 96, 128, 200, 300, 400);

    static final int LARGEST = 400;
    private static final int NAME_MOST = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9_]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    /// A text as the beginning of a file's name, which can stand in an address as it is; `""` if nothing is left of it.
    static String name(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String joined = EDGES.matcher(OTHER.matcher(plain).replaceAll("-")).replaceAll("");
        return joined.substring(0, Math.min(joined.length(), NAME_MOST));
    }

    /// What the service calls a size.
    static String resolution(int size) {
        return "x" + size;
    }

    static String fileName(String name, int size) {
        return name + "-" + resolution(size) + ".png";
    }

    /// Each size, drawn. Takes a moment for a large picture.
    Map<Integer, Raster> drawn() {
        Map<Integer, Raster> drawn = new LinkedHashMap<>();
        boolean reduced = cutout.side() > LARGEST;
        Raster source = reduced ? of.cut(cutout, LARGEST) : of;
        Cutout all = reduced ? Cutout.of(LARGEST, LARGEST) : cutout;
        SIZES.forEach(size -> drawn.put(size, source.cut(all, size)));
        return drawn;
    }

    /// A list of images in which each size is found in a folder of the web, and everything else is as before.
    ///
    /// @param folder its address, with the slash at the end
    static List<Values> at(String folder, String name, List<Values> before) {
        List<Values> after = new ArrayList<>(before);
        for (int size : SIZES) {
            Values entry = Values.EMPTY
                    .withPart(Image.RESOLUTION, resolution(size))
                    .withPart(Image.URI_TEXT, folder + fileName(name, size));
            int place = place(after, resolution(size));
            if (place < 0) {
                after.add(entry);
            } else {
                after.set(place, after.get(place).withPart(Image.URI_TEXT, entry.get(Image.URI_TEXT)));
            }
        }
        return List.copyOf(after);
    }

    private static int place(List<Values> list, String resolution) {
        for (int place = 0; place < list.size(); place++) {
            if (list.get(place).get(Image.RESOLUTION).equals(resolution)) {
                return place;
            }
        }
        return -1;
    }
}
