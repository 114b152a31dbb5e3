package org.updateuser.api;

import java.net.http.HttpHeaders;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.updateuser.api.Attempt.Answered;

/// A server in virtual time that counts as the facts have it, sends away whom it likes in every way there is, and
/// notes whoever comes too early, too often, or twice at once to the same person.
final class CountingServer implements Way {
    static final int ALLOWED = 300;

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final long EPOCH = 1_800_000_000L;

    final List<String> offences = new ArrayList<>();
    int served;
    int sentAway;
    long held; // nanoseconds for which it asked everybody to wait
    private final VirtualMoments moments;
    private final Random chance;
    private final int sendsAwayOneIn;
    private final int usable;
    private final Map<String, Integer> writes = new HashMap<>();
    private final Map<Long, Integer> counts = new HashMap<>();
    private long heldUntil;

    /// @param sendsAwayOneIn how many calls there are to each that is sent away; 0 for none
    /// @param usable how many calls a minute are the caller's
    CountingServer(VirtualMoments moments, Random chance, int sendsAwayOneIn, int usable) {
        this.moments = moments;
        this.chance = chance;
        this.sendsAwayOneIn = sendsAwayOneIn;
        this.usable = usable;
    }

    @Override
    public Attempt send(Call call) {
        moments.lock();
        long way;
        try {
            if (moments.now() < heldUntil) {
                offences.add("early by " + (heldUntil - moments.now()) + ": " + call);
            }
            if (!call.isRead() && writes.merge(call.subject(), 1, Integer::sum) > 1) {
                offences.add("twice at once: " + call);
            }
            way = SECOND / 100 + chance.nextLong(SECOND / 8);
        } finally {
            moments.unlock();
        }
        moments.pass(way);
        Map<String, List<String>> headers = new HashMap<>();
        int status = counted(headers);
        moments.pass(way);
        return arrived(call, status, headers);
    }

    private int counted(Map<String, List<String>> headers) {
        moments.lock();
        try {
            long now = moments.now();
            int count = counts.merge(now / MINUTE, 1, Integer::sum);
            if (count > usable) {
                offences.add("over: " + count);
            }
            served++;
            long second = now / SECOND;
            headers.put("inin-ratelimit-allowed", List.of(Integer.toString(ALLOWED)));
            headers.put("inin-ratelimit-count", List.of(Integer.toString(count)));
            headers.put("inin-ratelimit-reset", List.of(Long.toString(60 - second % 60)));
            boolean away = sendsAwayOneIn > 0 && chance.nextInt(sendsAwayOneIn) == 0;
            if (away) {
                sendAway(headers, second);
            }
            return away ? 429 : 200;
        } finally {
            moments.unlock();
        }
    }

    private void sendAway(Map<String, List<String>> headers, long second) {
        headers.put("Date", List.of(date(second)));
        switch (sentAway++ % 8) {
            case 0 -> headers.put("Retry-After", List.of("3"));
            case 1 -> headers.put("Retry-After", List.of(date(second + 7)));
            case 2 -> headers.keySet().removeIf(name -> name.startsWith("inin"));
            case 3 -> headers.put("Retry-After", List.of("0"));
            case 4 -> headers.put("Retry-After", List.of("soon"));
            case 5 -> headers.put("Retry-After", List.of(date(second - 100)));
            case 6 -> headers.put("Retry-After", List.of("150"));
            default -> {
                headers.put("Retry-After", List.of("-5"));
                headers.remove("inin-ratelimit-reset");
            }
        }
    }

    private static String date(long second) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.ofEpochSecond(EPOCH + second).atOffset(ZoneOffset.UTC));
    }

    private Attempt arrived(Call call, int status, Map<String, List<String>> headers) {
        moments.lock();
        try {
            writes.computeIfPresent(call.subject(), (_, others) -> others > 1 ? others - 1 : null);
            Limits limits = Limits.of(HttpHeaders.of(headers, (_, _) -> true));
            if (status == 429 && limits.retryAfter() > 0) {
                long until = moments.now() + limits.retryAfter() * SECOND;
                held += Math.max(0, until - Math.max(heldUntil, moments.now()));
                heldUntil = Math.max(heldUntil, until);
            }
            return new Answered(status, "{}", true, "", limits);
        } finally {
            moments.unlock();
        }
    }

    /// The fewest calls in one minute of its clock, the first and the last minute left out.
    int leastOfWholeMinutes() {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(counts.size() - 1L)
                .skip(1)
                .mapToInt(Map.Entry::getValue)
                .min()
                .orElse(0);
    }

    /// Until when it asked everybody to wait.
    long heldUntil() {
        return heldUntil;
    }

    @Override
    public void close() {
        // there is nothing to end
    }
}
