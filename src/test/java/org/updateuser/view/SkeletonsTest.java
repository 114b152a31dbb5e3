package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Transform;
import org.junit.jupiter.api.Test;

/// What stands in for a list follows the size of the text for as long as it is there, and no longer.
class SkeletonsTest {
    private final IntegerProperty size = new SimpleIntegerProperty(100);

    private static SVGPath shape(Pane box) {
        return (SVGPath) box.getChildren().getFirst();
    }

    private static double scale(Pane box) {
        return shape(box).getTransforms().stream()
                .mapToDouble(Transform::getMyy)
                .sum();
    }

    @Test
    void rowsGrowWithTheTextThoughNobodyElseKeepsTheirHeight() {
        Pane box = new Pane();
        Skeletons.fill(box, Skeletons.Row.PERSON, size.multiply(0.4), size);
        box.resize(300, 400);
        String rows = shape(box).getContent();
        System.gc(); // which takes whatever is held by nobody
        size.set(200);
        box.resize(600, 800);
        assertThat(scale(box)).isEqualTo(2);
        assertThat(shape(box).getContent()).as("in its own measure").isEqualTo(rows);
    }

    @Test
    void rowsFillTheirPlaceAndNotMore() {
        Pane box = new Pane();
        Skeletons.fill(box, Skeletons.Row.PERSON, size.multiply(0.4), size);
        box.resize(300, 405);
        assertThat(shape(box).getLayoutBounds().getMaxY()).isBetween(380.0, 400.0);
        box.resize(300, 805);
        assertThat(shape(box).getLayoutBounds().getMaxY()).isBetween(780.0, 800.0);
    }

    @Test
    void twoPeopleStandInThreeColumnsAsHighAndWideAsTheirPlace() {
        Pane box = new Pane();
        Skeletons.compared(box, size);
        box.resize(1280, 500);
        assertThat(shape(box).getLayoutBounds().getMinX()).isEqualTo(20);
        assertThat(shape(box).getLayoutBounds().getMaxX()).isBetween(940.0, 1260.0);
        assertThat(shape(box).getLayoutBounds().getMaxY()).isBetween(460.0, 500.0);
        String wide = shape(box).getContent();
        size.set(200);
        box.resize(2560, 1000);
        assertThat(shape(box).getContent()).as("in its own measure").isEqualTo(wide);
        box.resize(30, 1000);
        assertThat(shape(box).getContent()).isEmpty();
    }

    @Test
    void aFormGrowsWithTheTextAndIsAsWideAsItsPlace() {
        Pane box = new Pane();
        Skeletons.form(box, size);
        box.resize(800, 600);
        String wide = shape(box).getContent();
        size.set(200);
        assertThat(scale(box)).isEqualTo(2);
        assertThat(shape(box).getContent()).isNotEqualTo(wide);
        box.resize(1600, 600);
        assertThat(shape(box).getContent()).isEqualTo(wide);
    }

    @Test
    void theThemeKeepsNoneOfAWindowThatIsGone() {
        WeakReference<Pane> form = new WeakReference<>(gone());
        for (int tries = 0; form.get() != null && tries < 50; tries++) {
            System.gc();
        }
        assertThat(form.get()).isNull();
    }

    private Pane gone() {
        Pane box = new Pane();
        Skeletons.form(box, size);
        Skeletons.fill(box, Skeletons.Row.PREVIEW, size.multiply(0.4), size);
        return box;
    }
}
