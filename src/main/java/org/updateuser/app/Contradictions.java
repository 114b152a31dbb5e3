package org.updateuser.app;

import java.util.List;
import java.util.Set;
import org.updateuser.app.OptionProblem.Kind;

/// Which options do not go together. Nothing is guessed: who asks for both is told.
final class Contradictions {
    private record Pair(Option one, Option other) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(Option.SANDBOX_ONLY, Option.SERVER),
            new Pair(Option.SANDBOX_ONLY, Option.TOUR),
            new Pair(Option.SANDBOX_ONLY, Option.TOKEN),
            new Pair(Option.SANDBOX_ONLY, Option.DATA),
            new Pair(Option.SANDBOX_ONLY, Option.LANGUAGE),
            new Pair(Option.TOUR, Option.PORT),
            new Pair(Option.TOUR, Option.PEOPLE),
            new Pair(Option.TOUR, Option.SEED),
            new Pair(Option.SERVER, Option.PORT),
            new Pair(Option.SERVER, Option.PEOPLE),
            new Pair(Option.SERVER, Option.SEED));

    private static final List<Option> WITHOUT_WINDOW = List.of(Option.SANDBOX_ONLY, Option.TOUR);

    private Contradictions() {}

    /// @param shows whether something to show is named as well
    static void refuse(Set<Option> given, boolean shows) throws OptionProblem {
        if (given.containsAll(List.of(Option.TOUR, Option.SERVER))) {
            throw new OptionProblem(Kind.TOUR_ON_SERVER);
        }
        for (Pair pair : PAIRS) {
            if (given.contains(pair.one()) && given.contains(pair.other())) {
                throw new OptionProblem(
                        Kind.CONTRADICTION, pair.one().typed(), pair.other().typed());
            }
        }
        for (Option option : WITHOUT_WINDOW) {
            if (shows && given.contains(option)) {
                throw new OptionProblem(Kind.NO_WINDOW, option.typed());
            }
        }
        if (given.contains(Option.GALLERY) && !given.contains(Option.TOUR)) {
            throw new OptionProblem(Kind.GALLERY_ALONE);
        }
        if (given.contains(Option.TOKEN) && !given.contains(Option.SERVER)) {
            throw new OptionProblem(Kind.TOKEN_ALONE);
        }
    }
}
