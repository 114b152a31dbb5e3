package org.updateuser.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.updateuser.model.Problem.Code;

/// The rules for single values.
///
/// They ask for less than one might: a rule the service does not have would keep people from working. Each names the
/// one thing to do next.
final class Rules {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /// Spaces, dashes and invisible marks of every script's keyboard: numbers are pasted from anywhere.
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}()./]+");

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]+");
    private static final int PHONE_DIGITS_LEAST = 7;
    private static final int PHONE_DIGITS_MOST = 15; // E.164

    private Rules() {}

    static @Nullable Problem line(String text) {
        return sendable(text, "");
    }

    static @Nullable Problem paragraph(String text) {
        return sendable(text, "\n\r\t");
    }

    /// Characters that no person types on purpose, and halves of characters, which JSON cannot carry.
    private static @Nullable Problem sendable(String text, String allowed) {
        boolean bad = text.codePoints()
                .anyMatch(point -> (Character.isISOControl(point) && allowed.indexOf(point) < 0)
                        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
        return bad ? Problem.of(Code.CONTROL_CHARACTER) : null;
    }

    static Rule<String> atMost(int characters) {
        return text -> text.codePointCount(0, text.length()) > characters
                ? Problem.of(Code.TOO_LONG, Integer.toString(characters))
                : null;
    }

    static @Nullable Problem email(String text) {
        if (text.isEmpty()) {
            return null;
        }
        int at = text.indexOf('@');
        if (text.chars().anyMatch(Rules::isSpace)) {
            return Problem.of(Code.EMAIL_SPACE);
        }
        if (at < 0) {
            return Problem.of(Code.EMAIL_WITHOUT_AT);
        }
        if (at == 0) {
            return Problem.of(Code.EMAIL_WITHOUT_NAME);
        }
        if (text.indexOf('@', at + 1) >= 0) {
            return Problem.of(Code.EMAIL_TWO_AT);
        }
        return hasInnerDot(text.substring(at + 1)) ? null : Problem.of(Code.EMAIL_DOMAIN_WITHOUT_DOT);
    }

    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static boolean hasInnerDot(String domain) {
        int dot = domain.indexOf('.');
        return dot > 0 && !domain.endsWith(".") && !domain.contains("..");
    }

    static @Nullable Problem day(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (!DAY.matcher(text).matches()) {
            return Problem.of(Code.DAY_FORMAT);
        }
        try {
            LocalDate.parse(text);
            return null;
        } catch (DateTimeException noSuchDay) {
            return Problem.of(Code.DAY_FORMAT);
        }
    }

    /// A number in E.164, with the separators people type between its digits.
    static @Nullable Problem phone(String text) {
        String bare = barePhone(text);
        if (!bare.startsWith("+")) {
            return Problem.of(Code.PHONE_WITHOUT_PLUS);
        }
        String digits = bare.substring(1);
        if (!digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return Problem.of(Code.PHONE_LETTER);
        }
        if (digits.length() < PHONE_DIGITS_LEAST) {
            return Problem.of(Code.PHONE_TOO_SHORT);
        }
        return digits.length() > PHONE_DIGITS_MOST ? Problem.of(Code.PHONE_TOO_LONG) : null;
    }

    /// A number without the separators people type between its digits.
    static String barePhone(String text) {
        return SEPARATORS.matcher(text).replaceAll("");
    }

    /// A number as it is sent; what is none, such as a SIP address, stays as it came.
    static String spelledPhone(String text) {
        String bare = barePhone(text);
        return NUMBER.matcher(bare).matches() ? bare : text;
    }

    static @Nullable Problem extension(String text) {
        boolean digits = text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return digits ? null : Problem.of(Code.EXTENSION_NOT_DIGITS);
    }

    /// Only what could break out of a path is refused: ids are the server's business.
    static @Nullable Problem id(String text) {
        boolean plain = text.chars().allMatch(letter -> Character.isLetterOrDigit(letter) || letter == '-');
        return plain ? null : Problem.of(Code.REFERENCE_NOT_AN_ID);
    }
}
