package org.updateuser.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Many;
import org.updateuser.model.Struct;
import org.updateuser.model.Values;
import org.updateuser.patch.Table.Row;

/// The laws of the three-way merge on very many triples (a million in `-Plong`), over next to no letters, so that
/// both sides meet everywhere.
class RebaseMillionTest {
    private static final List<Field<?>> PROPERTIES = List.of(
            Catalogue.TITLE,
            Catalogue.MANAGER,
            Catalogue.STATE_CHOICE,
            Catalogue.PROFILE_SKILLS,
            Catalogue.ADDRESSES,
            Catalogue.IMAGES_LIST,
            Catalogue.LOCATIONS,
            Catalogue.GROUPS,
            Catalogue.BIOGRAPHY,
            Catalogue.EMPLOYER_INFO);
    private static final long CASES = Long.getLong("updateuser.triples", 200_000) / PROPERTIES.size();
    private static final int RARE = 500; // a row of the table met less than once in so many cases is not tried enough

    private final Map<Row, LongAdder> met =
            EnumSet.allOf(Row.class).stream().collect(Collectors.toMap(row -> row, _ -> new LongAdder()));

    @ParameterizedTest
    @FieldSource("PROPERTIES")
    void everyLawHoldsAndEveryRowOfTheTableIsMet(Field<?> property) {
        LongStream.rangeClosed(1, CASES).parallel().forEach(seed -> triple(property, seed));
        for (Row row : expected(property)) {
            assertThat(met.get(row).sum())
                    .as("%s of %s, met %s", row, property, met)
                    .isGreaterThan(CASES / RARE);
        }
    }

    private void triple(Field<?> property, long seed) {
        Narrow narrow = new Narrow(seed);
        Values base = narrow.user(property);
        Values mine = narrow.edited(base, property);
        Values theirs = narrow.served(narrow.edited(base, property), property);
        Field<?> other = PROPERTIES.get((PROPERTIES.indexOf(property) + 1) % PROPERTIES.size());
        Values otherBase = narrow.user(other);
        try {
            MergeLaws laws = new MergeLaws(property, base, mine, theirs);
            laws.hold().forEach(row -> met.get(row).increment());
            laws.disjointEditsCommute(other, otherBase, narrow.edited(otherBase, other));
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError("new Narrow(" + seed + ") of " + property + ": " + broken.getMessage(), broken);
        }
    }

    /// The rows of the table that a kind of property can fall under.
    private static Set<Row> expected(Field<?> property) {
        Set<Row> rows = EnumSet.of(Row.A1, Row.A2, Row.A3);
        switch (property) {
            case Struct struct -> {
                struct.parts().forEach(part -> rows.addAll(expected(part)));
                rows.addAll(EnumSet.of(Row.P1, Row.P2));
            }
            case Many<?> many -> rows.addAll(expectedOfItems(many));
            default -> rows.addAll(EnumSet.range(Row.S1, Row.S4));
        }
        return rows;
    }

    private static Set<Row> expectedOfItems(Many<?> many) {
        Set<Row> rows = EnumSet.of(Row.L1, Row.L2, Row.L3, Row.L8);
        if (many.item() instanceof Struct && many != Catalogue.GROUPS) { // which are nothing but their identity
            rows.addAll(EnumSet.range(Row.L4, Row.L7));
        }
        if (many.order() == Many.Order.SERVED) {
            rows.addAll(EnumSet.of(Row.L9, Row.L10));
        }
        return rows;
    }
}
