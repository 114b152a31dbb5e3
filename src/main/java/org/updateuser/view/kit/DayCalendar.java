package org.updateuser.view.kit;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.util.Subscription;

/// The toolkit's calendar, of which nothing is seen until it is opened. Its arrows get the names that the toolkit does
/// not give them, and its days theirs.
final class DayCalendar extends DatePicker {
    private final Supplier<CalendarNames> names;
    private Subscription hanging = Subscription.EMPTY; // while it is open
    private boolean isTurned; // the year is before the month

    DayCalendar(Supplier<CalendarNames> names) {
        this.names = names;
        getStyleClass().add("day-calendar");
        setOpacity(0);
        setMouseTransparent(true);
        setFocusTraversable(false);
        getEditor().setFocusTraversable(false);
        setEditable(false);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinSize(0, 0);
        setPrefSize(0, 0);
        setDayCellFactory(_ -> new DayCell(names));
        setOnShowing(_ -> furnish());
        setOnShown(_ -> hang());
        setOnHidden(_ -> hanging.unsubscribe());
    }

    private void hang() {
        if (getSkin() instanceof DatePickerSkin skin
                && skin.getPopupContent() instanceof Region content
                && content.getScene().getWindow() instanceof PopupWindow popup) {
            content.applyCss(); // a head that was turned has its height only then
            Hanging place = new Hanging(popup, content, this, 0, Hanging.GAP);
            place.put();
            hanging = place.follow();
        }
    }

    private void furnish() {
        if (getSkin() instanceof DatePickerSkin skin) {
            Node content = skin.getPopupContent();
            content.lookup(".calendar-grid").setFocusTraversable(false); // a day is stopped at, and not all of them
            boolean yearFirst = yearFirst();
            if (yearFirst && !isTurned && content.lookup(".month-year-pane") instanceof BorderPane head) {
                isTurned = true;
                turn(head);
            }
            CalendarNames now = names.get();
            List<String> month = List.of(now.monthBack(), now.monthOn());
            List<String> year = List.of(now.yearBack(), now.yearOn());
            Iterator<String> called = Stream.of(yearFirst ? year : month, yearFirst ? month : year)
                    .flatMap(List::stream)
                    .iterator();
            content.lookupAll(".month-year-pane .button").forEach(arrow -> arrow.setAccessibleText(called.next()));
        }
    }

    /// Whether dates are written so where the user is, as in *2015年3月*.
    private static boolean yearFirst() {
        String date = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, null, IsoChronology.INSTANCE, Locale.getDefault(Locale.Category.FORMAT));
        return date.indexOf('y') < date.indexOf('M');
    }

    /// The toolkit has the month first everywhere.
    private static void turn(BorderPane head) {
        Node month = head.getLeft();
        Node year = head.getRight();
        head.getChildren().clear();
        head.setLeft(year);
        head.setRight(month);
    }
}
