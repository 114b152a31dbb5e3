package org.updateuser.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.updateuser.model.Catalogue.BIOGRAPHY;
import static org.updateuser.model.Catalogue.IMAGES_LIST;
import static org.updateuser.model.Catalogue.PROFILE_SKILLS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Education;
import org.updateuser.model.Image;
import org.updateuser.model.Values;

/// The list of changes, and single changes taken back: cases that laws once broke on.
class ChangeTest {
    @Test
    void removedItemsComeBackInTheServedOrderWhicheverIsTakenBackFirst() {
        Values base = images("x1", "x2", "x3", "x4");
        Values mine = images("x4");
        List<Change> changes = Difference.between(base, mine);
        Values back = changes.get(2).revert(base, mine);
        assertThat(back).isEqualTo(images("x3", "x4"));
        back = changes.get(1).revert(base, changes.get(0).revert(base, back));
        assertThat(back).isEqualTo(base);
    }

    @Test
    void anotherOrderIsListedBesideARemoval() {
        Values base = images("x1", "x2", "x3");
        Values mine = images("x3", "x2");
        assertThat(Difference.between(base, mine))
                .hasExactlyElementsOfTypes(Change.Removed.class, Change.Reordered.class);
        Values back = mine;
        for (Change change : Difference.between(base, mine)) {
            back = change.revert(base, back);
        }
        assertThat(back).isEqualTo(base);
    }

    @Test
    void anItemPutBetweenOthersIsNoOtherOrder() {
        assertThat(Difference.between(images("x1", "x2"), images("x1", "x3", "x2")))
                .hasExactlyElementsOfTypes(Change.Added.class);
    }

    @Test
    void equalNewTextsAreTakenBackOneByOne() {
        Values base = Values.EMPTY.with(PROFILE_SKILLS, List.of());
        Values mine = base.with(PROFILE_SKILLS, List.of("a", "a"));
        Values back = mine;
        for (Change change : Difference.between(base, mine)) {
            back = change.revert(base, back);
        }
        assertThat(back).isEqualTo(base);
    }

    @Test
    void anotherOrderOfSkillsIsNoDifference() {
        assertThat(Difference.between(
                        Values.EMPTY.with(PROFILE_SKILLS, List.of("a", "b")),
                        Values.EMPTY.with(PROFILE_SKILLS, List.of("b", "a"))))
                .isEmpty();
    }

    @Test
    void equalEducationsAreNumberedAndNoneIsDropped() {
        Values one = Values.EMPTY.with(Education.SCHOOL, "a").with(Education.NOTES, "1");
        Values other = one.with(Education.NOTES, "2");
        Values base = schooled(one, other);
        assertThat(Patch.of(base, schooled(one, other, other))
                        .body()
                        .get(BIOGRAPHY)
                        .get(Catalogue.EDUCATION))
                .containsExactly(one, other, other);
        Values altered = schooled(one, other.with(Education.NOTES, "3"));
        assertThat(Difference.between(base, altered)).hasExactlyElementsOfTypes(Change.Altered.class);
        assertThat(Difference.between(base, altered).getFirst().revert(base, altered))
                .isEqualTo(base);
    }

    private static Values schooled(Values... educations) {
        return Values.EMPTY.with(BIOGRAPHY, Values.EMPTY.with(Catalogue.EDUCATION, List.of(educations)));
    }

    private static Values images(String... resolutions) {
        return Values.EMPTY.with(
                IMAGES_LIST,
                List.of(resolutions).stream()
                        .map(text -> Values.EMPTY.with(Image.RESOLUTION, text).with(Image.URI_TEXT, text))
                        .toList());
    }
}
