package org.updateuser.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Laws of single fields, over every property of generated users.
class FieldLawsTest {
    private static final int CASES = 5_000;

    @Test
    void aValueIsTheSameAsItself() {
        eachProperty(new Law() {
            @Override
            public <T> void holds(Field<T> field, T one, T other) {
                assertThat(field.same(one, one)).as(field.name()).isTrue();
            }
        });
    }

    @Test
    void sameIsSymmetric() {
        eachProperty(new Law() {
            @Override
            public <T> void holds(Field<T> field, T one, T other) {
                assertThat(field.same(one, other)).as(field.name()).isEqualTo(field.same(other, one));
            }
        });
    }

    @Test
    void theCanonicalAndTheNormalFormMeanTheSame() {
        eachProperty(new Law() {
            @Override
            public <T> void holds(Field<T> field, T one, T other) {
                assertThat(field.same(field.canonical(one), one))
                        .as(field.name())
                        .isTrue();
                assertThat(field.same(field.normal(one), one)).as(field.name()).isTrue();
            }
        });
    }

    @Test
    void aNormalFormIsItsOwnNormalForm() {
        eachProperty(new Law() {
            @Override
            public <T> void holds(Field<T> field, T one, T other) {
                assertThat(field.normal(field.normal(one))).as(field.name()).isEqualTo(field.normal(one));
                assertThat(field.canonical(field.canonical(one)))
                        .as(field.name())
                        .isEqualTo(field.canonical(one));
            }
        });
    }

    @Test
    void whatIsTheSameAgreesAndHasNoProblems() {
        eachProperty(new Law() {
            @Override
            public <T> void holds(Field<T> field, T one, T other) {
                if (field.same(one, other)) {
                    assertThat(field.agrees(one, other)).as(field.name()).isTrue();
                    assertThat(field.problems(one, other)).as(field.name()).isEmpty();
                }
            }
        });
    }

    private interface Law {
        <T> void holds(Field<T> field, T one, T other);
    }

    private static void eachProperty(Law law) {
        Generated.each(CASES, generated -> {
            Values one = generated.whole();
            Values other = generated.edited(one);
            Catalogue.PROPERTIES.forEach(field -> check(law, field, one, other));
        });
    }

    private static <T> void check(Law law, Field<T> field, Values one, Values other) {
        law.holds(field, one.get(field), other.get(field));
    }
}
