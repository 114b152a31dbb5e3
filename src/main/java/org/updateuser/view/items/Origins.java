package org.updateuser.view.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.updateuser.model.Field;
import org.updateuser.model.Many;
import org.updateuser.model.Many.Identity;
import org.updateuser.model.Struct;
import org.updateuser.model.Text;
import org.updateuser.model.Values;

/// Which of the server's records each typed one was made from: the one with its identity; where the identity itself
/// was edited, the one with a text in common; else the one that stood in its place. The same order as in the plan of
/// what is sent, so that a row promises nothing else than what happens.
final class Origins {
    private final Many<Values> many;
    private final List<Values> base;
    private final List<Values> typed;
    private final List<Optional<Values>> found = new ArrayList<>();
    private final List<Values> open;

    private Origins(Many<Values> many, List<Values> base, List<Values> typed) {
        this.many = many;
        this.base = base;
        this.typed = typed;
        this.open = new ArrayList<>(base);
    }

    static List<Optional<Values>> of(Many<Values> many, List<Values> base, List<Values> typed) {
        Origins origins = new Origins(many, base, typed);
        origins.byIdentity();
        origins.by((place, served) -> sharesText(many.item(), served, typed.get(place)));
        origins.by((place, served) -> base.indexOf(served) == place);
        return origins.found;
    }

    private void byIdentity() {
        Map<Identity, Values> served = many.byIdentity(base);
        many.byIdentity(typed).keySet().forEach(identity -> {
            Optional<Values> origin = Optional.ofNullable(served.get(identity));
            origin.ifPresent(open::remove); // of two equal ones it does not matter which
            found.add(origin);
        });
    }

    private void by(BiPredicate<Integer, Values> test) {
        for (int place = 0; place < found.size(); place++) {
            if (found.get(place).isEmpty()) {
                int row = place;
                Optional<Values> origin =
                        open.stream().filter(served -> test.test(row, served)).findFirst();
                origin.ifPresent(open::remove); // of two equal ones it does not matter which
                found.set(place, origin);
            }
        }
    }

    private static boolean sharesText(Field<Values> item, Values one, Values other) {
        return item instanceof Struct struct && struct.parts().stream().anyMatch(part -> sharesPart(part, one, other));
    }

    private static boolean sharesPart(Field<?> part, Values one, Values other) {
        return part instanceof Text text
                && !one.get(text).isEmpty()
                && one.get(text).equals(other.get(text));
    }
}
