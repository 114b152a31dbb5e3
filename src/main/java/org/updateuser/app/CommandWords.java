package org.updateuser.app;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// What the program says on the command line. One problem, one sentence.
public final class CommandWords {
    private final ResourceBundle bundle;
    private final Locale locale;

    /// The words of a language, or English where there is none of it.
    public CommandWords(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("org.updateuser.app.command", locale, CommandWords.class.getModule());
    }

    /// A text with its arguments put in.
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /// What is wrong with the options, and where to look.
    String sentence(OptionProblem problem) {
        return text("option." + problem.kind(), array(problem.arguments()));
    }

    /// Why the program cannot start, and what to do.
    public String sentence(StartProblem problem) {
        return text("start." + problem.kind(), array(problem.arguments()));
    }

    private static Object[] array(List<String> arguments) {
        return arguments.toArray();
    }
}
