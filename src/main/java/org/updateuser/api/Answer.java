package org.updateuser.api;

import org.updateuser.api.Attempt.Answered;
import org.updateuser.api.Attempt.Impossible;
import org.updateuser.api.Attempt.Lost;
import org.updateuser.patch.Trouble;
import org.updateuser.patch.Trouble.Kind;
import org.updateuser.wire.Unreadable;

/// What an attempt to read means.
final class Answer {
    /// How the text of an answer becomes what was asked for.
    interface Text<T> {
        T read(String json) throws Unreadable;
    }

    private Answer() {}

    static <T> Reading<T> reading(Attempt attempt, Text<T> text) {
        return switch (attempt) {
            case Answered answer when answer.isSuccess() -> read(answer, text);
            case Answered answer
            when answer.obstacle().isPresent() ->
                new Reading.Failed<>(answer.trouble(answer.obstacle().get()));
            case Answered answer -> new Reading.Denied<>(answer.refusal());
            case Lost lost -> new Reading.Failed<>(lost.trouble());
            case Impossible impossible -> new Reading.Denied<>(impossible.refusal());
        };
    }

    private static <T> Reading<T> read(Answered answer, Text<T> text) {
        if (!answer.exact()) {
            return new Reading.Failed<>(new Trouble(Kind.NOT_JSON, "not UTF-8"));
        }
        try {
            return new Reading.Got<>(text.read(answer.body()), answer.correlation());
        } catch (Unreadable unreadable) {
            return new Reading.Failed<>(unreadable.trouble());
        } catch (RuntimeException mistake) {
            // A mistake of this program in reading an answer must not leave a save without an end. The place is told
            // without the message, which may quote people's data.
            return new Reading.Failed<>(new Trouble(Kind.WRONG_SHAPE, place(mistake)));
        }
    }

    private static String place(RuntimeException mistake) {
        StackTraceElement[] trace = mistake.getStackTrace();
        return mistake.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
