package org.updateuser.api;

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.updateuser.api.Attempt.Answered;
import org.updateuser.api.Attempt.Impossible;
import org.updateuser.api.Attempt.Lost;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Refusal;
import org.updateuser.patch.Trouble;
import org.updateuser.patch.Trouble.Kind;
import org.updateuser.wire.UserJson;

/// What an attempt to write means: the table of the room's description.
final class Verdict {
    /// The Terraform provider knows these words, and takes them as a version conflict with each of these.
    private static final String NOT_CURRENT = "does not match the current version";

    private static final Set<Integer> NOT_CURRENT_STATUS = Set.of(400, 408, 409);
    private static final Set<String> CONFLICTS = Set.of("general.conflict", "conflict", "");

    /// What success looks like.
    interface Success {
        Outcome of(Answered answer);
    }

    private Verdict() {}

    static Outcome outcome(Attempt attempt, Success success) {
        return switch (attempt) {
            case Answered answer when answer.isSuccess() -> success.of(answer);
            case Answered answer
            when answer.obstacle().isPresent() ->
                new Outcome.Unsent(answer.trouble(answer.obstacle().get()));
            case Answered answer -> no(answer);
            case Lost(Trouble trouble, boolean reached) when reached -> new Outcome.Unsure(trouble);
            case Lost lost -> new Outcome.Unsent(lost.trouble());
            case Impossible impossible -> new Outcome.Refused(impossible.refusal());
        };
    }

    /// The user as it is now. Something in between may answer 200 with anything: without id and version it is no user
    /// that was changed, and nobody knows.
    static Outcome applied(Answered answer, String id) {
        return switch (Answer.<Values>reading(answer, json -> UserJson.read(json, id))) {
            case Reading.Got<Values>(Values user, String correlation)
            when isWhole(user) -> new Outcome.Done(user, correlation);
            case Reading.Got<Values> _ -> new Outcome.Unsure(answer.trouble(Kind.WRONG_SHAPE));
            case Reading.Failed<Values>(Trouble trouble) -> new Outcome.Unsure(trouble);
            case Reading.Denied<Values>(Refusal refusal) -> new Outcome.Refused(refusal);
        };
    }

    /// What was done where the answer need not say it, and the user as it is then. A page of some sign-in or gateway is
    /// no answer of the service all the same.
    static Outcome done(Answered answer, Supplier<Values> now) {
        return answer.body().stripLeading().startsWith("<")
                ? new Outcome.Unsure(answer.trouble(Kind.NOT_JSON))
                : new Outcome.Done(now.get(), answer.correlation());
    }

    private static boolean isWhole(Values user) {
        return user.has(Catalogue.VERSION) && !user.get(Catalogue.ID).isEmpty();
    }

    private static Outcome no(Answered answer) {
        Refusal refusal = answer.refusal();
        if (isStale(refusal)) {
            return new Outcome.Stale(refusal);
        }
        if (isSomebodyElses(refusal)) {
            return new Outcome.Unsure(answer.trouble(answer.status() == 504 ? Kind.TIMED_OUT : Kind.CUT_OFF));
        }
        return new Outcome.Refused(refusal);
    }

    private static boolean isStale(Refusal refusal) {
        String message = refusal.message().toLowerCase(Locale.ROOT);
        if (NOT_CURRENT_STATUS.contains(refusal.status()) && message.contains(NOT_CURRENT)) {
            return true;
        }
        return refusal.status() == 409
                && CONFLICTS.contains(refusal.code())
                && refusal.fields().stream().allMatch(complaint -> isVersion(complaint.field()));
    }

    private static boolean isVersion(String field) {
        return field.equals(Catalogue.VERSION.name());
    }

    /// A gateway lost patience or its other side: the service may well have applied what it was asked. In the
    /// service's own words a 504 means the same, unless it never came past the sign-in.
    private static boolean isSomebodyElses(Refusal refusal) {
        return switch (refusal.status()) {
            case 408, 502, 503 -> refusal.code().isEmpty();
            case 504 -> !refusal.code().equals("authentication.request.timeout");
            default -> false;
        };
    }
}
