package org.updateuser.view.kit;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Days as they are typed: ISO, or the short form of the user's locale with two or four digits of the year.
final class Days {
    private Days() {}

    /// The day that this text names; empty for anything else, also for the 30th of February.
    static Optional<LocalDate> parse(String text, Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        return Stream.of("uuuu-MM-dd", pattern.replaceAll("y+", "uuuu"), pattern.replaceAll("y+", "uu"))
                .flatMap(each -> parse(text.strip(), DateTimeFormatter.ofPattern(each, locale)).stream())
                .findFirst();
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        ParsePosition position = new ParsePosition(0);
        TemporalAccessor read =
                format.withResolverStyle(ResolverStyle.STRICT).parseUnresolved(text, position);
        if (read == null || position.getErrorIndex() >= 0 || position.getIndex() < text.length()) {
            return Optional.empty();
        }
        int year = Math.toIntExact(read.getLong(ChronoField.YEAR));
        int month = Math.toIntExact(read.getLong(ChronoField.MONTH_OF_YEAR));
        int day = Math.toIntExact(read.getLong(ChronoField.DAY_OF_MONTH));
        boolean exists = month >= 1 && month <= 12 && day >= 1 && day <= IsoChronology.INSTANCE.dateYearDay(year, 1)
                .withMonth(month)
                .lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
}
