package org.updateuser.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the list of people knows of somebody beside the texts of the row, as little as will do: most people share
/// theirs with others.
///
/// @param manager the manager's id, or `""`
/// @param locations the ids of the locations
/// @param bits what is known of the rest, in one number
public record Facts(String manager, List<String> locations, int bits) {
    /// Nothing is known.
    public static final Facts UNKNOWN = new Facts("", List.of(), 0);

    private static final int SERVED = 1; // the server has told, so what is missing is unset
    private static final int LOCATIONS = 2;
    private static final int SKILLS = 4;
    private static final int SKILLED = 8;
    private static final int EXTENSIONS_FROM = 16; // from this bit on, which of the phones are extensions
    private static final int EXTENSIONS_MOST = 16;
    private static final String BETWEEN = "\t";

    public Facts {
        locations = List.copyOf(locations);
    }

    /// What a user tells. What has to be asked for and is missing is not known.
    ///
    /// @param extensions the places of the extensions among the phones of the row
    static Facts of(Values user, List<Integer> extensions) {
        int bits = SERVED;
        bits |= user.has(Catalogue.LOCATIONS) ? LOCATIONS : 0;
        bits |= user.has(Catalogue.PROFILE_SKILLS) ? SKILLS : 0;
        bits |= user.get(Catalogue.PROFILE_SKILLS).isEmpty() ? 0 : SKILLED;
        for (int place : extensions) {
            bits |= place < EXTENSIONS_MOST ? 1 << (EXTENSIONS_FROM + place) : 0;
        }
        List<String> places =
                user.get(Catalogue.LOCATIONS).stream().map(Place::id).toList();
        return new Facts(user.get(Catalogue.MANAGER), places, bits);
    }

    private boolean has(int bit) {
        return (bits & bit) != 0;
    }

    /// Whether somebody is known to have no manager.
    public boolean lacksManager() {
        return has(SERVED) && manager.isEmpty();
    }

    /// Whether somebody is known to be at no location.
    public boolean lacksLocation() {
        return has(LOCATIONS) && locations.isEmpty();
    }

    /// Whether somebody is known to have no skills.
    public boolean lacksSkills() {
        return has(SKILLS) && !has(SKILLED);
    }

    /// Whether the phone at this place of the row is an extension.
    public boolean isExtension(int place) {
        return place < EXTENSIONS_MOST && has(1 << (EXTENSIONS_FROM + place));
    }

    /// As one line, to be kept.
    public String text() {
        List<String> parts = new ArrayList<>(List.of(Integer.toHexString(bits), manager));
        parts.addAll(locations);
        return BETWEEN + String.join(BETWEEN, parts);
    }

    /// What [#text] has written; nothing where the text is another one.
    public static Optional<Facts> read(String text) {
        String[] parts = text.split(BETWEEN, -1);
        if (parts.length < 3 || !parts[0].isEmpty() || !parts[1].matches("[0-9a-f]{1,8}")) {
            return Optional.empty();
        }
        List<String> all = List.of(parts);
        return Optional.of(new Facts(parts[2], all.subList(3, all.size()), Integer.parseUnsignedInt(parts[1], 16)));
    }

    /// Without the manager and the places: whose they are is nobody's matter where a row is only printed.
    @Override
    public String toString() {
        return "Facts[" + Integer.toHexString(bits) + "]";
    }
}
