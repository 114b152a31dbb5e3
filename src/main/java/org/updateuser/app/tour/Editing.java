package org.updateuser.app.tour;

import java.net.URI;
import javafx.scene.input.KeyCode;
import org.updateuser.form.CopiedChange;
import org.updateuser.form.CopyForm;
import org.updateuser.form.OpenUser;
import org.updateuser.form.Words;
import org.updateuser.model.Section;

/// Edits fields of every kind of one person, looks at the request, and saves them together.
record Editing(Visit visit, Hands hands, Album album, Words words) {
    static Editing of(Visit visit) {
        return new Editing(visit, visit.hands(), visit.album(), visit.words());
    }

    void go() {
        visit.protocol().step("Edit one person: fields of every kind; an unfinished email stays out of the save");
        profile();
        contacts();
        skills();
        images();
        places();
        about();
        employment();
        undo();
        visit.section(Section.PROFILE);
        hands.click("#request");
        album.take("request");
        hands.click("#request");
        copy();
        visit.save(15);
        album.take("saved");
        hands.click("#email .text-field");
        hands.click("#email .revert");
        visit.nothingIsLeft();
    }

    /// What a save would send, copied for a shell: the menu has the same commands.
    private void copy() {
        hands.press(KeyCode.K, KeyCode.CONTROL);
        hands.write(together(words.text("shortcuts.copyJson"), words.text("shortcuts.copyCurl")));
        hands.settle();
        album.take("copy-as");
        hands.press(KeyCode.ESCAPE);
        Hands.act(() -> visit.session().workplace().editor().current().get().ifPresent(this::tell));
    }

    /// With what both of them begin.
    private static String together(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length).strip();
    }

    private void tell(OpenUser open) {
        CopiedChange copies = new CopiedChange(URI.create(visit.sandbox().url()), words);
        copies.text(open, CopyForm.CURL).lines().forEach(visit.protocol()::seen);
    }

    private void profile() {
        hands.type("#title .text-field", "Regional team lead");
        hands.type("#department .text-field", "Customer Support");
        hands.click("#manager .picker");
        hands.write("noor van dijk");
        hands.until(
                "Noor is offered", () -> !hands.shown(".pick-cell .pick-label").isDisabled());
        hands.press(KeyCode.ENTER);
        hands.click("#acdAutoAnswer .switch");
        hands.type("#email .text-field", "amara.okonkwo@northwind");
        album.take("profile");
    }

    private void contacts() {
        visit.section(Section.CONTACTS);
        hands.type(
                hands.named(words.text("items.cell", phone("WORK"), words.text("contacts.number"))),
                "020 7946 0124"); // as people there write it
        hands.click(".contact-table .add");
        hands.click("#add-SMS");
        hands.write("+447700900457");
        hands.click(".contact-table .add");
        hands.click("#add-PHONE");
        hands.write("+1 206 5");
        hands.type("#chat_jabberId .text-field", "amara.okonkwo");
        album.take("contacts");
        hands.click(hands.named(words.text("action.remove", phone("WORK3"))));
    }

    private String phone(String type) {
        return words.text("contacts.row", words.choice("mediaType", "PHONE"), words.choice("type", type));
    }

    private void skills() {
        visit.section(Section.SKILLS);
        hands.click("#profileSkills .tag-editor .text-field");
        hands.write("french");
        hands.press(KeyCode.ENTER);
        hands.click("#certifications .tag-editor .text-field");
        hands.write("first aid");
        hands.press(KeyCode.ENTER);
        album.take("skills");
    }

    private void images() {
        visit.section(Section.IMAGES);
        hands.click(hands.named(words.text("images.down", words.text("images.row", "x96"))));
        album.take("images");
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.click("#images .prepare");
        hands.until(
                "the picture is cut out",
                () -> !visit.session().pictures().local().drawn().get().isEmpty());
        hands.press(KeyCode.PLUS);
        hands.press(KeyCode.UP, KeyCode.SHIFT);
        album.take("picture");
        hands.press(KeyCode.ESCAPE);
    }

    private void places() {
        visit.section(Section.PLACES);
        hands.click("#locations .picker");
        hands.write("tor");
        hands.until(
                "Toronto is offered",
                () -> !hands.shown(".pick-cell .pick-label").isDisabled());
        hands.press(KeyCode.ENTER);
        album.take("places");
    }

    private void about() {
        visit.section(Section.ABOUT);
        hands.type("#biography_biography .text-area", "Leads the team for large customers.\nTrains new colleagues.");
        hands.click("#biography_hobbies .tag-editor .text-field");
        hands.write("chess");
        hands.press(KeyCode.ENTER);
        hands.click("#biography_education .add");
        hands.write("Westmoor College");
        album.take("about");
    }

    private void employment() {
        visit.section(Section.EMPLOYMENT);
        hands.type("#employerInfo_employeeId .text-field", "NW-4711");
        hands.type("#employerInfo_dateHire .text-field", "2019-04-01");
        album.take("employment");
    }

    /// Across two fields, while a text field has the focus.
    private void undo() {
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
    }
}
