package org.updateuser.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// A stretch of days of the history, as it is chosen.
///
/// @param length how it is chosen
/// @param from the first day, of [Length#DAYS] only; none for the beginning
/// @param until the last day, of [Length#DAYS] only; none for today and later
public record Period(Length length, Optional<LocalDate> from, Optional<LocalDate> until) {
    private static final int WEEK = 7; // days, today among them
    private static final int MONTH = 30;

    /// The ways of choosing. Each has a word under `history.period.<name>`.
    public enum Length {
        ALL,
        TODAY,
        WEEK,
        MONTH,
        DAYS
    }

    /// The whole history.
    public static final Period ALL = of(Length.ALL);

    /// A period that needs no days to be named.
    public static Period of(Length length) {
        return new Period(length, Optional.empty(), Optional.empty());
    }

    /// The days from one to another, both among them.
    public static Period days(Optional<LocalDate> from, Optional<LocalDate> until) {
        return new Period(Length.DAYS, from, until);
    }

    /// Whether it ends before it begins, so that nothing can be in it.
    public boolean isReversed() {
        return from.isPresent() && until.isPresent() && until.get().isBefore(from.get());
    }

    /// When it begins, if it does.
    Optional<Instant> begin(LocalDate today, ZoneId zone) {
        Optional<LocalDate> first = switch (length) {
            case ALL -> Optional.empty();
            case TODAY -> Optional.of(today);
            case WEEK -> Optional.of(today.minusDays(WEEK - 1L));
            case MONTH -> Optional.of(today.minusDays(MONTH - 1L));
            case DAYS -> from;
        };
        return first.map(day -> day.atStartOfDay(zone).toInstant());
    }

    /// The first moment after it, if it ends.
    Optional<Instant> end(ZoneId zone) {
        return until.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
