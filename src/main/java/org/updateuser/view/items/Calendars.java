package org.updateuser.view.items;

import org.updateuser.form.Words;
import org.updateuser.view.kit.CalendarNames;
import org.updateuser.view.kit.DayField;

/// Calendars with names, in the language of the window.
public final class Calendars {
    private Calendars() {}

    /// Names what a field for a day opens.
    public static void name(DayField day, Words words) {
        day.setNames(new CalendarNames(
                words.text("education.calendar"),
                words.text("calendar.month.back"),
                words.text("calendar.month.on"),
                words.text("calendar.year.back"),
                words.text("calendar.year.on"),
                date -> words.text("calendar.day.today", date),
                date -> words.text("calendar.day.chosen", date)));
    }
}
