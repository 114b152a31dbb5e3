package org.updateuser.model;

import java.util.List;

/// Something wrong with a value, as data: it becomes a sentence in `form`, in the user's language.
///
/// @param code what is wrong
/// @param arguments what the sentence has to name, such as a limit
public record Problem(Code code, List<String> arguments) {
    /// What can be wrong. Each has a sentence under `problem.<code>`.
    public enum Code {
        REQUIRED,
        CONTROL_CHARACTER,
        TOO_LONG,
        EMAIL_WITHOUT_AT,
        EMAIL_TWO_AT,
        EMAIL_SPACE,
        EMAIL_WITHOUT_NAME,
        EMAIL_DOMAIN_WITHOUT_DOT,
        DAY_FORMAT,
        PHONE_WITHOUT_PLUS,
        PHONE_LETTER,
        PHONE_TOO_SHORT,
        PHONE_TOO_LONG,
        EXTENSION_NOT_DIGITS,
        EXTENSION_NOT_ALLOWED,
        CONTACT_WITHOUT_ADDRESS,
        CONTACT_WITHOUT_SLOT,
        SAME_IDENTITY,
        IMAGE_ADDRESS,
        IMAGE_RESOLUTION,
        EDUCATION_WITHOUT_SCHOOL,
        EDUCATION_ENDS_BEFORE_START,
        REFERENCE_NOT_AN_ID,
        OWN_MANAGER,
        MANAGER_CIRCLE
    }

    public static Problem of(Code code, String... arguments) {
        return new Problem(code, List.of(arguments));
    }
}
