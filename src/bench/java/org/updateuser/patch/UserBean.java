package org.updateuser.patch;

import java.util.List;
import java.util.Map;

/// A user as a program has it that knows no catalogue: an object of objects.
record UserBean(
        String id,
        String name,
        String preferredName,
        String title,
        String department,
        String email,
        String username,
        boolean acdAutoAnswer,
        String state,
        String manager,
        List<Contact> addresses,
        Chat chat,
        List<String> profileSkills,
        List<String> certifications,
        List<Image> images,
        List<Place> locations,
        List<Named> groups,
        Biography biography,
        Employer employerInfo) {
    record Named(String id) {}

    record Contact(
            String address, String display, String mediaType, String type, String extension, String countryCode) {}

    record Chat(String jabberId) {}

    record Image(String resolution, String imageUri) {}

    record Place(
            String id, String floorplanId, Named locationDefinition, Map<String, Double> coordinates, String notes) {}

    record Biography(
            String biography, List<String> interests, List<String> hobbies, String spouse, List<School> education) {}

    record School(String school, String fieldOfStudy, String notes, String dateStart, String dateEnd) {}

    record Employer(String officialName, String employeeId, String employeeType, String dateHire) {}
}
