package org.updateuser.view.kit;

import java.util.function.UnaryOperator;

/// What the parts of a calendar are called.
///
/// @param opener the button that opens it
/// @param today says of a day, given as its whole date, that it is today
/// @param chosen the same of the day that is chosen
public record CalendarNames(
        String opener,
        String monthBack,
        String monthOn,
        String yearBack,
        String yearOn,
        UnaryOperator<String> today,
        UnaryOperator<String> chosen) {
    static final CalendarNames NONE =
            new CalendarNames("", "", "", "", "", UnaryOperator.identity(), UnaryOperator.identity());
}
