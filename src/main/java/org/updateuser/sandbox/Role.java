package org.updateuser.sandbox;

import java.util.List;

/// A part that is always cast the same way: who is met in the demonstration, and people that are instructive because
/// something about them is unusual.
///
/// @param local what stands before the @ of their address
/// @param title their title, empty for none
/// @param department their department, empty for none
/// @param manager the number of the part that they report to, or -1
/// @param state their state
record Role(String name, String local, String title, String department, int manager, String state) {
    /// In the order of the people's numbers. Who reports to whom has no circle, and nobody later is anybody's manager
    /// who is not active, except number 5: a manager who is deleted.
    static final List<Role> CAST = List.of(
            of("Amara Okonkwo-Lindström", "amara.okonkwo-lindstrom", "Team lead", "Sales", 2),
            of("José Ramírez", "jose.ramirez", "Account manager", "Sales", 0),
            of(
                    "Inés Martínez de la Fuente y Álvarez-Castellanos",
                    "ines.martinez",
                    "Head of sales, southern Europe and Latin America",
                    "Sales",
                    4),
            of("Noor van Dijk", "noor.vandijk", "Systems administrator", "IT", 4),
            of("Sigríður Jónsdóttir", "sigridur.jonsdottir", "Chief executive", "People", -1),
            new Role("Piotr Wiśniewski", "piotr.wisniewski", "Team lead", "Support", 2, "deleted"),
            of("Wanda Reported", "wanda.reported", "Support agent", "Support", 5),
            of("Nil Untitled", "nil.untitled", "", "", -1),
            of("Petra Brokenpicture", "petra.brokenpicture", "Designer", "Marketing", 3),
            of("Fay Facsimile", "fay.facsimile", "Paralegal", "Legal", 3),
            of("Uma Unknown", "uma.unknown", "Developer", "IT", 3),
            of(
                    "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh von und zu Hohenlohe-Waldenburg-Schillingsfürst",
                    "wolfe.hohenlohe",
                    "Deputy acting assistant vice president for cross-border reinsurance settlement and recovery",
                    "Underwriting",
                    2),
            of("דניאל \u200Fבן-שלום (Daniel) الشريف", "daniel.ben-shalom", "Claims handler", "Claims", 0),
            new Role("Noah Pictureless", "noah.pictureless", "Counsel", "Legal", 3, "inactive"),
            of("Ivo Shapes", "ivo.shapes", "Network engineer", "IT", 3),
            of("Zoe\u0308 D\u2019Souza-Łęcka 🌻", "zoe.dsouza", "Content editor", "Marketing", 2));

    /// The number of the person whose token everybody uses: an active administrator.
    static final int ADMINISTRATOR = 3;

    /// The part's extension, or empty.
    String extension() {
        return switch (local) {
            case "amara.okonkwo-lindstrom" -> "4000";
            case "jose.ramirez" -> "4711";
            case "ivo.shapes" -> "4014";
            default -> "";
        };
    }

    private static Role of(String name, String local, String title, String department, int manager) {
        return new Role(name, local, title, department, manager, "active");
    }
}
