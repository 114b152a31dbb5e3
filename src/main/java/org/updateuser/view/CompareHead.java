package org.updateuser.view;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.ListView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.ComparedPerson;
import org.updateuser.form.SideBySide;
import org.updateuser.model.Named;
import org.updateuser.model.Person;
import org.updateuser.model.Reference.Target;
import org.updateuser.view.kit.Picker;

/// Who is compared: one above each column, and the choice of the second.
final class CompareHead {
    private final Screens screens;
    private final SideBySide both;
    private final Picker<Named> other;

    private CompareHead(Picker<Named> other, Screens screens) {
        this.screens = screens;
        this.both = screens.workplace().sideBySide();
        this.other = other;
    }

    /// @param list the rows that they stand above
    static void fill(GridPane people, ListView<?> list, Picker<Named> other, Screens screens) {
        new CompareHead(other, screens).fill(people);
        stand(people, list);
    }

    /// They stand above the columns of the rows, which a scroll bar beside them makes narrower.
    private static void stand(GridPane people, ListView<?> list) {
        list.skinProperty().subscribe(_ -> {
            if (list.lookup(".clipped-container") instanceof Region rows && people.getParent() instanceof Region box) {
                people.maxWidthProperty()
                        .bind(Bindings.createDoubleBinding(
                                () -> width(rows, box), rows.widthProperty(), box.insetsProperty()));
            }
        });
    }

    private static double width(Region rows, Region box) {
        double sides = box.snappedLeftInset() + box.snappedRightInset();
        double room = rows.getWidth() - sides;
        return room > 0 ? room : Double.MAX_VALUE; // without rows there is no scroll bar
    }

    private void fill(GridPane people) {
        Portraits portraits = new Portraits(screens.pictures());
        CompareSide first = new CompareSide(screens, portraits);
        CompareSide second = new CompareSide(screens, portraits);
        people.getColumnConstraints().setAll(CompareCell.columns());
        people.add(first, 1, 0, 2, 1); // nothing stands above the sign
        people.add(new Region(), 2, 0); // without which its gap is left out
        people.add(second, 3, 0);
        both.left().subscribe(first::show);
        both.right().subscribe(second::show);
        Pickers.prepare(other, Target.PERSON, screens);
        both.right().subscribe(this::show);
        other.valueProperty().subscribe((before, chosen) -> choose(chosen));
    }

    private void show(Optional<ComparedPerson> side) {
        @Nullable
        Named named = side.map(one -> new Named(one.id(), one.name(), "")).orElse(null);
        other.setValue(named);
    }

    private static boolean isAt(ReadOnlyObjectProperty<Optional<ComparedPerson>> side, Named somebody) {
        return side.get().filter(one -> one.id().equals(somebody.id())).isPresent();
    }

    private void choose(@Nullable Named chosen) {
        if (chosen == null || isAt(both.right(), chosen)) {
            return;
        }
        if (isAt(both.left(), chosen)) { // nobody is compared with themselves
            Platform.runLater(() -> show(both.right().get())); // once the picker is done with its choice
            return;
        }
        both.with(screens.people().person(chosen.id()).orElseGet(() -> Person.unread(chosen.id(), chosen.name())));
    }
}
