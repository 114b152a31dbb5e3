package org.updateuser.model;

import java.util.List;

/// The compact row of one person in the list of people.
///
/// @param picture address of the smallest picture, or `""`
/// @param phones numbers and extensions, as they are searched
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
        List<String> phones) {

    /// Somebody of whom nothing more is known.
    public static Person unread(String id, String name) {
        return new Person(id, name, "", "", "", "", "", "active", "", List.of());
    }

    /// The row of a user.
    public static Person of(Values user) {
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
                phones(user));
    }

    private static String picture(Values user) {
        return user.get(Catalogue.IMAGES_LIST).stream()
                .map(image -> image.get(Image.URI_TEXT))
                .filter(Image::isFetchable)
                .findFirst()
                .orElse("");
    }

    private static List<String> phones(Values user) {
        return user.get(Catalogue.ADDRESSES).stream()
                .filter(contact -> !Contact.isEmail(contact))
                .flatMap(contact -> List.of(Contact.number(contact), Contact.extension(contact)).stream())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
