package org.updateuser.view;

import org.updateuser.model.Named;
import org.updateuser.model.Reference;
import org.updateuser.model.Reference.Target;
import org.updateuser.view.kit.Avatar;
import org.updateuser.view.kit.Offer;

/// What the pickers offer and how they show it.
public final class Pickers {
    private Pickers() {}

    /// Tells an offer what it offers and in which words.
    public static void prepare(Offer<Named> offer, Reference.Target target, Screens screens) {
        offer.setLabel(Named::name);
        offer.setDetail(Named::detail);
        offer.setSearchPrompt(screens.words().text("prompt.search"));
        offer.setEmptyText(screens.words().text(target == Target.PERSON ? "prompt.nobody" : "prompt.nothing"));
        if (target == Target.PERSON) {
            offer.setFace(Pickers::face);
        }
        offer.setFinder((text, found, failed) ->
                screens.threads().fetch(() -> screens.directory().find(target, text), found));
    }

    private static Avatar face(Named person) {
        Avatar avatar = new Avatar();
        avatar.setPersonName(person.name());
        return avatar;
    }
}
