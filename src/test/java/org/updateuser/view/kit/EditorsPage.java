package org.updateuser.view.kit;

import java.util.List;
import java.util.Locale;
import javafx.scene.layout.VBox;

/// The product's own editors in their states.
final class EditorsPage extends VBox {
    private static final List<String> PEOPLE =
            List.of("Aino Virtanen", "Ben Okafor", "Inés Martínez de la Fuente y Álvarez-Castellanos", "José Ramírez");

    EditorsPage() {
        getStyleClass().add("editor");
        getChildren()
                .addAll(
                        tags(),
                        noTags(),
                        manager(),
                        nobody(),
                        hired(),
                        noDay(),
                        answer(true),
                        answer(false),
                        id(),
                        contact(),
                        unset());
    }

    private static FormRow tags() {
        TagEditor tags = new TagEditor();
        tags.setBase(List.of("German", "Claims handling", "Escalations"));
        tags.setItems(
                List.of(
                        "German",
                        "Claims handling",
                        "Escalations",
                        "French",
                        "A skill whose name is so long that it does not fit one line of the field and therefore wraps to the next"));
        tags.setPrompt("Add a skill");
        FormRow row = FormPage.row("Skills", tags);
        row.setChanged(true);
        return row;
    }

    private static FormRow noTags() {
        TagEditor tags = new TagEditor();
        tags.setPrompt("Add a certification");
        return FormPage.row("Certifications", tags);
    }

    static Picker<String> picker() {
        Picker<String> picker = new Picker<>();
        picker.setPrompt("Nobody");
        picker.setSearchPrompt("Name, email or title");
        picker.setClearText("Nobody");
        picker.setEmptyText("Nobody fits.");
        picker.setDetail(_ -> "Team lead · Sales");
        picker.setFace(name -> FormPage.avatar(name, Avatar.Size.SMALL, false));
        picker.setFinder((text, found, _) -> found.accept(PEOPLE.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                .toList()));
        return picker;
    }

    private static FormRow manager() {
        Picker<String> picker = picker();
        picker.setValue(PEOPLE.get(2));
        return FormPage.row("Manager", picker);
    }

    private static FormRow nobody() {
        FormRow row = FormPage.row("Deputy", picker());
        row.setInvalid(true);
        row.setMessage("Nobody can be their own manager.");
        return row;
    }

    private static FormRow hired() {
        DayField day = new DayField();
        day.setText("2026-11-02");
        return FormPage.row("Hired on", day);
    }

    private static FormRow noDay() {
        DayField day = new DayField();
        day.setText("some time in May");
        FormRow row = FormPage.row("Left on", day);
        row.setInvalid(true);
        row.setMessage("This is no day. Write it as 2026-05-31.");
        return row;
    }

    private static FormRow answer(boolean on) {
        Switch answer = new Switch();
        answer.setText("Calls are answered without a click");
        answer.setSelected(on);
        return FormPage.row("Auto-answer", answer);
    }

    private static ReadOnlyRow id() {
        ReadOnlyRow row = new ReadOnlyRow();
        row.setLabelText("Id");
        row.setMono(true);
        row.setText("5f2c91b4-7a0e-4d3b-9c15-e08d6a77b1f2");
        row.setCopyName("Copy the id");
        return row;
    }

    private static ReadOnlyRow contact() {
        ReadOnlyRow row = new ReadOnlyRow();
        row.setLabelText("Primary contact");
        row.setLines(List.of("+49 30 23125 077", "amara.okonkwo@northwind.example"));
        row.setCopyName("Copy the contact");
        return row;
    }

    private static ReadOnlyRow unset() {
        ReadOnlyRow row = new ReadOnlyRow();
        row.setLabelText("Self URI");
        row.setUnsetText("Not set");
        return row;
    }
}
