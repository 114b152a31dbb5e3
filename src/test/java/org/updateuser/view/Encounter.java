package org.updateuser.view;

import org.testfx.api.FxRobot;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Section;

/// Two people at the same person: what is edited here was edited elsewhere too, three things of it otherwise.
final class Encounter {
    private static final String ELSEWHERE = "{\"change\":{\"title\":\"Team lead, EMEA\",\"department\":"
            + "\"Sales and Partnerships\",\"preferredName\":\"Mara\",\"manager\":\"\",\"addresses\":["
            + "{\"mediaType\":\"PHONE\",\"type\":\"WORK\",\"address\":\"+442079460123\"},"
            + "{\"mediaType\":\"PHONE\",\"type\":\"MOBILE\",\"address\":\"+447700900456\"}],"
            + "\"profileSkills\":[\"French\",\"Negotiation\",\"Dutch\"]}}";

    private Encounter() {}

    /// Edits, and saves; three choices are open then.
    static UpdateUser at(Walk walk, FxRobot robot) throws Exception {
        UpdateUser amara = walk.open(robot, "Amara", Section.PROFILE);
        robot.interact(() -> {
            amara.state(Catalogue.TITLE).typed().set("Regional team lead");
            amara.state(Catalogue.DEPARTMENT).typed().set("Customer Support");
            amara.state(Catalogue.PREFERRED_NAME).typed().set("Mara");
            amara.state(Catalogue.SPOUSE).typed().set("Robin");
            amara.state(Catalogue.ADDRESSES)
                    .typed()
                    .set(amara.state(Catalogue.ADDRESSES).typed().get().stream()
                            .map(entry -> Contact.slot(entry).equals("PHONE.WORK2")
                                    ? Contact.withExtension(entry, "4790")
                                    : entry)
                            .toList());
        });
        walk.stand().sandbox().fail(ELSEWHERE);
        walk.save(robot, 1);
        Walk.until(() -> amara.disputes().open().size() == 3);
        return amara;
    }
}
