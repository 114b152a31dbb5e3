package org.updateuser.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.updateuser.app.Batch.Deed;
import org.updateuser.app.OptionProblem.Kind;

/// From the words of the command line to a [Batch].
final class BatchReader {
    private static final List<Option> OURS = List.of(Option.YES, Option.BLANK, Option.CONNECTION);

    private final Map<Option, String> given;

    BatchReader(Map<Option, String> given) {
        this.given = given;
    }

    Optional<Batch> read(Arguments sorted) throws OptionProblem {
        if (sorted.deed().isEmpty()) {
            refuseOurs();
            return Optional.empty();
        }
        Deed deed = sorted.deed().get();
        String operand = sorted.operand()
                .orElseThrow(() -> new OptionProblem(deed == Deed.UNDO ? Kind.NO_RUN : Kind.NO_OPERAND, deed.typed()));
        if (given.containsKey(Option.LANGUAGE)) {
            throw new OptionProblem(Kind.CONTRADICTION, deed.typed(), Option.LANGUAGE.typed());
        }
        if (!given.containsKey(Option.SERVER) && !given.containsKey(Option.CONNECTION)) {
            throw new OptionProblem(Kind.NO_PLACE, deed.typed());
        }
        if (deed == Deed.APPLY && !given.containsKey(Option.YES)) {
            throw new OptionProblem(Kind.NO_YES, deed.typed());
        }
        return Optional.of(new Batch(
                deed,
                deed == Deed.UNDO ? Optional.empty() : Optional.of(file(operand)),
                deed == Deed.UNDO ? run(operand) : 0,
                blankClears(),
                Optional.ofNullable(given.get(Option.CONNECTION))));
    }

    private void refuseOurs() throws OptionProblem {
        for (Option option : OURS) {
            if (given.containsKey(option)) {
                throw new OptionProblem(Kind.NO_COMMAND, option.typed());
            }
        }
    }

    private boolean blankClears() throws OptionProblem {
        return switch (given.getOrDefault(Option.BLANK, "keep")) {
            case "keep" -> false;
            case "clear" -> true;
            default -> throw new OptionProblem(Kind.BLANK);
        };
    }

    private static Path file(String operand) throws OptionProblem {
        try {
            return Path.of(operand).toAbsolutePath().normalize();
        } catch (InvalidPathException none) {
            throw new OptionProblem(Kind.NO_OPERAND, Deed.PREVIEW.typed());
        }
    }

    private static long run(String operand) throws OptionProblem {
        if (!operand.matches("\\d{1,18}")) {
            throw new OptionProblem(Kind.NO_RUN, Deed.UNDO.typed());
        }
        return Long.parseLong(operand);
    }
}
