package org.updateuser.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.updateuser.app.Option.Takes;
import org.updateuser.app.OptionProblem.Kind;

/// The words of the command line, sorted into options and their values: `--port 8099` or `--port=8099`.
final class Arguments {
    /// What may be repeated to the user. Anything else might be, or hold, a token that lost its option.
    private static final Pattern HARMLESS = Pattern.compile("--?[a-z][a-z-]{0,19}");

    private final String[] words;
    private final Map<Option, String> options = new EnumMap<>(Option.class);
    private int next;

    Arguments(String... words) {
        this.words = words.clone();
    }

    /// Each option with its value, or with `""` where it has none.
    Map<Option, String> options() throws OptionProblem {
        while (next < words.length && !options.containsKey(Option.HELP) && !options.containsKey(Option.VERSION)) {
            take();
        }
        return options;
    }

    private void take() throws OptionProblem {
        String word = words[next++];
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
