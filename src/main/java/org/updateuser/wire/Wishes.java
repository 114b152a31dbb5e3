package org.updateuser.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Image;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Values;
import org.updateuser.patch.BulkEdit;
import org.updateuser.patch.Wish;

/// The wishes of one row, put together from its cells: the number and the extension of one slot are one wish, and so
/// are all pictures.
final class Wishes {
    private static final Many<Values> IMAGES = Catalogue.IMAGES_LIST;
    private static final Leaf<List<Values>> IMAGES_ROW = Catalogue.leaf(IMAGES);

    private record Slot(String mediaType, String type) {}

    private final List<Wish> single = new ArrayList<>();
    private final SequencedMap<Slot, String> numbers = new LinkedHashMap<>();
    private final SequencedMap<Slot, String> extensions = new LinkedHashMap<>();
    private final List<Values> pictures = new ArrayList<>();
    private final List<Values> withdrawn = new ArrayList<>();

    void add(Wish wish) {
        single.add(wish);
    }

    void address(Column.Address column, String text) {
        numbers.put(new Slot(column.mediaType(), column.type()), text);
    }

    void extension(Column.Extension column, String text) {
        extensions.put(new Slot(column.mediaType(), column.type()), text);
    }

    /// A picture, or `""` for none.
    void picture(Column.Picture column, String address) {
        Values image = Values.EMPTY.with(Image.RESOLUTION, column.resolution());
        if (address.isEmpty()) {
            withdrawn.add(image);
        } else {
            pictures.add(image.with(Image.URI_TEXT, address));
        }
    }

    BulkEdit edit() {
        List<Wish> all = new ArrayList<>(single);
        SequencedMap<Slot, String> slots = new LinkedHashMap<>(numbers);
        extensions.forEach(slots::putIfAbsent);
        slots.sequencedKeySet().forEach(slot -> all.add(reach(slot)));
        if (!pictures.isEmpty()) {
            all.add(new Wish.Add<>(IMAGES_ROW, IMAGES, List.copyOf(pictures)));
        }
        if (!withdrawn.isEmpty()) {
            all.add(new Wish.Remove<>(IMAGES_ROW, IMAGES, List.copyOf(withdrawn)));
        }
        return new BulkEdit(all);
    }

    private Wish reach(Slot slot) {
        return new Wish.Reach(slot.mediaType(), slot.type(), of(numbers, slot), of(extensions, slot));
    }

    private static Optional<String> of(Map<Slot, String> texts, Slot slot) {
        return Optional.ofNullable(texts.get(slot));
    }
}
