package org.updateuser.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What the kinds of fields say of themselves.
class KindsTest {
    @Test
    void onlyTheEmployeeTypeTakesAnyText() {
        assertThat(Catalogue.EMPLOYEE_TYPE.open()).isTrue();
        assertThat(Catalogue.STATE_CHOICE.open()).isFalse();
        assertThat(Contact.MEDIA_TYPE.open()).isFalse();
    }

    @Test
    void aListIsOfTextsOrOfRecords() {
        assertThat(Catalogue.PROFILE_SKILLS.ofTexts()).contains(Catalogue.PROFILE_SKILLS);
        assertThat(Catalogue.PROFILE_SKILLS.ofRecords()).isEmpty();
        assertThat(Catalogue.ADDRESSES.ofRecords()).contains(Catalogue.ADDRESSES);
        assertThat(Catalogue.ADDRESSES.ofTexts()).isEmpty();
    }

    @Test
    void equalEducationsAreNoMistakeAndEqualSlotsAre() {
        assertThat(Catalogue.EDUCATION.isDistinct()).isFalse();
        assertThat(Catalogue.PROFILE_SKILLS.isDistinct()).isFalse();
        assertThat(Catalogue.ADDRESSES.isDistinct()).isTrue();
    }

    @Test
    void aTextSaysWhichEditorSuitsIt() {
        assertThat(Catalogue.TITLE.format()).isEqualTo(Text.Format.LINE);
        assertThat(Catalogue.BIOGRAPHY_TEXT.format()).isEqualTo(Text.Format.PARAGRAPH);
        assertThat(Catalogue.DATE_HIRE.format()).isEqualTo(Text.Format.DAY);
    }

    @Test
    void whatIsUnsetMeansNo() {
        assertThat(Values.EMPTY.get(Catalogue.ACD_AUTO_ANSWER)).isFalse();
    }

    @Test
    void unknownContentIsKeptByItsName() {
        Values odd = Values.EMPTY.withUnknown("odd", "1").withUnknown("even", "2");
        assertThat(odd.unknown()).containsEntry("odd", "1").containsEntry("even", "2");
        assertThat(Values.EMPTY.withUnknownOf(odd)).isEqualTo(odd).hasSameHashCodeAs(odd);
        assertThat(List.of(odd.with(Catalogue.TITLE, "Lead").toString())).noneMatch(text -> text.contains("Lead"));
    }
}
