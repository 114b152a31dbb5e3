package org.updateuser.api;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.updateuser.api.Attempt.Answered;

/// A server in virtual time that applies every PATCH, remembers nobody, and counts as the facts have it.
final class WritingServer implements Way {
    static final int ALLOWED = 300;

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final Pattern PATCH = Pattern.compile("\\{\"version\":(\\d+),(.*)");

    private final CrewMoments moments;
    private final Random chance;
    private long minute;
    private int count;
    private int served;
    private int sentAway;

    WritingServer(CrewMoments moments, Random chance) {
        this.moments = moments;
        this.chance = chance;
    }

    @Override
    public Attempt send(Call call) {
        long way = SECOND / 100 + chance.nextLong(SECOND / 8);
        moments.pass(way);
        Answered answer = answered(call);
        moments.pass(way);
        return answer;
    }

    private Answered answered(Call call) {
        moments.lock();
        try {
            long second = moments.now() / SECOND;
            count = second / 60 == minute ? count + 1 : 1;
            minute = second / 60;
            boolean away = count > ALLOWED;
            served += away ? 0 : 1;
            sentAway += away ? 1 : 0;
            Map<String, List<String>> headers = Map.of(
                    "inin-ratelimit-allowed", List.of(Integer.toString(ALLOWED)),
                    "inin-ratelimit-count", List.of(Integer.toString(count)),
                    "inin-ratelimit-reset", List.of(Long.toString(60 - second % 60)));
            Limits limits = Limits.of(HttpHeaders.of(headers, (_, _) -> true));
            return new Answered(away ? 429 : 200, away ? "{}" : user(call), true, "", limits);
        } finally {
            moments.unlock();
        }
    }

    /// The user of the path with what was written.
    private static String user(Call call) {
        Matcher patch = PATCH.matcher(call.body());
        if (!patch.matches()) {
            throw new IllegalArgumentException("not a PATCH: " + call);
        }
        String id = call.path().substring(call.path().lastIndexOf('/') + 1);
        return "{\"id\":\"" + id + "\",\"version\":" + (Integer.parseInt(patch.group(1)) + 1) + ",\"name\":\"Amy\","
                + patch.group(2);
    }

    int served() {
        return served;
    }

    int sentAway() {
        return sentAway;
    }

    @Override
    public void close() {
        // there is nothing to end
    }
}
