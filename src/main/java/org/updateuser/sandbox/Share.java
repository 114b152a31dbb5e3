package org.updateuser.sandbox;

import com.sun.net.httpserver.Headers;

/// What a token has used of its minute.
///
/// @param count the requests of this minute, this one included
/// @param reset seconds until the next minute
record Share(int count, long reset) {
    void tell(Headers answer) {
        answer.set("inin-ratelimit-allowed", Integer.toString(Allowance.PER_MINUTE));
        answer.set("inin-ratelimit-count", Integer.toString(count));
        answer.set("inin-ratelimit-reset", Long.toString(reset));
    }

    boolean isSpent() {
        return count > Allowance.PER_MINUTE;
    }

    Refusal refusal() {
        String seconds = Long.toString(reset);
        return new Refusal(429, "too.many.requests", "More than " + Allowance.PER_MINUTE + " requests in a minute")
                .with("Retry-After", seconds);
    }
}
