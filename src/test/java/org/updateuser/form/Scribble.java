package org.updateuser.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Education;
import org.updateuser.model.Field;
import org.updateuser.model.Image;
import org.updateuser.model.Many;
import org.updateuser.model.Text;
import org.updateuser.model.Values;

/// Random edits of single rows, often the same ones and often to the same values, so that two people meet.
final class Scribble {
    private static final List<Text> TEXTS = List.of(
            Catalogue.TITLE,
            Catalogue.DEPARTMENT,
            Catalogue.SPOUSE,
            Catalogue.BIOGRAPHY_TEXT,
            Catalogue.OFFICIAL_NAME,
            Catalogue.EMPLOYEE_ID,
            Catalogue.JABBER_ID);
    private static final List<Many<String>> TAGS = List.of(Catalogue.PROFILE_SKILLS, Catalogue.INTERESTS);
    private static final List<Many<Values>> RECORDS =
            List.of(Catalogue.ADDRESSES, Catalogue.IMAGES_LIST, Catalogue.EDUCATION);

    private final Random random;
    private int count;

    Scribble(Random random) {
        this.random = random;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /// Types something somewhere.
    void edit(Clerk clerk) {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> type(clerk, oneOf(TEXTS), word());
            case 3 -> type(clerk, Catalogue.ACD_AUTO_ANSWER, random.nextBoolean());
            case 4 -> type(clerk, Catalogue.STATE_CHOICE, oneOf(List.of("active", "active", "inactive")));
            case 5, 6 -> items(clerk, oneOf(TAGS), () -> "tag " + random.nextInt(8));
            default -> {
                Many<Values> list = oneOf(RECORDS);
                items(clerk, list, () -> record(list));
            }
        }
    }

    private static <T> void type(Clerk clerk, Field<T> field, T value) {
        clerk.type(Catalogue.leaf(field), value);
    }

    /// A word that nobody has used, or one of a few.
    private String word() {
        return random.nextInt(3) == 0 ? "word " + random.nextInt(3) : "word no. " + (10 + count++);
    }

    private <T> void items(Clerk clerk, Many<T> list, Supplier<T> item) {
        List<T> items = new ArrayList<>(clerk.open().user().state(list).typed().get());
        if (!items.isEmpty() && random.nextInt(3) == 0) {
            items.remove(random.nextInt(items.size()));
        } else {
            T made = item.get();
            int place = places(list, items).indexOf(list.key(made));
            if (place < 0) {
                items.add(made);
            } else {
                items.set(place, made);
            }
        }
        type(clerk, list, List.copyOf(items));
    }

    private static <T> List<String> places(Many<T> list, List<T> items) {
        return items.stream().map(list::key).toList();
    }

    private Values record(Many<Values> list) {
        if (list == Catalogue.ADDRESSES) {
            String type = oneOf(List.of("WORK3", "HOME", "MOBILE"));
            return Sample.contact("SMS", type, "+44770090" + (1000 + random.nextInt(9000)));
        }
        if (list == Catalogue.IMAGES_LIST) {
            return Values.EMPTY
                    .with(Image.RESOLUTION, oneOf(List.of("x48", "x96", "x128", "x200")))
                    .with(Image.URI_TEXT, "https://pictures.example/" + word().replace(' ', '-'));
        }
        return Values.EMPTY
                .with(Education.SCHOOL, oneOf(List.of("Eastmoor", "Westmoor", "Northmoor")))
                .with(Education.NOTES, word());
    }
}
