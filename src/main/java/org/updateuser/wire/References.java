package org.updateuser.wire;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.updateuser.model.Reference.Target;
import org.updateuser.wire.Lookup.Answer;

/// What the cells of one table name, each looked up once. What has the form of an id and is not found is taken for one
/// all the same: not everybody may see everything that has an id, and an id is no guess.
final class References {
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private record Asked(Target target, String text) {}

    private final Lookup lookup;
    private final Map<Asked, Answer> answers = new HashMap<>();

    References(Lookup lookup) {
        this.lookup = lookup;
    }

    Answer find(Target target, String text) {
        return answers.computeIfAbsent(new Asked(target, text), this::ask);
    }

    private Answer ask(Asked asked) {
        Answer answer = lookup.find(asked.target(), asked.text());
        boolean isId = answer instanceof Lookup.None && ID.matcher(asked.text()).matches();
        return isId ? new Lookup.Found(asked.text()) : answer;
    }
}
