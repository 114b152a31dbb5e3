package org.updateuser.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.updateuser.app.Option.Takes;
import org.updateuser.app.OptionProblem.Kind;

/// The words of the command line, sorted into options and their values, `--port 8099` or `--port=8099`, and into
/// what to show.
final class Arguments {
    /// What may be repeated to the user. Anything else might be, or hold, a token that lost its option.
    private static final Pattern HARMLESS = Pattern.compile("--?[a-z][a-z-]{0,19}");

    private static final String FILE_ENDING = ".updateuser";

    private final String[] words;
    private final Map<Option, String> options = new EnumMap<>(Option.class);
    private final List<Path> files = new ArrayList<>();
    private Optional<String> person = Optional.empty();
    private Optional<Batch.Deed> deed = Optional.empty();
    private Optional<String> operand = Optional.empty();
    private int next;

    Arguments(String... words) {
        this.words = words.clone();
    }

    /// Sorts them.
    Arguments sorted() throws OptionProblem {
        deed = words.length == 0 ? Optional.empty() : Batch.Deed.named(words[0]);
        next = deed.isPresent() ? 1 : 0;
        while (next < words.length && !options.containsKey(Option.HELP) && !options.containsKey(Option.VERSION)) {
            String word = words[next++];
            if (deed.isPresent() && operand.isEmpty() && !word.startsWith("-")) {
                operand = Optional.of(word);
                continue;
            }
            Optional<Path> file = file(word);
            Optional<String> link = Showing.person(word);
            file.ifPresent(files::add);
            person = link.or(() -> person);
            if (file.isEmpty() && link.isEmpty()) {
                take(word);
            }
        }
        return this;
    }

    /// Each option with its value, or with `""` where it has none.
    Map<Option, String> options() {
        return options;
    }

    /// What is to be done with many people, if that is what is asked for.
    Optional<Batch.Deed> deed() {
        return deed;
    }

    /// By what: the word behind it.
    Optional<String> operand() {
        return operand;
    }

    /// What to show: the files in the order in which they were named, and the person who was named last.
    Showing showing() {
        return new Showing(files, person);
    }

    /// The ending alone makes a word a file: any other word may be a token that lost its option.
    private static Optional<Path> file(String word) {
        if (word.startsWith("-") || !word.toLowerCase(Locale.ROOT).endsWith(FILE_ENDING)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(word).toAbsolutePath().normalize());
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    private void take(String word) throws OptionProblem {
        int equals = word.startsWith("--") ? word.indexOf('=') : -1;
        String name = equals < 0 ? word : word.substring(0, equals);
        Option option = Option.named(name).orElse(null);
        if (option == null) {
            throw unknown(name);
        }
        String value = equals < 0 ? following(option) : behind(option, word.substring(equals + 1));
        if (options.put(option, value) != null) {
            throw new OptionProblem(Kind.REPEATED, option.typed());
        }
    }

    private OptionProblem unknown(String name) {
        return HARMLESS.matcher(name).matches()
                ? new OptionProblem(Kind.UNKNOWN, name)
                : new OptionProblem(Kind.STRAY, Integer.toString(next));
    }

    private static String behind(Option option, String value) throws OptionProblem {
        if (option.takes() == Takes.NOTHING) {
            throw new OptionProblem(Kind.NEEDLESS_VALUE, option.typed());
        }
        return required(option, value);
    }

    private String following(Option option) throws OptionProblem {
        if (option.takes() == Takes.NOTHING) {
            return "";
        }
        boolean more = next < words.length && !words[next].startsWith("--");
        return more || option.takes() == Takes.VALUE_IF_ANY ? (more ? words[next++] : "") : required(option, "");
    }

    private static String required(Option option, String value) throws OptionProblem {
        if (value.isEmpty()) {
            throw new OptionProblem(Kind.NO_VALUE, option.typed());
        }
        return value;
    }
}
