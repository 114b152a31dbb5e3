package org.updateuser.store;

import java.util.ArrayList;
import java.util.List;

/// Several short texts as one: each ends with a line break, and a line break within one is written `\n`.
final class Lines {
    private Lines() {}

    /// The one text.
    static String joined(List<String> texts) {
        StringBuilder joined = new StringBuilder();
        for (String text : texts) {
            joined.append(text.replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
        }
        return joined.toString();
    }

    /// The several ones; what stands behind the last line break is none.
    static List<String> split(String joined) {
        List<String> texts = new ArrayList<>();
        int start = 0;
        for (int end = joined.indexOf('\n'); end >= 0; end = joined.indexOf('\n', start)) {
            texts.add(plain(joined.substring(start, end)));
            start = end + 1;
        }
        return texts;
    }

    private static String plain(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            boolean escape = text.charAt(at) == '\\' && at + 1 < text.length();
            char character = text.charAt(escape ? ++at : at);
            plain.append(escape && character == 'n' ? '\n' : character);
        }
        return plain.toString();
    }
}
