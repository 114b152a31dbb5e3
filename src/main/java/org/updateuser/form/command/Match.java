package org.updateuser.form.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.updateuser.model.Folding;

/// How typed words occur in a text, whatever the accents and the case.
///
/// @param worth how well, the smaller the better: the sum of what each word has by [#worth(boolean, boolean, boolean)]
/// @param hits where, in the text as it is shown, in order and apart from each other
public record Match(int worth, List<Hit> hits) {
    /// The worth of what was not found by this text.
    public static final int ELSEWHERE = 100;

    /// The worth of a word that stands within another.
    public static final int WITHIN = 4;

    private static final int ONLY_BEGINS = 2;

    /// A part of a text, from the first sign to the one before the end.
    public record Hit(int from, int to) {}

    public Match {
        hits = List.copyOf(hits);
    }

    /// The words of what was typed, folded.
    public static List<String> words(String typed) {
        return Stream.of(Folding.fold(typed).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// How all of the words occur, if they do.
    public static Optional<Match> of(String text, List<String> words) {
        Match found = some(text, words);
        return found.worth() < 0 ? Optional.empty() : Optional.of(found);
    }

    /// Where those of the words occur that do; a worth below 0 where not all of them do.
    public static Match some(String text, List<String> words) {
        Folded folded = Folded.of(text);
        List<Hit> hits = new ArrayList<>();
        int worth = 0;
        boolean all = true;
        for (String word : words) {
            int at = folded.best(word);
            if (at < 0) {
                all = false;
            } else {
                worth += folded.worth(at, at + word.length());
                hits.add(folded.hit(at, at + word.length()));
            }
        }
        return new Match(all ? worth : -1, apart(hits));
    }

    /// How well a word fits where it stands: 0 as the first word of the text, 1 as another word of it, 2 as the
    /// beginning of the first, 3 as the beginning of another, [#WITHIN] within one. Who is called José is looked
    /// for more often by "jose" than who is called Josephine.
    ///
    /// @param first whether it stands at the start of the text
    /// @param begins whether a word begins with it
    /// @param ends whether that word ends with it too
    public static int worth(boolean first, boolean begins, boolean ends) {
        if (!begins) {
            return WITHIN;
        }
        return (first ? 0 : 1) + (ends ? 0 : ONLY_BEGINS);
    }

    private static List<Hit> apart(List<Hit> hits) {
        List<Hit> apart = new ArrayList<>();
        hits.sort(Comparator.comparingInt(Hit::from).thenComparingInt(Hit::to));
        for (Hit hit : hits) {
            if (!apart.isEmpty() && hit.from() <= apart.getLast().to()) {
                Hit last = apart.removeLast();
                apart.add(new Hit(last.from(), Math.max(last.to(), hit.to())));
            } else {
                apart.add(hit);
            }
        }
        return apart;
    }

    /// A text as it is compared, and from which sign of the shown one each of its signs came.
    private static final class Folded {
        private static final int LONGEST = 3; // signs that one of the shown ones may become

        private final String text;
        private final int[] origins;

        private Folded(String text, int[] origins) {
            this.text = text;
            this.origins = origins;
        }

        static Folded of(String shown) {
            StringBuilder folded = new StringBuilder();
            int[] origins = new int[shown.length() * LONGEST + 1];
            int at = 0;
            while (at < shown.length()) {
                int end = shown.offsetByCodePoints(at, 1);
                String piece = Folding.fold(shown.substring(at, end));
                for (int sign = 0; sign < piece.length() && folded.length() < origins.length - 1; sign++) {
                    origins[folded.length()] = at;
                    folded.append(piece.charAt(sign));
                }
                at = end;
            }
            origins[folded.length()] = shown.length();
            return new Folded(folded.toString(), origins);
        }

        /// The first of the places where it fits best.
        int best(String word) {
            int best = text.indexOf(word);
            for (int at = best; at >= 0; at = text.indexOf(word, at + 1)) {
                if (worth(at, at + word.length()) < worth(best, best + word.length())) {
                    best = at;
                }
            }
            return best;
        }

        int worth(int from, int to) {
            boolean ends = to == text.length() || !Character.isLetterOrDigit(text.charAt(to));
            return Match.worth(from == 0, beginsWord(from), ends);
        }

        private boolean beginsWord(int at) {
            return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        }

        Hit hit(int from, int to) {
            int end = origins[to];
            return new Hit(origins[from], end > origins[to - 1] ? end : after(origins[to - 1]));
        }

        /// Of a sign that became several, such as ß, the whole is hit.
        private int after(int origin) {
            int at = 0;
            while (at < text.length() && origins[at] <= origin) {
                at++;
            }
            return origins[at];
        }
    }
}
