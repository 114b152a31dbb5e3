package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.updateuser.form.ComparedRow.Relation;
import org.updateuser.form.SideBySide.Stage;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Person;

/// Two people side by side, against the sandbox.
class SideBySideTest {
    private static ComparedRow row(SideBySide both, Field<?> field) {
        return both.rows().stream()
                .filter(row -> row.leaf().field() == field)
                .findFirst()
                .orElseThrow();
    }

    private static Person person(OpenUser open) {
        return Person.of(open.user().base().get());
    }

    @Test
    void whatDiffersComesFirstAndNumbersAddUp() {
        try (Desk desk = Desk.open()) {
            SideBySide both = desk.workplace().sideBySide();
            OpenUser amara = desk.openAmara();
            both.begin(person(amara), Optional.of(desk.find("Ben")));
            assertThat(both.stage().get()).isEqualTo(Stage.READY);
            both.onlyDifferent().set(false);
            assertThat(both.rows()).hasSize(both.compared().get()).hasSize((int) Catalogue.LEAVES.stream()
                    .filter(leaf -> leaf.field().traits().access().editable())
                    .count());
            int differences = both.differences().get();
            assertThat(both.rows().subList(0, differences)).noneMatch(row -> row.relation() == Relation.SAME);
            assertThat(both.rows().subList(differences, both.rows().size()))
                    .allMatch(row -> row.relation() == Relation.SAME);
            both.onlyDifferent().set(true);
            assertThat(both.rows()).hasSize(differences);
        }
    }

    @Test
    void theValueOfTheOtherOneIsTypedIntoTheOpenDraftAndUndoneInOneStep() {
        try (Desk desk = Desk.open()) {
            SideBySide both = desk.workplace().sideBySide();
            OpenUser amara = desk.openAmara();
            both.begin(person(amara), Optional.of(desk.find("Ben")));
            amara.user().state(Catalogue.TITLE).typed().set("Mine");
            ComparedRow title = row(both, Catalogue.TITLE);
            assertThat(title.left().get(Catalogue.TITLE)).isEqualTo("Mine");
            assertThat(title.changed()).isTrue();
            assertThat(both.taking().obstacle(title)).isEmpty();
            assertThat(both.taking().take(title)).isPresent();
            assertThat(amara.user().typed().get().get(Catalogue.TITLE))
                    .isEqualTo(title.right().get(Catalogue.TITLE));
            assertThat(both.rows()).noneMatch(row -> row.leaf().field() == Catalogue.TITLE);
            amara.user().undo();
            assertThat(amara.user().typed().get().get(Catalogue.TITLE)).isEqualTo("Mine");
            assertThat(desk.patches()).isEmpty();
        }
    }

    @Test
    void whereNeitherIsOpenNothingCanBeTakenOver() {
        try (Desk desk = Desk.open()) {
            SideBySide both = desk.workplace().sideBySide();
            OpenUser amara = desk.openAmara();
            both.begin(desk.find("Ben"), Optional.of(desk.find("José")));
            ComparedRow any = both.rows().getFirst();
            assertThat(both.taking().obstacle(any)).contains("Open one of both to take values over");
            assertThat(both.taking().take(any)).isEmpty();
            assertThat(amara.user().dirty().get()).isFalse();
        }
    }

    @Test
    void whoIsOpenNoLongerIsShownAsTheServerHasThem() {
        try (Desk desk = Desk.open()) {
            SideBySide both = desk.workplace().sideBySide();
            OpenUser amara = desk.openAmara();
            both.begin(person(amara), Optional.of(desk.find("Ben")));
            amara.user().state(Catalogue.TITLE).typed().set("Mine");
            desk.open("José");
            assertThat(both.left().get().orElseThrow().open()).isFalse();
            assertThat(row(both, Catalogue.TITLE).left().get(Catalogue.TITLE)).isNotEqualTo("Mine");
        }
    }

    @Test
    void nobodyIsComparedWithThemselves() {
        try (Desk desk = Desk.open()) {
            SideBySide both = desk.workplace().sideBySide();
            Person amara = person(desk.openAmara());
            both.begin(amara, Optional.of(amara));
            assertThat(both.stage().get()).isEqualTo(Stage.NOBODY);
            both.with(amara);
            assertThat(both.stage().get()).isEqualTo(Stage.NOBODY);
            both.with(desk.find("Ben"));
            assertThat(both.stage().get()).isEqualTo(Stage.READY);
        }
    }

    @Test
    void aFailureSaysWhyAndReadingAgainGoesOn() {
        try (Desk desk = Desk.open()) {
            SideBySide both = desk.workplace().sideBySide();
            Person amara = person(desk.openAmara());
            Person ben = desk.find("Ben");
            desk.unplug();
            both.begin(amara, Optional.of(ben));
            assertThat(both.stage().get()).isEqualTo(Stage.FAILED);
            assertThat(both.failure().orElseThrow().text()).isNotBlank();
            assertThat(both.rows()).isEmpty();
            desk.plugIn();
            both.refresh();
            assertThat(both.stage().get()).isEqualTo(Stage.READY);
        }
    }

    @Test
    void whatWasReadBeforeDoesNotStandForWhatCannotBeRead() {
        try (Desk desk = Desk.open()) {
            SideBySide both = desk.workplace().sideBySide();
            Person amara = person(desk.openAmara());
            Person ben = desk.find("Ben");
            Person jose = desk.find("José");
            both.begin(amara, Optional.of(ben));
            assertThat(both.rows()).isNotEmpty();
            desk.unplug();
            both.with(jose);
            assertThat(both.stage().get()).isEqualTo(Stage.FAILED);
            assertThat(both.rows()).as("of Ben, below the name of José").isEmpty();
            desk.plugIn();
            both.refresh();
            assertThat(both.rows()).isNotEmpty();
            desk.unplug();
            both.refresh();
            assertThat(both.stage().get()).isEqualTo(Stage.FAILED);
            assertThat(both.rows()).as("hides why nothing could be read").isEmpty();
        }
    }
}
