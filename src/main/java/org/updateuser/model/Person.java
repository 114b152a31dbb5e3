package org.updateuser.model;

import java.util.ArrayList;
import java.util.List;

/// The compact row of one person in the list of people.
///
/// @param picture address of the smallest picture, or `""`
/// @param phones numbers and extensions, as they are searched
/// @param facts what else the list knows
public record Person(
        String id,
        String name,
        String preferredName,
        String email,
        String username,
        String title,
        String department,
        String state,
        String picture,
        List<String> phones,
        Facts facts) {

    /// Somebody of whom the list knows the texts alone.
    public Person(
            String id,
            String name,
            String preferredName,
            String email,
            String username,
            String title,
            String department,
            String state,
            String picture,
            List<String> phones) {
        this(id, name, preferredName, email, username, title, department, state, picture, phones, Facts.UNKNOWN);
    }

    /// Somebody of whom nothing more is known.
    public static Person unread(String id, String name) {
        return new Person(id, name, "", "", "", "", "", "active", "", List.of());
    }

    /// The row of a user.
    public static Person of(Values user) {
        List<String> phones = new ArrayList<>();
        List<Integer> extensions = new ArrayList<>();
        phones(user, phones, extensions);
        return new Person(
                user.get(Catalogue.ID),
                user.get(Catalogue.NAME),
                user.get(Catalogue.PREFERRED_NAME),
                user.get(Catalogue.EMAIL),
                user.get(Catalogue.USERNAME),
                user.get(Catalogue.TITLE),
                user.get(Catalogue.DEPARTMENT),
                user.get(Catalogue.STATE_CHOICE),
                picture(user),
                List.copyOf(phones),
                Facts.of(user, extensions));
    }

    private static String picture(Values user) {
        return user.get(Catalogue.IMAGES_LIST).stream()
                .map(image -> image.get(Image.URI_TEXT))
                .filter(Image::isFetchable)
                .findFirst()
                .orElse("");
    }

    private static void phones(Values user, List<String> phones, List<Integer> extensions) {
        for (Values contact : user.get(Catalogue.ADDRESSES)) {
            String number = Contact.isEmail(contact) ? "" : Contact.number(contact);
            String extension = Contact.isEmail(contact) ? "" : Contact.extension(contact);
            if (!number.isEmpty()) {
                phones.add(number);
            }
            if (!extension.isEmpty()) {
                extensions.add(phones.size());
                phones.add(extension);
            }
        }
    }
}
