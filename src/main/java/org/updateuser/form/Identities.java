package org.updateuser.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Membership;
import org.updateuser.model.Place;
import org.updateuser.model.Reference.Target;
import org.updateuser.model.Values;
import org.updateuser.patch.Wish;

/// A list whose items are things that have ids elsewhere: an item is made from its id.
///
/// @param target what the ids are of
record Identities(Many<Values> many, Target target, Function<String, Values> made) {
    private static final List<Identities> ALL = List.of(
            new Identities(Catalogue.LOCATIONS, Target.LOCATION, Place::of),
            new Identities(Catalogue.GROUPS, Target.GROUP, Membership::of));

    /// That of a list, if it is one.
    static Optional<Identities> of(Many<?> many) {
        return ALL.stream().filter(one -> one.many() == many).findFirst();
    }

    /// What is wished of such a list.
    Wish wish(Deed deed, List<String> ids) {
        Leaf<List<Values>> leaf = Catalogue.leaf(many);
        List<Values> items = ids.stream().map(made).toList();
        return switch (deed) {
            case ADD -> new Wish.Add<>(leaf, many, items);
            case REMOVE -> new Wish.Remove<>(leaf, many, items);
            default -> new Wish.Only<>(leaf, many, items);
        };
    }
}
