package org.updateuser.view.items;

import java.util.Optional;
import org.updateuser.form.Checks;
import org.updateuser.form.Notice;
import org.updateuser.form.OpenUser;
import org.updateuser.form.PhoneEntry;
import org.updateuser.form.PhoneEntry.Kind;
import org.updateuser.form.Words;
import org.updateuser.model.Contact;
import org.updateuser.model.Problem;
import org.updateuser.model.Problem.Code;
import org.updateuser.model.Values;
import org.updateuser.view.Advising;
import org.updateuser.view.kit.AdviceLine;
import org.updateuser.view.kit.AdviceLine.Advice;
import org.updateuser.view.kit.MessageLine;

/// What is said under a phone while somebody types in it: how the number will be sent, an extension that stands behind
/// it, what cannot be understood, and who has the extension already.
final class PhoneHint {
    private final ContactTable table;
    private final AdviceLine line = new AdviceLine();

    PhoneHint(ContactTable table) {
        this.table = table;
    }

    AdviceLine line() {
        return line;
    }

    private Checks checks() {
        return table.screens().workplace().checks();
    }

    private Words words() {
        return table.words();
    }

    private Optional<OpenUser> open() {
        return table.screens().editor().current().get();
    }

    /// Has what it takes to understand numbers made ready.
    void warm() {
        checks().phones().warm();
    }

    /// What a typed number comes to.
    PhoneEntry read(String typed) {
        Values user = open().map(one -> one.user().typed().get()).orElse(Values.EMPTY);
        return checks().phones().read(typed, user);
    }

    private String id() {
        return open().map(OpenUser::id).orElse("");
    }

    /// Nothing to say.
    void silence(String place) {
        checks().extensions().look(id(), place, "");
        line.say(Advice.NONE, () -> {});
    }

    /// Says what there is to say of a number.
    ///
    /// @param second a quieter sentence behind it, or `""`
    /// @param split what a yes does where an extension stands behind the number
    /// @return whether there was something
    boolean showNumber(PhoneEntry entry, String second, Runnable split) {
        if (entry.kind() == Kind.NOTHING) {
            return false;
        }
        boolean asks = entry.kind() == Kind.SPLIT; // what is wrong is said above
        String link = asks ? words().text("phone.split") : "";
        String name = asks ? words().text("phone.split.name", entry.extension(), entry.bare()) : "";
        String kind = entry.kind() == Kind.SENT || asks ? "info" : "warn";
        line.say(
                asks
                        ? new Advice(kind, words().text("phone.both"), "", link, name)
                        : new Advice(kind, entry.said(), second, link, name),
                split);
        return true;
    }

    /// Looks an extension up and says what is known of it, or the quieter sentence alone.
    ///
    /// @param place where it is typed
    /// @param extension all digits, or `""` for none
    void showExtension(String place, String extension, String second) {
        checks().extensions().look(id(), place, extension);
        Optional<Notice> notice = checks().extensions().advice(extension, id());
        if (notice.isEmpty() && !second.isEmpty()) {
            line.say(new Advice("info", second, "", "", ""), () -> {});
        } else {
            Advising.show(line, notice, second);
        }
    }

    /// Says more exactly than the rules why a number is none: they know no country.
    void explain(Optional<Problem> problem, PhoneEntry entry, MessageLine message, String consequence) {
        boolean explains = (entry.kind() == Kind.UNCLEAR || entry.kind() == Kind.SPLIT)
                && problem.filter(found -> found.code() == Code.PHONE_WITHOUT_PLUS || found.code() == Code.PHONE_LETTER)
                        .isPresent();
        if (explains) {
            message.say(entry.said(), consequence);
        }
    }

    /// The half that stands alone, or both.
    String either(Values contact) {
        boolean number = !Contact.number(contact).isEmpty();
        boolean extension = !Contact.extension(contact).isEmpty();
        String key = number && extension ? "phone.both" : "phone.either";
        return number || extension ? words().text(key) : "";
    }
}
