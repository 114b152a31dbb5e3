package org.updateuser.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.updateuser.bulk.Preview.Surroundings;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Permissions;
import org.updateuser.model.Values;
import org.updateuser.patch.BulkEdit;
import org.updateuser.patch.Wish;

/// A preview beside an earlier one of the same wishes.
class PreviewTest {
    private static Values amy(String title) {
        return Values.EMPTY
                .with(Catalogue.ID, "u-1")
                .with(Catalogue.NAME, "Amy")
                .with(Catalogue.VERSION, 1)
                .with(Catalogue.STATE_CHOICE, "active")
                .with(Catalogue.TITLE, title);
    }

    private static Demand row(int line, String title) {
        BulkEdit edit = new BulkEdit(List.of(new Wish.Put<>(Catalogue.leaf(Catalogue.TITLE), title)));
        return new Demand("u-1", line, edit, List.of());
    }

    private static Preview preview(Values served, Demand... rows) {
        Surroundings around = new Surroundings(Permissions.UNKNOWN, "", List.of());
        return Preview.of(List.of(rows), Map.of("u-1", served), around, Instant.EPOCH);
    }

    @Test
    void ofWhoeverStandsTwiceInAFileEachRowIsComparedWithItself() {
        Demand[] rows = {row(2, "Lead"), row(3, "Head"), row(4, "Clerk")};
        Preview before = preview(amy("Clerk"), rows);
        assertThat(preview(amy("Clerk"), rows).since(before).moved()).isZero();
        assertThat(preview(amy("Head"), rows).since(before).moved()).isEqualTo(3);
    }

    @Test
    void whoeverIsNotToChangeAnyMoreStandsAtTheEnd() {
        Preview now = preview(amy("Lead"), row(0, "Lead")).since(preview(amy("Clerk"), row(0, "Lead")));
        assertThat(now.lines()).hasSize(1);
        assertThat(now.lines().getFirst().isPossible()).isFalse();
        assertThat(now.moved()).isEqualTo(1);
        assertThat(now.unchanged()).isZero();
    }
}
