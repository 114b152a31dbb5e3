package org.updateuser.sandbox;

import java.util.List;

/// Telephone numbers: invented only where regulators keep numbers free for fiction, and shown in groups.
final class Phones {
    /// Ranges for drama and films of the numbering authorities of North America, the United Kingdom, Germany, France,
    /// Australia and Sweden; each `#` is any digit.
    private static final List<String> FICTION = List.of(
            "+120655501##",
            "+131255501##",
            "+141655501##",
            "+442079460###",
            "+441134960###",
            "+493023125###",
            "+496990009###",
            "+3319900####",
            "+6125550####",
            "+468465004##");

    private static final List<String> MOBILE_FICTION = List.of("+447700900###", "+3363998####", "+160455501##");

    /// How numbers are grouped, by what they begin with; `#` is a digit.
    private static final List<String> GROUPED = List.of(
            "+1 ###-###-####",
            "+44 20 #### ####",
            "+44 7### ######",
            "+44 ### ### ####",
            "+49 30 ########",
            "+49 69 ########",
            "+33 # ## ## ## ##",
            "+61 # #### ####",
            "+46 8 ### ### ##");

    private Phones() {}

    static String invent(Draw draw) {
        return filled(draw, draw.of(FICTION));
    }

    static String inventMobile(Draw draw) {
        return filled(draw, draw.of(MOBILE_FICTION));
    }

    private static String filled(Draw draw, String range) {
        var number = new StringBuilder();
        range.chars().forEach(c -> number.append(c == '#' ? (char) ('0' + draw.below(10)) : (char) c));
        return number.toString();
    }

    /// The number in groups, or as it is when no grouping fits it.
    static String display(String number) {
        return GROUPED.stream()
                .map(grouping -> fitted(number, grouping))
                .filter(shown -> !shown.isEmpty())
                .findFirst()
                .orElse(number);
    }

    private static boolean fits(char given, char wanted) {
        return wanted == '#' ? given >= '0' && given <= '9' : given == wanted;
    }

    private static String fitted(String number, String grouping) {
        var shown = new StringBuilder();
        int next = 0;
        for (int i = 0; i < grouping.length(); i++) {
            char c = grouping.charAt(i);
            if (c == ' ' || c == '-') {
                shown.append(c);
            } else if (next < number.length() && fits(number.charAt(next), c)) {
                shown.append(number.charAt(next++));
            } else {
                return "";
            }
        }
        return next == number.length() ? shown.toString() : "";
    }
}
