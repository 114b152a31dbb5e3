package org.updateuser.view.items;

import java.util.List;
import java.util.function.Supplier;
import org.updateuser.model.Named;
import org.updateuser.view.kit.Finder;
import org.updateuser.view.kit.Offer;

/// What is in a list already, which a picker does not offer again.
final class Chosen {
    private Chosen() {}

    static void leaveOut(Offer<Named> offer, Supplier<List<String>> ids) {
        Finder<Named> all = offer.getFinder();
        if (all != null) {
            offer.setFinder((text, found, failed) -> all.find(text, some -> found.accept(rest(some, ids.get())), failed));
        }
    }

    private static List<Named> rest(List<Named> found, List<String> chosen) {
        return found.stream().filter(named -> !chosen.contains(named.id())).toList();
    }
}
