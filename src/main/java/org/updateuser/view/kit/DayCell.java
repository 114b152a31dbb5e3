package org.updateuser.view.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.DateCell;

/// One day of a calendar. The toolkit's says its number alone; this one says its whole date, and whether it is today
/// or chosen. Of all days Tab comes by the one that had the keyboard last.
final class DayCell extends DateCell {
    private final Supplier<CalendarNames> names;

    DayCell(Supplier<CalendarNames> names) {
        this.names = names;
        focusedProperty().subscribe(focused -> {
            if (focused && getParent() != null) {
                getParent().getChildrenUnmodifiable().forEach(this::stop);
            }
        });
    }

    private void stop(Node day) {
        day.setFocusTraversable(day.equals(this));
    }

    /// Written only for who asks: a month has forty-two of them.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        LocalDate day = getItem();
        return attribute == AccessibleAttribute.TEXT && day != null
                ? said(day)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private String said(LocalDate day) {
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT))
                .format(day);
        String placed = getStyleClass().contains("today") ? names.get().today().apply(date) : date;
        return getStyleClass().contains("selected") ? names.get().chosen().apply(placed) : placed;
    }
}
