package org.updateuser.view.kit;

import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The form row in its states, with the toolkit's own editors.
final class FormPage extends VBox {
    FormPage() {
        getStyleClass().add("editor");
        Label group = new Label("Name");
        group.getStyleClass().add("group-title");
        getChildren().addAll(group, clean(), unset(), changed(), combo(), day(), invalid(), clash(), locked(), noted());
        HBox faces = new HBox(8);
        for (String name : new String[] {
            "Ben Okafor",
            "Chidi Nwosu",
            "Guðrún Ásta Þorvaldsdóttir",
            "Inés Martínez",
            "José Ramírez",
            "Дмитрий Соколов",
            "נועה לוי",
            "조민지",
            "فاطمة الزهراء"
        }) {
            faces.getChildren().add(avatar(name, Avatar.Size.NORMAL, false));
        }
        faces.getChildren()
                .addAll(
                        avatar("Dorota", Avatar.Size.NORMAL, true),
                        avatar("Ben Okafor", Avatar.Size.LARGE, false),
                        avatar("Dorota", Avatar.Size.LARGE, true),
                        avatar("Ines Martinez", Avatar.Size.SMALL, false));
        getChildren().add(faces);
    }

    static Avatar avatar(String name, Avatar.Size size, boolean broken) {
        Avatar avatar = new Avatar();
        avatar.setPersonName(name);
        avatar.setSize(size);
        avatar.setBroken(broken);
        return avatar;
    }

    static FormRow row(String label, javafx.scene.Node content) {
        FormRow row = new FormRow();
        row.setLabelText(label);
        row.setContent(content);
        row.setRevertName("Take back " + label);
        row.setOnRevert(_ -> {});
        return row;
    }

    private static FormRow clean() {
        return row("Name", new TextField("Amara Okonkwo-Lindström"));
    }

    private static FormRow unset() {
        TextField field = new TextField();
        field.setPromptText("Not set");
        return row("Preferred name", field);
    }

    private static FormRow changed() {
        FormRow row = row("Title", new TextField("Regional team lead"));
        row.setChanged(true);
        return row;
    }

    private static FormRow combo() {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().addAll("Work", "Mobile");
        box.setValue("Work");
        box.setMaxWidth(Double.MAX_VALUE);
        return row("Type", box);
    }

    private static FormRow day() {
        return row("Hired on", new DatePicker(java.time.LocalDate.of(2026, 11, 2)));
    }

    private static FormRow invalid() {
        FormRow row = row("Email", new TextField("amara.okonkwo@northwind"));
        row.setInvalid(true);
        row.setMessage("The part after @ needs a dot, as in northwind.example.");
        row.setConsequence("Until then the address stays as it is on the server.");
        return row;
    }

    private static FormRow clash() {
        FormRow row = row("Department", new TextField("Customer Support"));
        row.setChanged(true);
        row.setServerText("On the server now: Sales and Partnerships");
        row.setKeepText("Keep mine");
        row.setTakeText("Take theirs");
        return row;
    }

    private static FormRow locked() {
        FormRow row = row("Certifications", new TextField());
        row.setLocked(true);
        row.setLockText("Not loaded");
        row.setLockActionText("Load");
        return row;
    }

    private static FormRow noted() {
        FormRow row = row("Biography", new TextArea("Grew up in Lagos and Malmö.\nSpeaks four languages."));
        row.setNote("The sign-in name may change with the email.");
        return row;
    }
}
