package org.updateuser.form;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Whether a text counts as its language does: one form for 2, 5 and more, and 0 is said like 1 in French and like
/// more in the others, unless it is said without the number.
///
/// @param numbers those of the arguments
record Counting(MessageFormat pattern, Locale locale, Collection<Integer> numbers) {
    private static final int OTHER = 7; // what the other arguments are

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (int number : numbers) {
            if (isChosenBy(number)) {
                faults.addAll(faults(number));
            }
        }
        return faults;
    }

    /// Whether anything but the number itself follows from it.
    private boolean isChosenBy(int number) {
        return pattern.toPattern().contains("{" + number + ",choice,");
    }

    private List<String> faults(int number) {
        List<String> faults = new ArrayList<>();
        String none = with(number, 0);
        String one = with(number, 1);
        String two = with(number, 2);
        if (!two.replace('2', '5').equals(with(number, 5))) {
            faults.add("says 2 and 5 otherwise: " + two);
        }
        if (one.contains("2") || two.contains("1")) {
            faults.add("says another number: " + one + " / " + two);
        }
        String zero = isFrench() ? one.replace('1', '0') : two.replace('2', '0');
        if (none.contains("0") && !none.equals(zero)) {
            faults.add("says 0 otherwise than " + zero + ": " + none);
        }
        return faults;
    }

    private boolean isFrench() {
        return locale.getLanguage().equals("fr");
    }

    /// The text with a number in one place and 7 in the others.
    private String with(int number, int count) {
        int most = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        Object[] arguments = IntStream.rangeClosed(0, most)
                .mapToObj(place -> place == number ? count : OTHER)
                .toArray();
        return pattern.format(arguments);
    }
}
