package org.updateuser.model;

import static org.updateuser.model.Traits.in;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.updateuser.model.Problem.Code;

/// One way to reach somebody: a medium and a type (together the *slot*), and an address or an internal extension.
///
/// The service returns phones in four shapes (the Terraform provider's reading of them): an address alone; an
/// extension repeated as the display; an extension with the number in the display, perhaps in parentheses; a display
/// alone, which is an extension not in a pool yet. [#number] and [#extension] read all four.
public final class Contact {
    private static final Traits PART = in(Section.CONTACTS).omitted();

    public static final Choice MEDIA_TYPE = new Choice("mediaType", PART, "PHONE", "EMAIL", "SMS");
    public static final Choice TYPE =
            new Choice("type", PART, "PRIMARY", "WORK", "WORK2", "WORK3", "WORK4", "HOME", "MOBILE", "MAIN", "OTHER");
    public static final Text ADDRESS = Text.line("address", PART);
    public static final Text EXTENSION = Text.line("extension", PART);
    public static final Text COUNTRY_CODE = Text.line("countryCode", PART);
    /// A tag of an integration; it is unset by `""`.
    public static final Text INTEGRATION = Text.line("integration", in(Section.CONTACTS));
    /// The address as the service formats it.
    public static final Text DISPLAY = Text.line("display", PART.readOnly());

    /// An entry of a list of contacts.
    static final Struct ENTRY = new Struct(
                    "contact", PART, MEDIA_TYPE, TYPE, ADDRESS, EXTENSION, COUNTRY_CODE, INTEGRATION, DISPLAY)
            .ruled(Contact::check)
            .sent(Contact::shape, Contact::spell);

    private Contact() {}

    /// The slot of an entry: a list holds one entry for each.
    public static String slot(Values contact) {
        return contact.get(MEDIA_TYPE) + "." + contact.get(TYPE);
    }

    /// Whether the program knows this medium and type, and so may edit the entry.
    public static boolean isKnown(Values contact) {
        return MEDIA_TYPE.knows(contact.get(MEDIA_TYPE)) && TYPE.knows(contact.get(TYPE));
    }

    /// Whether an entry is an email address.
    public static boolean isEmail(Values contact) {
        return contact.get(MEDIA_TYPE).equals("EMAIL");
    }

    /// The number or email address, wherever it was served.
    public static String number(Values contact) {
        String address = contact.get(ADDRESS);
        if (!address.isEmpty()) {
            return unwrapped(address);
        }
        String display = unwrapped(contact.get(DISPLAY));
        boolean elsewhere = contact.get(EXTENSION).isEmpty() ? isEmail(contact) : !display.equals(extension(contact));
        return elsewhere ? display : "";
    }

    /// The internal extension, wherever it was served.
    public static String extension(Values contact) {
        String extension = contact.get(EXTENSION);
        boolean onlyDisplay = extension.isEmpty() && contact.get(ADDRESS).isEmpty() && !isEmail(contact);
        return unwrapped(onlyDisplay ? contact.get(DISPLAY) : extension);
    }

    /// The entry with another number or email address.
    public static Values withNumber(Values contact, String number) {
        return shape(contact).withPart(ADDRESS, number);
    }

    /// The entry with another extension.
    public static Values withExtension(Values contact, String extension) {
        return shape(contact).withPart(EXTENSION, extension);
    }

    private static String unwrapped(String text) {
        boolean wrapped = text.startsWith("(") && text.endsWith(")");
        return wrapped ? unwrapped(text.substring(1, text.length() - 1)) : text;
    }

    private static Values shape(Values contact) {
        if (!isKnown(contact)) {
            return contact;
        }
        return contact.withPart(ADDRESS, number(contact))
                .withPart(EXTENSION, extension(contact))
                .without(DISPLAY);
    }

    private static Values spell(Values contact) {
        boolean phone = isKnown(contact) && !isEmail(contact);
        return phone ? contact.withPart(ADDRESS, Rules.spelledPhone(contact.get(ADDRESS))) : contact;
    }

    private static @Nullable Problem check(Values contact) {
        if (contact.get(MEDIA_TYPE).isEmpty() || contact.get(TYPE).isEmpty()) {
            return Problem.of(Code.CONTACT_WITHOUT_SLOT);
        }
        String number = number(contact);
        String extension = extension(contact);
        if (number.isBlank() && extension.isBlank()) {
            return Problem.of(Code.CONTACT_WITHOUT_ADDRESS);
        }
        return Optional.ofNullable(number.isEmpty() ? null : checkNumber(contact, number))
                .orElseGet(() -> Rules.extension(extension));
    }

    private static @Nullable Problem checkNumber(Values contact, String number) {
        return isEmail(contact) ? Rules.email(number) : Rules.phone(number);
    }
}
