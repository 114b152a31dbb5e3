package org.updateuser.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Education;
import org.updateuser.model.Generated;
import org.updateuser.model.Image;
import org.updateuser.model.Many;
import org.updateuser.model.Values;
import org.updateuser.patch.Wish;

/// Records in a line of text: what is written is what is read, whatever stands in the parts.
class RecordsTest {
    private static final List<String> PIECES =
            List.of("a", " ", ";", "\\", "|", "; ", " | ", "\\;", "\n", "é", "😀", "<");
    private static final Many<Values> EDUCATION = Catalogue.EDUCATION;

    private static String odd(Generated seed) {
        return String.join(
                "",
                IntStream.range(0, seed.below(6))
                        .mapToObj(_ -> seed.oneOf(PIECES))
                        .toList());
    }

    @Test
    void whatIsWrittenIsReadAgainButForBlanksAtTheEndsOfParts() {
        Generated.each(5_000, seed -> {
            Values record = Values.EMPTY
                    .with(Education.SCHOOL, odd(seed).strip())
                    .with(Education.FIELD_OF_STUDY, odd(seed).strip())
                    .with(Education.NOTES, odd(seed).strip())
                    .with(Education.START, odd(seed).strip())
                    .with(Education.END, odd(seed).strip());
            String text = Records.write(EDUCATION, record);
            assertThat(Records.read(EDUCATION, text))
                    .as(text)
                    .isPresent()
                    .get()
                    .satisfies(read ->
                            assertThat(EDUCATION.item().same(read, record)).isTrue());
            assertThat(Cells.items(text + " | " + text)).as(text).hasSize(text.isBlank() ? 0 : 2);
        });
    }

    @Test
    void aSemicolonAtTheEndOfTheLastPartStaysWholeBeforeABlank() {
        Values record = Values.EMPTY.with(Education.SCHOOL, "Northwind; ");
        assertThat(Records.write(EDUCATION, record)).isEqualTo("Northwind\\; ");
        Values read = Records.read(EDUCATION, Records.write(EDUCATION, record)).orElseThrow();
        assertThat(read.get(Education.SCHOOL)).isEqualTo("Northwind;");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Northwind; Law; 2010-09-01; 2014-06-30; With honours~ Northwind~Law~2010-09-01~2014-06-30~With honours
            Northwind~                                            Northwind~''~''~''~''
            ;Law~                                                 ''~Law~''~''~''
            A \\; B; C \\| D; ; ; \\\\n~                          A ; B~C | D~''~''~\\n
            a\\b;c\\~                                             a\\b~c\\~''~''~''
            """)
    void thePartsStandInTheirOrderTheNotesLast(
            String text, String school, String field, String start, String end, String notes) {
        Values record = Records.read(EDUCATION, text).orElseThrow();
        assertThat(record.get(Education.SCHOOL)).isEqualTo(school);
        assertThat(record.get(Education.FIELD_OF_STUDY)).isEqualTo(field);
        assertThat(record.get(Education.START)).isEqualTo(start);
        assertThat(record.get(Education.END)).isEqualTo(end);
        assertThat(record.get(Education.NOTES)).isEqualTo(notes);
    }

    @Test
    void aPictureIsItsSizeAndItsAddress() {
        Values picture = Records.read(Catalogue.IMAGES_LIST, "x96; https://pictures.example/a?b=1\\;c")
                .orElseThrow();
        assertThat(picture.get(Image.RESOLUTION)).isEqualTo("x96");
        assertThat(picture.get(Image.URI_TEXT)).isEqualTo("https://pictures.example/a?b=1;c");
        assertThat(Records.read(Catalogue.IMAGES_LIST, "x96; a; b")).isEmpty();
    }

    @Test
    void contactsAndPlacesAreNoRecordsOfTexts() {
        assertThat(List.of(Catalogue.ADDRESSES, Catalogue.LOCATIONS, Catalogue.GROUPS))
                .allMatch(many -> Records.of(many).isEmpty());
    }

    @Test
    void theListIsExactlyWhatIsWishedAndWhatIsNotSaidIsEmpty() {
        Values served = Records.read(EDUCATION, "Northwind; Law; 2010-09-01; 2014-06-30; Old")
                .orElseThrow();
        Values user = Values.EMPTY.with(Catalogue.BIOGRAPHY, Values.EMPTY.with(EDUCATION, List.of(served)));
        Values other = Records.read(EDUCATION, "Elsewhere").orElseThrow();
        Values ended = Records.read(EDUCATION, "Northwind; Law; 2010-09-01; 2015-06-30")
                .orElseThrow();
        Wish wish = new Wish.Exactly<>(Catalogue.leaf(EDUCATION), EDUCATION, List.of(other, ended));
        List<Values> result = Catalogue.leaf(EDUCATION).get(wish.apply(user));
        assertThat(result).hasSize(2);
        assertThat(result.getFirst().get(Education.SCHOOL)).isEqualTo("Elsewhere");
        assertThat(result.getLast().get(Education.END)).isEqualTo("2015-06-30");
        assertThat(result.getLast().get(Education.NOTES)).isEmpty();
        Wish same = new Wish.Exactly<>(Catalogue.leaf(EDUCATION), EDUCATION, List.of(served));
        assertThat(same.apply(user)).isEqualTo(user);
    }
}
