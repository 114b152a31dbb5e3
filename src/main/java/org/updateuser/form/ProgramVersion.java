package org.updateuser.form;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A version of this program, in the order of Semantic Versioning 2.0 (semver.org, item 11): numbers as numbers, and a
/// pre-release before what it precedes. What stands behind a plus counts for nothing.
///
/// @param numbers four of them; those that were not written are zero
/// @param stage the parts of a pre-release, or nothing
record ProgramVersion(List<BigInteger> numbers, List<String> stage) implements Comparable<ProgramVersion> {
    private static final int LONGEST = 64; // characters
    private static final int NUMBERS = 4;
    private static final int SHOWN = 3; // and the fourth where it is none
    private static final String PART = "[0-9A-Za-z-]+";
    private static final Pattern SHAPE = Pattern.compile(
            "[vV]?(\\d+(?:\\.\\d+){0,3})(?:-(" + PART + "(?:\\." + PART + ")*))?(?:\\+[0-9A-Za-z.-]+)?");

    /// The version a text says, such as `1.10.0`, `v2.0` or `1.0.0-rc.1`, if it says one.
    static Optional<ProgramVersion> of(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (text.length() > LONGEST || !shape.matches()) {
            return Optional.empty();
        }
        List<BigInteger> numbers = new ArrayList<>(
                split(shape.group(1)).stream().map(BigInteger::new).toList());
        numbers.addAll(Collections.nCopies(NUMBERS - numbers.size(), BigInteger.ZERO));
        return Optional.of(new ProgramVersion(
                List.copyOf(numbers),
                Optional.ofNullable(shape.group(2)).map(ProgramVersion::split).orElse(List.of())));
    }

    private static List<String> split(String text) {
        return List.of(text.split("\\.", -1));
    }

    boolean isPreRelease() {
        return !stage.isEmpty();
    }

    @Override
    public int compareTo(ProgramVersion other) {
        for (int i = 0; i < NUMBERS; i++) {
            int order = numbers.get(i).compareTo(other.numbers.get(i));
            if (order != 0) {
                return order;
            }
        }
        return stage.isEmpty() || other.stage.isEmpty()
                ? Boolean.compare(stage.isEmpty(), other.stage.isEmpty())
                : compareStages(other);
    }

    private int compareStages(ProgramVersion other) {
        for (int i = 0; i < Math.min(stage.size(), other.stage.size()); i++) {
            int order = compare(stage.get(i), other.stage.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(stage.size(), other.stage.size());
    }

    /// Numbers by value and before words, words letter by letter.
    private static int compare(String one, String other) {
        boolean number = isNumber(one);
        if (number != isNumber(other)) {
            return number ? -1 : 1;
        }
        return number ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }

    private static boolean isNumber(String part) {
        return part.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    /// The version without what may stand around it.
    @Override
    public String toString() {
        int shown = numbers.getLast().signum() == 0 ? SHOWN : NUMBERS;
        String whole = numbers.stream().limit(shown).map(BigInteger::toString).collect(Collectors.joining("."));
        return stage.isEmpty() ? whole : whole + "-" + String.join(".", stage);
    }
}
