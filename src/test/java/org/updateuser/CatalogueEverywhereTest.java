package org.updateuser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.updateuser.form.Words;
import org.updateuser.model.Access;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Choice;
import org.updateuser.model.Clearing;
import org.updateuser.model.Field;
import org.updateuser.model.Flag;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Reference;
import org.updateuser.model.Returned;
import org.updateuser.model.Served;
import org.updateuser.model.Struct;
import org.updateuser.model.Text;
import org.updateuser.model.Whole;
import org.updateuser.sandbox.Properties;
import org.updateuser.sandbox.PropertyRow;
import org.updateuser.sandbox.PropertyRow.Cleared;
import org.updateuser.sandbox.PropertyRow.Kind;

/// A property is one line of the catalogue; what else it needs is an element in FXML and a label. And the sandbox,
/// which has a table of its own from the same facts, must see the same.
class CatalogueEverywhereTest {
    private static final Path VIEWS = Path.of("resources/org/updateuser/view");
    private static final Words WORDS = new Words(Locale.ENGLISH);

    @TestFactory
    List<DynamicTest> everyRowHasItsElementInTheFormOfItsSection() {
        return Catalogue.LEAVES.stream()
                .map(leaf -> DynamicTest.dynamicTest(leaf.key(), () -> {
                    String section = leaf.field().traits().section().name().toLowerCase(Locale.ROOT);
                    String id = "fx:id=\"" + leaf.key().replace('.', '_') + "\"";
                    boolean isOwnController = leaf.field() == Catalogue.STATE_CHOICE;
                    assertThat(isOwnController
                                    || text("section-" + section + ".fxml").contains(id))
                            .as("section-%s.fxml has an element %s", section, id)
                            .isTrue();
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> everyRowHasALabel() {
        return Catalogue.LEAVES.stream()
                .map(leaf -> DynamicTest.dynamicTest(
                        leaf.key(), () -> assertThat(WORDS.label(leaf)).isNotBlank()))
                .toList();
    }

    @TestFactory
    List<DynamicTest> everyOptionHasAWord() {
        return Catalogue.LEAVES.stream()
                .map(Leaf::field)
                .flatMap(CatalogueEverywhereTest::choices)
                .filter(choice -> !choice.open())
                .flatMap(choice -> choice.options().stream().map(option -> option(choice, option)))
                .toList();
    }

    private static DynamicTest option(Choice choice, String option) {
        String key = "choice." + choice.name() + "." + option;
        return DynamicTest.dynamicTest(
                key, () -> assertThatCode(() -> WORDS.text(key)).doesNotThrowAnyException());
    }

    private static Stream<Choice> choices(Field<?> field) {
        return switch (field) {
            case Choice choice -> Stream.of(choice);
            case Struct struct -> struct.parts().stream().flatMap(CatalogueEverywhereTest::choices);
            case Many<?> many -> choices(many.item());
            default -> Stream.empty();
        };
    }

    @Test
    void theSandboxKnowsTheSameProperties() {
        Set<String> there =
                rows(Properties.USER).stream().map(PropertyRow::name).collect(Collectors.toSet());
        assertThat(Catalogue.PROPERTIES).extracting(Field::name).containsExactlyInAnyOrderElementsOf(there);
    }

    @TestFactory
    List<DynamicTest> theSandboxSeesEachPropertyTheSameWay() {
        return Catalogue.PROPERTIES.stream()
                .map(field -> DynamicTest.dynamicTest(field.name(), () -> compare(field, row(Properties.USER, field))))
                .toList();
    }

    private static void compare(Field<?> field, PropertyRow row) {
        assertThat(access(field)).as("access of %s", field).isEqualTo(row.access());
        assertThat(field.traits().returned() == Returned.ON_EXPAND)
                .as("%s only on expand", field)
                .isEqualTo(row.expandOnly());
        assertThat(kinds(field)).as("kind of %s", field).contains(row.kind());
        if (row.access() == PropertyRow.Access.WRITABLE && !(field instanceof Flag)) {
            assertThat(field.traits().clearing() == Clearing.NEVER)
                    .as("%s must have a value", field)
                    .isEqualTo(row.cleared() == Cleared.NEVER);
        }
        parts(field, row.members());
    }

    /// Of a group only the id counts in a user; the rest of its model is kept as it comes.
    private static void parts(Field<?> field, String model) {
        Field<?> record = field instanceof Many<?> many ? many.item() : field;
        if (!(record instanceof Struct struct) || model.equals("LocationDefinition")) {
            return;
        }
        Set<String> there = rows(model).stream().map(PropertyRow::name).collect(Collectors.toSet());
        Set<String> here = struct.parts().stream().map(Field::name).collect(Collectors.toSet());
        assertThat(there).as("parts of %s", field).containsAll(here);
        if (!model.equals("Group")) {
            assertThat(here).as("parts of %s", field).containsAll(there);
        }
        for (Field<?> part : struct.parts()) {
            PropertyRow row = row(model, part);
            assertThat(kinds(part)).as("kind of %s.%s", field, part).contains(row.kind());
            if (part instanceof Choice choice && !choice.open()) {
                assertThat(choice.options()).containsExactlyInAnyOrderElementsOf(row.values());
            }
            parts(part, row.members());
        }
    }

    private static PropertyRow.Access access(Field<?> field) {
        return switch (field.traits().access()) {
            case Access.WRITABLE, Access.ALONE -> PropertyRow.Access.WRITABLE;
            case Access.GUARD -> PropertyRow.Access.REQUIRED;
            case Access.READ_ONLY -> PropertyRow.Access.READ_ONLY;
        };
    }

    private static Set<Kind> kinds(Field<?> field) {
        return switch (field) {
            case Text text -> Set.of(Kind.TEXT, Kind.DATE);
            case Choice choice -> Set.of(Kind.TEXT);
            case Reference reference -> Set.of(Kind.TEXT);
            case Flag flag -> Set.of(Kind.FLAG);
            case Whole whole -> Set.of(Kind.NUMBER);
            case Served served -> Set.of(Kind.NUMBERS, Kind.OBJECT, Kind.OBJECTS);
            case Struct struct -> Set.of(Kind.OBJECT);
            case Many<?> many -> many.ofTexts().isPresent() ? Set.of(Kind.TEXTS) : Set.of(Kind.OBJECTS);
        };
    }

    private static List<PropertyRow> rows(String model) {
        return Properties.TABLE.stream()
                .filter(row -> row.model().equals(model))
                .toList();
    }

    private static PropertyRow row(String model, Field<?> field) {
        return rows(model).stream()
                .filter(row -> row.name().equals(field.name()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the sandbox has no " + model + "." + field));
    }

    private static String text(String view) {
        try {
            return Files.readString(VIEWS.resolve(view));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
