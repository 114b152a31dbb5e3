package org.updateuser.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.updateuser.model.Catalogue.IMAGES_LIST;
import static org.updateuser.model.Catalogue.SPOUSE;
import static org.updateuser.model.Catalogue.TITLE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Image;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many.Identity;
import org.updateuser.model.Values;

/// The smallest places that two sides can change differently.
class SpotTest {
    private static final Leaf<List<Values>> IMAGES = Catalogue.leaf(IMAGES_LIST);
    private static final Spot.Item<Values> X2 = new Spot.Item<>(IMAGES, IMAGES_LIST, new Identity("x2", 0));
    private static final Spot.Order<Values> ORDER = new Spot.Order<>(IMAGES, IMAGES_LIST);

    private static Values images(String... resolutions) {
        return Values.EMPTY.with(
                IMAGES_LIST,
                Stream.of(resolutions).map(text -> image(text, "a")).toList());
    }

    private static Values image(String resolution, String address) {
        return Values.EMPTY.with(Image.RESOLUTION, resolution).with(Image.URI_TEXT, address);
    }

    @Test
    void aRowIsPutAndComparedWhole() {
        Spot title = new Spot.Row<>(Catalogue.leaf(TITLE));
        Values one = Values.EMPTY.with(TITLE, "a");
        Values other = Values.EMPTY.with(TITLE, "b");
        assertThat(title.put(one, other)).isEqualTo(other);
        assertThat(title.same(one, other)).isFalse();
        assertThat(title.same(one, one)).isTrue();
    }

    @Test
    void anItemIsPutInItsPlaceAndNothingElseOfTheOthers() {
        Values other = Values.EMPTY.with(IMAGES_LIST, List.of(image("x1", "b"), image("x2", "b")));
        assertThat(X2.put(images("x3", "x2"), other))
                .isEqualTo(Values.EMPTY.with(IMAGES_LIST, List.of(image("x3", "a"), image("x2", "b"))));
        assertThat(X2.put(images("x1", "x3"), images("x1", "x2", "x3"))).isEqualTo(images("x1", "x2", "x3"));
        assertThat(X2.put(images("x1", "x2", "x3"), images("x1"))).isEqualTo(images("x1", "x3"));
        assertThat(X2.put(images("x1"), images("x3"))).isEqualTo(images("x1"));
    }

    @Test
    void itemsAreTheSameWhereBothHaveThemAlikeOrNeitherHasThem() {
        Values other = Values.EMPTY.with(IMAGES_LIST, List.of(image("x2", "b")));
        assertThat(X2.same(images("x2"), images("x1", "x2"))).isTrue();
        assertThat(X2.same(images("x1"), images("x3"))).isTrue();
        assertThat(X2.same(images("x2"), other)).isFalse();
        assertThat(X2.same(images("x2"), images("x1"))).isFalse();
        assertThat(X2.same(images("x1"), images("x2"))).isFalse();
        assertThat(X2.in(other)).isEqualTo(image("x2", "b"));
    }

    @Test
    void anOrderIsThatOfWhatBothHave() {
        assertThat(ORDER.put(images("x1", "x2", "x3"), images("x3", "x4", "x1")))
                .isEqualTo(images("x3", "x1", "x2"));
        assertThat(ORDER.same(images("x1", "x2"), images("x1", "x3", "x2"))).isTrue();
        assertThat(ORDER.same(images("x1", "x2"), images("x2", "x1"))).isFalse();
    }

    @Test
    void everyConflictHasItsSpot() {
        Leaf<String> title = Catalogue.leaf(TITLE);
        assertThat(Spot.of(new Conflict.OfValue<>(title, "a", "b", "c"))).isEqualTo(new Spot.Row<>(title));
        assertThat(Spot.of(new Conflict.OfValue<>(IMAGES, List.of(), List.of(), List.of())))
                .isEqualTo(ORDER);
        assertThat(Spot.of(new Conflict.OfItem<>(
                        IMAGES, X2.item(), Optional.empty(), Optional.of(image("x2", "a")), Optional.empty())))
                .isEqualTo(X2);
    }

    @Test
    void everyChangeHasItsSpot() {
        Values item = image("x2", "a");
        Leaf<String> spouse = Catalogue.leaf(SPOUSE);
        assertThat(Spot.of(new Change.Replaced<>(spouse, "", "Kim"))).isEqualTo(new Spot.Row<>(spouse));
        assertThat(Spot.of(new Change.Added<>(IMAGES, IMAGES_LIST, X2.item(), item)))
                .isEqualTo(X2);
        assertThat(Spot.of(new Change.Removed<>(IMAGES, IMAGES_LIST, X2.item(), item)))
                .isEqualTo(X2);
        assertThat(Spot.of(new Change.Altered<>(IMAGES, IMAGES_LIST, X2.item(), item, item)))
                .isEqualTo(X2);
        assertThat(Spot.of(new Change.Reordered<>(IMAGES, IMAGES_LIST))).isEqualTo(ORDER);
    }
}
