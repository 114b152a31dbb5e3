package org.updateuser.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Choice;
import org.updateuser.model.Contact;
import org.updateuser.model.Field;
import org.updateuser.model.Flag;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Reference;
import org.updateuser.model.Served;
import org.updateuser.model.Struct;
import org.updateuser.model.Text;
import org.updateuser.model.Whole;

/// The columns that a table of users may have, all from the catalogue.
public final class Columns {
    /// The renditions that the service usually has; a column may be about any other.
    private static final List<String> RESOLUTIONS = List.of("x48", "x96", "x128", "x200", "x300", "x400");

    private static final String PICTURES = Catalogue.IMAGES_LIST.name() + ".";
    private static final Pattern RESOLUTION = Pattern.compile("\\d{0,5}x\\d{1,5}");
    private static final String EXTENDED = "PHONE"; // the one medium that has extensions

    private static final List<Column> ALL = make();
    private static final Map<String, Column> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(column -> folded(column.key()), Function.identity()));

    private Columns() {}

    /// Every column but those of unusual pictures, in the order of the catalogue.
    public static List<Column> all() {
        return ALL;
    }

    /// The column with a canonical header, in any case. Nothing is identifying by itself.
    public static Optional<Column> of(String key) {
        String folded = folded(key);
        if (folded.startsWith(PICTURES)) {
            String resolution = folded.substring(PICTURES.length());
            return RESOLUTION.matcher(resolution).matches()
                    ? Optional.of(new Column.Picture(resolution))
                    : Optional.empty();
        }
        return Optional.ofNullable(BY_KEY.get(folded));
    }

    private static String folded(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }

    private static List<Column> make() {
        List<Column> columns = new ArrayList<>();
        for (Leaf<?> leaf : Catalogue.LEAVES) {
            if (leaf.field() == Catalogue.ADDRESSES) {
                contacts(columns);
            } else if (leaf.field() == Catalogue.IMAGES_LIST) {
                RESOLUTIONS.forEach(resolution -> columns.add(new Column.Picture(resolution)));
            } else if (fits(leaf.field())) {
                boolean editable = leaf.field().traits().access().editable();
                columns.add(editable ? new Column.Row(leaf) : new Column.Shown(leaf));
            }
        }
        return List.copyOf(columns);
    }

    private static void contacts(List<Column> columns) {
        for (String medium : Contact.MEDIA_TYPE.options()) {
            for (String type : Contact.TYPE.options()) {
                columns.add(new Column.Address(medium, type));
                if (medium.equals(EXTENDED)) {
                    columns.add(new Column.Extension(medium, type));
                }
            }
        }
    }

    /// Whether a value of it fits into one cell: one word or text, or a list of texts, of ids or of records of texts.
    private static boolean fits(Field<?> field) {
        return switch (field) {
            case Text _, Choice _, Flag _, Reference _, Whole _ -> true;
            case Many<?> many ->
                many.ofTexts().isPresent()
                        || reference(many).isPresent()
                        || Records.of(many).isPresent();
            case Struct _, Served _ -> false;
        };
    }

    /// Of a list of records that are told by an id of something else, that id.
    static Optional<Reference> reference(Many<?> many) {
        return many.item() instanceof Struct item && item.parts().getFirst() instanceof Reference reference
                ? Optional.of(reference)
                : Optional.empty();
    }
}
