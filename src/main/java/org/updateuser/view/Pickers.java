package org.updateuser.view;

import java.util.Collection;
import java.util.function.Supplier;
import org.updateuser.form.People;
import org.updateuser.model.Named;
import org.updateuser.model.Person;
import org.updateuser.model.Reference;
import org.updateuser.model.Reference.Target;
import org.updateuser.view.kit.Avatar;
import org.updateuser.view.kit.Finder;
import org.updateuser.view.kit.Offer;

/// What the pickers offer and how they show it.
public final class Pickers {
    private Pickers() {}

    /// Tells an offer what it offers and in which words.
    public static void prepare(Offer<Named> offer, Reference.Target target, Screens screens) {
        offer.setKey(Named::id);
        offer.setLabel(Named::name);
        offer.setDetail(Named::detail);
        offer.setSearchPrompt(screens.words().text("prompt.search"));
        offer.setLookingText(screens.words().text("prompt.looking." + target));
        offer.setEmptyText(screens.words().text(target == Target.PERSON ? "prompt.nobody" : "prompt.nothing"));
        if (target == Target.PERSON) {
            Portraits portraits = new Portraits(screens.pictures());
            offer.setFace(person -> face(person, portraits, screens.people()));
        }
        String unread = screens.words().text("prompt.unread." + target);
        offer.setFinder(
                (text, found, failed) -> screens.directory().find(target, text, found, () -> failed.accept(unread)));
    }

    /// Does not offer whoever or whatever has one of these ids, as it is when it is looked for.
    public static void leaveOut(Offer<Named> offer, Supplier<? extends Collection<String>> ids) {
        Finder<Named> all = offer.getFinder();
        if (all != null) {
            offer.setFinder((text, found, failed) -> all.find(
                    text,
                    some -> {
                        Collection<String> out = ids.get();
                        found.accept(some.stream()
                                .filter(named -> !out.contains(named.id()))
                                .toList());
                    },
                    failed));
        }
    }

    private static Avatar face(Named named, Portraits portraits, People people) {
        Avatar avatar = new Avatar();
        String picture = people.person(named.id()).map(Person::picture).orElse("");
        portraits.show(avatar, named.name(), picture);
        return avatar;
    }
}
