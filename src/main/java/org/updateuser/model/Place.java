package org.updateuser.model;

import static org.updateuser.model.Traits.in;

/// Where somebody works: one of the organization's locations, with notes.
///
/// An answer holds the location's id only inside its definition, while writers send it beside the notes. Both are
/// written, so that either reading of the service finds it.
public final class Place {
    private static final Traits PART = in(Section.PLACES).omitted();

    public static final Reference ID = new Reference("id", Reference.Target.LOCATION, PART);
    public static final Text FLOORPLAN_ID = Text.line("floorplanId", PART.readOnly());
    public static final Served COORDINATES = new Served("coordinates", PART);
    public static final Text NOTES = Text.paragraph("notes", PART);
    public static final Text DEFINITION_ID = Text.line("id", PART);
    public static final Text DEFINITION_NAME = Text.line("name", PART.readOnly());
    /// Of the definition only what identifies it; the rest is kept as it came.
    public static final Struct DEFINITION = new Struct("locationDefinition", PART, DEFINITION_ID, DEFINITION_NAME);

    static final Struct ENTRY = new Struct("location", PART, ID, FLOORPLAN_ID, COORDINATES, NOTES, DEFINITION)
            .sent(Place::withBothIds, place -> place);

    private Place() {}

    /// A new entry for a location.
    public static Values of(String locationId) {
        return withBothIds(Values.EMPTY.with(ID, locationId));
    }

    /// The location's id, wherever it was served.
    public static String id(Values place) {
        String id = place.get(ID);
        return id.isEmpty() ? place.get(DEFINITION).get(DEFINITION_ID) : id;
    }

    private static Values withBothIds(Values place) {
        String id = id(place);
        return place.withPart(ID, id).withPart(DEFINITION, place.get(DEFINITION).withPart(DEFINITION_ID, id));
    }
}
