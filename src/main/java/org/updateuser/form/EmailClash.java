package org.updateuser.form;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.patch.Refusal;

/// Explains the server's no where an email is somebody else's: whose it is, as far as the list of people knows, and who
/// has to change. Nobody deleted can be edited, so of a restore it is always the other one.
final class EmailClash {
    private static final int CONFLICT = 409;
    private static final int BAD = 400;

    private final Words words;
    private final SaveNotices notices;
    private final People people;
    private final Editor editor;

    EmailClash(Words words, People people, Editor editor) {
        this.words = words;
        this.notices = new SaveNotices(words);
        this.people = people;
        this.editor = editor;
    }

    /// The notice of a save, or a clearer one with the way to the other person, where an email was what it failed for.
    Notice explained(Notice notice, OpenUser open, SaveReport report) {
        Refusal refusal = report.ending().refusal();
        String email = wanted(open, report);
        if (refusal == null || email.isEmpty() || !mayBeOfEmail(refusal)) {
            return notice;
        }
        Optional<Person> owner = EmailOwners.of(people.everybody(), email, open.id()); // once a refused save
        boolean restore = isRestore(open, report);
        if (owner.isPresent()) {
            return notices.with(report, known(notice, open, owner.get(), restore, email));
        }
        return restore && refusal.status() == CONFLICT && isOfEmail(refusal)
                ? notices.with(report, unknown(notice, open, email))
                : notice;
    }

    private Notice unknown(Notice notice, OpenUser open, String email) {
        return Notice.of(notice.tone(), words.text("clash.restore.unknown", open.name(), email), notice.detail());
    }

    private Notice known(Notice notice, OpenUser open, Person owner, boolean restore, String email) {
        String situation = restore ? "restore" : owner.state().equals("deleted") ? "deleted" : "edit";
        String state = words.choice("state", owner.state()).toLowerCase(words.locale());
        String text = words.text("clash." + situation, owner.name(), email, state, open.name());
        return Notice.of(notice.tone(), text, notice.detail()).with(words.text("clash.open"), () -> editor.open(owner));
    }

    private static boolean isRestore(OpenUser open, SaveReport report) {
        return open.isDeleted() && report.refused().contains(Catalogue.STATE_CHOICE);
    }

    /// The email that the refused request was about, or `""`.
    private static String wanted(OpenUser open, SaveReport report) {
        Values base = open.user().base().get();
        if (isRestore(open, report)) {
            return base.get(Catalogue.EMAIL);
        }
        return report.refused().contains(Catalogue.EMAIL)
                ? open.user().sendable().get().get(Catalogue.EMAIL)
                : "";
    }

    /// A conflict that names nothing may be about anything.
    private static boolean mayBeOfEmail(Refusal refusal) {
        return switch (refusal.status()) {
            case CONFLICT -> refusal.fields().isEmpty() || isOfEmail(refusal);
            case BAD -> isOfEmail(refusal);
            default -> false;
        };
    }

    private static boolean isOfEmail(Refusal refusal) {
        boolean named = refusal.fields().stream()
                .flatMap(complaint -> Complaints.key(complaint).stream())
                .anyMatch(key -> Stream.of(Catalogue.EMAIL, Catalogue.USERNAME)
                        .anyMatch(field -> field.name().equals(key)));
        String message = refusal.message().toLowerCase(Locale.ROOT);
        return named || message.contains("email") || message.contains("e-mail");
    }
}
