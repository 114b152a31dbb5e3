package org.updateuser.api;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an answer says of how much may be asked (facts, *Headers*): a number is -1 where it says nothing.
///
/// @param allowed requests in the counter's time
/// @param count requests counted in it so far, this one among them
/// @param reset seconds until the counter begins anew
/// @param retryAfter how long the server asks to wait, in seconds
record Limits(int allowed, int count, int reset, long retryAfter) {
    static final Limits NONE = new Limits(-1, -1, -1, -1);

    /// Longer than any server means; beyond it seconds no longer fit into nanoseconds.
    private static final long WAIT_MOST = Duration.ofDays(366).toSeconds();

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    static Limits of(HttpHeaders headers) {
        return new Limits(
                number(headers, "inin-ratelimit-allowed"),
                number(headers, "inin-ratelimit-count"),
                number(headers, "inin-ratelimit-reset"),
                headers.firstValue("Retry-After")
                        .map(text -> retryAfter(text, headers.firstValue("Date").orElse("")))
                        .orElse(-1L));
    }

    private static int number(HttpHeaders headers, String name) {
        return headers.firstValue(name)
                .map(String::strip)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::parseInt)
                .orElse(-1);
    }

    /// Seconds or a date (RFC 9110, 10.2.3). A date is held against the server's own clock: this machine's may be
    /// wrong. Without the server's date a date says nothing, and neither does anything else.
    private static long retryAfter(String text, String date) {
        String asked = text.strip();
        if (NUMBER.matcher(asked).matches()) {
            return Math.min(Long.parseLong(asked), WAIT_MOST);
        }
        if (DIGITS.matcher(asked).matches()) {
            return WAIT_MOST;
        }
        Optional<ZonedDateTime> until = date(asked);
        return until.flatMap(end -> date(date).map(now -> Duration.between(now, end)))
                .map(wait -> Math.clamp(wait.toSeconds(), 0, WAIT_MOST))
                .orElse(-1L);
    }

    private static Optional<ZonedDateTime> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    boolean isTold() {
        return allowed > 0 && count >= 0 && reset >= 0;
    }
}
