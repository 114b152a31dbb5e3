package org.updateuser.sandbox;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A regular expression of a request. It may be of the kind that never comes to an end, so its steps are counted.
final class Expression implements Predicate<String> {
    static final Pattern QUOTED_OR_WORD = Pattern.compile("\"[^\"]*\"|\\S+");

    private static final int STEPS = 100_000;

    private final Pattern pattern;

    private Expression(Pattern pattern) {
        this.pattern = pattern;
    }

    static Expression of(String expression) {
        try {
            return new Expression(Pattern.compile(expression));
        } catch (PatternSyntaxException malformed) {
            throw Refusal.invalid("value", "is no regular expression: " + malformed.getDescription());
        }
    }

    /// Finds the words anywhere in a text; `*` stands for letters of any number.
    static Predicate<String> wildcard(String words) {
        String quoted = Pattern.quote(words).replace("*", "\\E\\S*\\Q");
        Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])");
        return text -> pattern.matcher(text).find();
    }

    @Override
    public boolean test(String text) {
        try {
            return pattern.matcher(new Counted(text, new AtomicInteger())).matches();
        } catch (StackOverflowError tooDeep) {
            throw tooCostly();
        }
    }

    private static Refusal tooCostly() {
        return Refusal.invalid("value", "is a regular expression that takes too long");
    }

    /// A text that gives up being read.
    private record Counted(CharSequence text, AtomicInteger steps) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (steps.incrementAndGet() > STEPS) {
                throw tooCostly();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), steps);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
