package org.updateuser.form;

import java.util.ArrayList;
import java.util.List;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Choice;
import org.updateuser.model.Clearing;
import org.updateuser.model.Field;
import org.updateuser.model.Flag;
import org.updateuser.model.Many;
import org.updateuser.model.Reference;
import org.updateuser.model.Text;
import org.updateuser.wire.Records;

/// What can be done with one row of many people. Each has a word under `deed.<name>`.
public enum Deed {
    /// Nothing: everybody keeps what they have.
    KEEP,
    /// One value for all; a list is replaced.
    SET,
    /// No value for anybody.
    CLEAR,
    /// Items that everybody is to have beside theirs.
    ADD,
    /// Items that nobody is to have.
    REMOVE,
    /// Another text wherever a text stands.
    SUBSTITUTE,
    /// A text made from other rows.
    COMPOSE;

    /// What can be done with a kind of row, the usual first.
    static List<Deed> of(Field<?> field) {
        List<Deed> deeds = new ArrayList<>(List.of(KEEP));
        switch (field) {
            case Text text when text.format() == Text.Format.DAY -> deeds.add(SET);
            case Text _ -> deeds.addAll(List.of(SET, SUBSTITUTE, COMPOSE));
            case Choice _, Flag _, Reference _ -> deeds.add(SET);
            case Many<?> many when many == Catalogue.ADDRESSES -> deeds.addAll(List.of(SET, REMOVE));
            case Many<?> many when isOfIdentities(many) -> deeds.addAll(List.of(ADD, REMOVE, SET));
            default -> {
                // Nothing else is a row of the form.
            }
        }
        if (field.traits().clearing() != Clearing.NEVER && !(field instanceof Flag)) {
            deeds.add(CLEAR);
        }
        return List.copyOf(deeds);
    }

    /// Whether the items of a list are told by one text each: itself, an id, or its parts in a line.
    static boolean isOfIdentities(Many<?> many) {
        return many.ofTexts().isPresent()
                || Identities.of(many).isPresent()
                || Records.of(many).isPresent();
    }
}
