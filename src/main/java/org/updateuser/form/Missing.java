package org.updateuser.form;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.updateuser.patch.Refusal;

/// What a refusal with 403 says is missing. The service names permissions in its sentence only.
final class Missing {
    private static final Pattern PERMISSION = Pattern.compile("\\b[a-zA-Z]\\w*(?::[\\w*]+){2}");
    private static final Pattern SCOPE = Pattern.compile("\\bscopes?\\b", Pattern.CASE_INSENSITIVE);

    private Missing() {}

    /// The permissions that are named.
    static List<String> permissions(Refusal refusal) {
        return PERMISSION
                .matcher(refusal.message())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /// The key of its sentence.
    static String key(Refusal refusal) {
        if (isScope(refusal)) {
            return "refusal.scope";
        }
        return switch (permissions(refusal).size()) {
            case 0 -> "refusal.permission";
            case 1 -> "refusal.named";
            default -> "refusal.oneOf";
        };
    }

    /// Whether it is about a scope of the OAuth client and not about a permission of the person. No source shows
    /// such an answer, so the word is looked for in both the code and the sentence.
    private static boolean isScope(Refusal refusal) {
        return SCOPE.matcher(refusal.code().replace('.', ' ').replace('_', ' ')).find()
                || SCOPE.matcher(refusal.message()).find();
    }
}
