package org.updateuser.view.kit;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Days as they are typed: ISO, or the short form of the user's locale with two or four digits of the year.
final class Days {
    private Days() {}

    /// The day that this text names; empty for anything else, also for the 30th of February.
    static Optional<LocalDate> parse(String text, Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                .replaceAll("M+", "M")
                .replaceAll("d+", "d");
        return Stream.of("uuuu-MM-dd", pattern.replaceAll("y+", "uuuu"), pattern.replaceAll("y+", "uu"))
                .flatMap(each -> parse(text.strip(), DateTimeFormatter.ofPattern(each, locale)).stream())
                .findFirst();
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format.withResolverStyle(ResolverStyle.STRICT)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
