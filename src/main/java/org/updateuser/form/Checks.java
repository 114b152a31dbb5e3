package org.updateuser.form;

import java.util.function.Supplier;
import org.updateuser.wire.Numbering;
import org.updateuser.wire.PhoneLibrary;

/// What looks at a value while it is typed, beyond the rules for it.
///
/// @param phones how numbers are written
/// @param extensions who has which
/// @param managers who is above whom
public record Checks(Phones phones, ExtensionCheck extensions, ManagerCheck managers) {
    static Checks of(Supplies supplies, Names names, Rights rights, Directory directory) {
        // A reference to the method would have the class loaded at the start.
        Supplier<Numbering> library = () -> PhoneLibrary.load();
        Phones phones = new Phones(supplies.threads(), supplies.words(), names, directory, library);
        ManagerCheck managers = new ManagerCheck(supplies, names);
        EmailCheck emails = new EmailCheck(supplies);
        supplies.users().watch(emails::follow);
        supplies.users().watch(managers::follow);
        return new Checks(phones, new ExtensionCheck(supplies, rights), managers);
    }
}
