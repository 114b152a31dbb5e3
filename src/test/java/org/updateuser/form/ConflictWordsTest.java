package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.updateuser.form.ConflictCard.Option;
import org.updateuser.form.Dispute.Side;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Image;
import org.updateuser.model.Named;
import org.updateuser.model.Place;
import org.updateuser.model.Values;

/// Conflicts in words.
class ConflictWordsTest {
    private final UpdateUser user = Sample.open();
    private final Names names = new Names();
    private final Words words = new Words(Locale.ENGLISH);
    private final ConflictWords said = new ConflictWords(words, new Sentences(words, names));

    private void theirs(Values theirs) {
        user.rebase(user.base().get(), theirs.with(Catalogue.VERSION, 8));
    }

    private ConflictCard card() {
        return said.cards(user).getFirst();
    }

    private List<Values> addresses() {
        return user.base().get().get(Catalogue.ADDRESSES);
    }

    @Test
    void aValueInItsThreeColumns() {
        user.state(Catalogue.TITLE).typed().set("");
        theirs(user.base().get().with(Catalogue.TITLE, "Chief"));
        assertThat(card().section()).isEqualTo("Profile");
        assertThat(card().title()).isEqualTo("Title");
        assertThat(card().opened()).isEqualTo("Lead");
        assertThat(card().mine()).isEqualTo(new Option("Not set", ""));
        assertThat(card().theirs()).isEqualTo(new Option("Chief", ""));
        assertThat(card().isOpen()).isTrue();

        user.disputes().choose(card().spot(), Side.THEIRS);
        assertThat(card().mine()).isEqualTo(new Option("Not set", ""));
        assertThat(card().chosen().value()).isEqualTo("Chief");
    }

    @Test
    void anItemThatOnlyOneSideHasSaysWhatAChoiceDoes() {
        user.state(Catalogue.ADDRESSES)
                .typed()
                .set(List.of(
                        addresses().getFirst(),
                        Contact.withExtension(addresses().getLast(), "4790")));
        theirs(user.base().get().with(Catalogue.ADDRESSES, List.of(addresses().getFirst())));
        assertThat(card().section()).isEqualTo("Contacts");
        assertThat(card().title()).isEqualTo("Phone · Work 2");
        assertThat(card().opened()).isEqualTo("extension 4000");
        assertThat(card().mine()).isEqualTo(new Option("extension 4790", "puts the entry back"));
        assertThat(card().theirs()).isEqualTo(new Option("Removed", "yours is dropped"));
    }

    @Test
    void anItemRemovedHereAndChangedThere() {
        user.state(Catalogue.ADDRESSES).typed().set(List.of(addresses().getFirst()));
        theirs(user.base()
                .get()
                .with(
                        Catalogue.ADDRESSES,
                        List.of(
                                addresses().getFirst(),
                                Contact.withExtension(addresses().getLast(), "4790"))));
        assertThat(card().mine()).isEqualTo(new Option("Removed", "removes the entry"));
        assertThat(card().theirs()).isEqualTo(new Option("extension 4790", "the entry stays"));
    }

    @Test
    void anItemThatBothSidesAdded() {
        names.learn(List.of(new Named("l-2", "Harbour House", "")));
        List<Values> places = user.base().get().get(Catalogue.LOCATIONS);
        Values mine = Place.of("l-2").with(Place.NOTES, "desk 1");
        user.state(Catalogue.LOCATIONS).typed().set(List.of(places.getFirst(), mine));
        theirs(user.base()
                .get()
                .with(Catalogue.LOCATIONS, List.of(places.getFirst(), mine.with(Place.NOTES, "desk 2"))));
        assertThat(card().title()).isEqualTo("Locations · Harbour House");
        assertThat(card().opened()).isEqualTo("Not in the list");
        assertThat(card().mine().value()).isEqualTo("Harbour House · desk 1");
        assertThat(card().theirs()).isEqualTo(new Option("Harbour House · desk 2", ""));
    }

    @Test
    void anOrderIsTheNamesInThatOrder() {
        List<Values> images = List.of(image("x1"), image("x2"), image("x3"));
        user.rebase(user.base().get(), user.base().get().with(Catalogue.IMAGES_LIST, images));
        user.state(Catalogue.IMAGES_LIST).typed().set(images.reversed());
        theirs(user.base().get().with(Catalogue.IMAGES_LIST, List.of(images.get(1), images.get(0), images.get(2))));
        assertThat(card().title()).isEqualTo("Images · order");
        assertThat(card().opened()).isEqualTo("x1, x2, x3");
        assertThat(card().mine().value()).isEqualTo("x3, x2, x1");
        assertThat(card().theirs().value()).isEqualTo("x2, x1, x3");
    }

    private static Values image(String resolution) {
        return Values.EMPTY
                .with(Image.RESOLUTION, resolution)
                .with(Image.URI_TEXT, "https://pictures.example/" + resolution);
    }

    @Test
    void whatWasMergedSaysWhoAndWhat() {
        user.state(Catalogue.PROFILE_SKILLS).typed().set(List.of("French", "Dutch"));
        user.state(Catalogue.PREFERRED_NAME).typed().set("Mara");
        user.state(Catalogue.TITLE).typed().set("Head");
        Values base = user.base().get();
        theirs(base.with(Catalogue.TITLE, "Chief")
                .with(Catalogue.PREFERRED_NAME, "Mara")
                .with(Catalogue.DEPARTMENT, "")
                .with(Catalogue.PROFILE_SKILLS, List.of("Norse"))
                .with(
                        Catalogue.ADDRESSES,
                        List.of(Contact.withNumber(addresses().getFirst(), "+442079460777"))));
        assertThat(said.merged(user))
                .extracting(line -> line.who() + " " + line.title() + ": " + line.before()
                        + (line.moves() ? " → " : " ") + line.after() + line.note())
                .containsExactly(
                        "YOURS Skills: Add Dutch",
                        "BOTH Preferred name: Ama → Marathe same on both sides, not sent",
                        "SERVER Department: Sales → Not set",
                        "SERVER Phone · Work 2: Removed extension 4000",
                        "SERVER Phone · Work: +442079460123 → +442079460777",
                        "SERVER Skills: Removed French",
                        "SERVER Skills: Added Norse");
    }
}
