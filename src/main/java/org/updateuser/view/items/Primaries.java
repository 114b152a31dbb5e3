package org.updateuser.view.items;

import java.util.List;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Values;

/// Which contacts are the primary ones of their medium. The server says so by number and not by entry: its list of
/// primary contacts has types of its own.
final class Primaries {
    private Primaries() {}

    /// Whether one of the server's contacts is the first that a primary contact of the same user means.
    static boolean holds(Values user, Values contact) {
        return user.get(Catalogue.PRIMARY_CONTACT_INFO).stream()
                .anyMatch(primary -> first(user.get(Catalogue.ADDRESSES), primary, contact));
    }

    private static boolean first(List<Values> contacts, Values primary, Values contact) {
        return contacts.stream()
                .filter(each -> means(primary, each))
                .findFirst()
                .filter(each -> each.equals(contact))
                .isPresent();
    }

    private static boolean means(Values primary, Values contact) {
        boolean sameMedium = primary.get(Contact.MEDIA_TYPE).equals(contact.get(Contact.MEDIA_TYPE));
        return sameMedium
                && bare(Contact.number(primary)).equals(bare(Contact.number(contact)))
                && Contact.extension(primary).equals(Contact.extension(contact));
    }

    private static String bare(String number) {
        return number.replaceAll("[\\s()-]", "");
    }
}
