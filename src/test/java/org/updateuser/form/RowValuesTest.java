package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.updateuser.form.Condition.Sharing;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;

class RowValuesTest {
    private final Desk desk = Desk.open();
    private final OpenUser amara = desk.openAmara();

    @AfterEach
    void close() {
        desk.close();
    }

    private RowValues<?> values(Leaf<?> leaf) {
        return RowValues.of(amara.user().state(leaf), amara);
    }

    @Test
    void whatIsTypedIsCopiedAndLookedFor() {
        amara.user().state(Catalogue.DEPARTMENT).typed().set("Claims");
        RowValues<?> department = values(Catalogue.leaf(Catalogue.DEPARTMENT));
        assertThat(department.text(desk.sentences())).isEqualTo("Claims");
        assertThat(department.table().lines()).containsExactly("id\tdepartment", amara.id() + "\tClaims");
        assertThat(department.shared()).containsExactly(new Sharing(Trait.DEPARTMENT, "Claims"));
    }

    @Test
    void aListHasALineForEachItemAndAColumnForEachThatIsSaid() {
        RowValues<?> contacts = values(Catalogue.leaf(Catalogue.ADDRESSES));
        assertThat(contacts.text(desk.sentences()).lines().count())
                .isEqualTo(amara.user().base().get().get(Catalogue.ADDRESSES).size());
        assertThat(contacts.table().lines().findFirst().orElseThrow()).startsWith("id\taddresses.PHONE.WORK");
        assertThat(contacts.shared()).isNotEmpty().allMatch(one -> one.trait() == Trait.PHONE);
        assertThat(values(Catalogue.leaf(Catalogue.LOCATIONS)).shared())
                .isNotEmpty()
                .allMatch(one -> one.trait() == Trait.LOCATION);
    }

    @Test
    void whereTheListDoesNotKnowOrNothingStandsThereNobodyIsLookedFor() {
        assertThat(values(Catalogue.leaf(Catalogue.PROFILE_SKILLS)).shared()).isEmpty();
        assertThat(values(Catalogue.leaf(Catalogue.SPOUSE)).shared()).isEmpty();
        amara.user().state(Catalogue.TITLE).typed().set("");
        assertThat(values(Catalogue.leaf(Catalogue.TITLE)).shared()).isEmpty();
        assertThat(values(Catalogue.leaf(Catalogue.TITLE)).isEmpty()).isTrue();
    }

    @Test
    void everyoneFoundReallyHasIt() {
        desk.workplace()
                .tiles()
                .show(values(Catalogue.leaf(Catalogue.MANAGER)).shared().getFirst());
        assertThat(desk.people().shown())
                .isNotEmpty()
                .allMatch(person -> person.facts()
                        .manager()
                        .equals(amara.user().base().get().get(Catalogue.MANAGER)));
    }
}
