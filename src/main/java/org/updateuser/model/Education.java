package org.updateuser.model;

import static org.updateuser.model.Traits.in;

import org.jspecify.annotations.Nullable;
import org.updateuser.model.Problem.Code;

/// One school or course in a biography.
public final class Education {
    private static final int NOTES_MOST = 2000; // characters, as the schema's text says
    private static final Traits PART = in(Section.ABOUT).omitted();

    public static final Text SCHOOL = Text.line("school", PART);
    public static final Text FIELD_OF_STUDY = Text.line("fieldOfStudy", PART);
    public static final Text NOTES = Text.paragraph("notes", PART, Rules.atMost(NOTES_MOST));
    public static final Text START = Text.day("dateStart", PART);
    public static final Text END = Text.day("dateEnd", PART);

    static final Struct ENTRY =
            new Struct("education", PART, SCHOOL, FIELD_OF_STUDY, NOTES, START, END).ruled(Education::check);

    private Education() {}

    /// What tells two entries apart.
    static String key(Values education) {
        return String.join("|", education.get(SCHOOL), education.get(FIELD_OF_STUDY), education.get(START));
    }

    private static @Nullable Problem check(Values education) {
        if (education.get(SCHOOL).isBlank() && education.get(FIELD_OF_STUDY).isBlank()) {
            return Problem.of(Code.EDUCATION_WITHOUT_SCHOOL);
        }
        String start = education.get(START);
        String end = education.get(END);
        boolean backwards = !start.isEmpty() && !end.isEmpty() && end.compareTo(start) < 0;
        return backwards ? Problem.of(Code.EDUCATION_ENDS_BEFORE_START) : null;
    }
}
