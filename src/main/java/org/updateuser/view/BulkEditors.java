package org.updateuser.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.updateuser.form.BulkRow;
import org.updateuser.form.Deed;
import org.updateuser.form.UnseenAdvice;
import org.updateuser.form.Words;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Choice;
import org.updateuser.model.Contact;
import org.updateuser.model.Field;
import org.updateuser.model.Flag;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Membership;
import org.updateuser.model.Named;
import org.updateuser.model.Place;
import org.updateuser.model.Reference;
import org.updateuser.model.Reference.Target;
import org.updateuser.patch.Template;
import org.updateuser.view.kit.AdviceLine;
import org.updateuser.view.kit.Buttons;
import org.updateuser.view.kit.Direction;
import org.updateuser.view.kit.MessageLine;
import org.updateuser.view.kit.Picker;
import org.updateuser.view.kit.Switch;
import org.updateuser.view.kit.TagEditor;

/// What a deed is done with, in the controls that suit the row.
final class BulkEditors {
    private final Screens screens;
    private final Words words;
    private final BulkRow row;
    private final String label;

    BulkEditors(Screens screens, BulkRow row) {
        this.screens = screens;
        this.words = screens.words();
        this.row = row;
        this.label = words.label(row.leaf());
    }

    /// Made anew, with what was typed before.
    List<Node> of(Deed deed) {
        return switch (deed) {
            case SUBSTITUTE -> substitute();
            case COMPOSE -> compose();
            default -> of(row.leaf().field(), deed);
        };
    }

    private List<Node> of(Field<?> field, Deed deed) {
        return switch (field) {
            case Flag _ -> List.of(flag());
            case Choice choice -> List.of(choice(choice));
            case Reference reference -> List.of(reference(reference.target()));
            case Many<?> many when many == Catalogue.ADDRESSES -> contact(deed);
            case Many<?> many
            when many == Catalogue.LOCATIONS || many == Catalogue.GROUPS ->
                List.of(new NamedTags(screens, row.items(), target(many), label));
            case Many<?> many when many == Catalogue.EDUCATION -> records("bulk.record.education", deed);
            case Many<?> many when many == Catalogue.IMAGES_LIST -> records("bulk.record.images", deed);
            case Many<?> _ -> List.of(tags());
            default -> advised(text(row.text(), words.text("bulk.value", label), ""));
        };
    }

    private static Target target(Many<?> many) {
        return many == Catalogue.LOCATIONS ? Place.ID.target() : Membership.ID.target();
    }

    private static TextField text(Property<String> value, String name, String prompt) {
        TextField field = new TextField();
        field.setAccessibleText(name);
        field.setPromptText(prompt);
        field.textProperty().bindBidirectional(value);
        var _ = Direction.follow(field); // as long as there is the field
        return field;
    }

    /// With what there is to say of what nobody sees in it.
    private List<Node> advised(TextField field) {
        AdviceLine line = new AdviceLine();
        row.text().subscribe(text -> {
            Optional<UnseenAdvice> unseen = UnseenAdvice.of(text, words, rest -> {
                row.text().set(rest);
                field.requestFocus();
            });
            Advising.show(
                    line,
                    unseen.map(UnseenAdvice::notice),
                    unseen.map(UnseenAdvice::consequence).orElse(""));
        });
        return List.of(field, line);
    }

    private List<Node> substitute() {
        CheckBox exact = new CheckBox(words.text("bulk.exact"));
        exact.selectedProperty().bindBidirectional(row.on());
        return List.of(
                text(row.text(), words.text("bulk.find", label), words.text("bulk.find.prompt")),
                text(row.second(), words.text("bulk.replacement", label), words.text("bulk.replacement.prompt")),
                exact);
    }

    private List<Node> compose() {
        TextField template = text(
                row.text(),
                words.text("bulk.value", label),
                words.text("bulk.compose.prompt", "{department} · {title}"));
        HBox.setHgrow(template, Priority.ALWAYS);
        MenuButton fields = new MenuButton();
        fields.setGraphic(Buttons.small(Feather.PLUS));
        fields.setAccessibleText(words.text("bulk.compose.rows"));
        fields.getStyleClass().addAll("quiet", "square");
        for (Leaf<String> leaf : Template.rows()) {
            MenuItem item = new MenuItem(words.label(leaf));
            item.setOnAction(_ -> {
                template.insertText(template.getCaretPosition(), "{" + leaf.key() + "}");
                template.requestFocus();
                template.end();
            });
            fields.getItems().add(item);
        }
        MessageLine problem = new MessageLine(Feather.ALERT_CIRCLE, "bad");
        row.text()
                .subscribe(_ -> problem.say(
                        row.unknown().isEmpty()
                                ? ""
                                : words.text("bulk.unknownKey", words.listed(row.unknown().stream())),
                        ""));
        HBox line = new HBox(template, fields);
        line.getStyleClass().add("bulk-line");
        return List.of(line, problem);
    }

    private Switch flag() {
        Switch flag = new Switch();
        flag.setAccessibleText(words.text("bulk.value", label));
        flag.textProperty().bind(row.on().map(on -> words.text(on ? "value.on" : "value.off")));
        flag.selectedProperty().bindBidirectional(row.on());
        return flag;
    }

    private ComboBox<String> choice(Choice choice) {
        ComboBox<String> box = new ComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(words.text("bulk.value", label));
        if (choice.open()) {
            box.setEditable(true);
            box.getItems().setAll(choice.options());
            box.getEditor().textProperty().bindBidirectional(row.text());
        } else {
            Choices.offer(box, choice.options(), one -> words.choice(choice.name(), one));
            box.setValue(row.text().get().isEmpty() ? null : row.text().get());
            box.valueProperty().subscribe((before, chosen) -> row.text().set(chosen == null ? "" : chosen));
        }
        return box;
    }

    private Picker<Named> reference(Target target) {
        Picker<Named> picker = new Picker<>();
        picker.setAccessibleText(words.text("bulk.value", label));
        picker.setPrompt(words.text("prompt.search"));
        Pickers.prepare(picker, target, screens);
        picker.setValue(named(row.text().get()));
        picker.valueProperty().subscribe((before, chosen) -> row.text().set(chosen == null ? "" : chosen.id()));
        return picker;
    }

    private @Nullable Named named(String id) {
        return id.isEmpty() ? null : screens.names().find(id).orElse(new Named(id, id, ""));
    }

    private TagEditor tags() {
        TagEditor tags = new TagEditor();
        tags.setAccessibleText(words.text("bulk.value", label));
        tags.setRemoveName(words.text("bulk.another.remove", "{0}"));
        tags.itemsProperty().bindBidirectional(row.items());
        return tags;
    }

    /// Records of several texts, each in a line, with what stands where.
    private List<Node> records(String hint, Deed deed) {
        Label how = new Label(words.text(deed == Deed.REMOVE ? hint + ".remove" : hint));
        how.setWrapText(true);
        how.getStyleClass().addAll("muted", "small");
        MessageLine problem = new MessageLine(Feather.ALERT_CIRCLE, "bad");
        row.items()
                .subscribe(_ -> problem.say(
                        row.unreadable().isEmpty()
                                ? ""
                                : words.text("bulk.record.wrong", words.listed(row.unreadable().stream())),
                        ""));
        return List.of(tags(), how, problem);
    }

    private List<Node> contact(Deed deed) {
        ComboBox<String> slot = new ComboBox<>();
        slot.setMaxWidth(Double.MAX_VALUE);
        slot.setAccessibleText(words.text("bulk.slot", label));
        List<String> slots = Contact.MEDIA_TYPE.options().stream()
                .flatMap(media -> Contact.TYPE.options().stream().map(type -> media + "." + type))
                .toList();
        Choices.offer(slot, slots, this::slot);
        slot.valueProperty().bindBidirectional(row.slot());
        if (deed == Deed.REMOVE) {
            return List.of(slot);
        }
        TextField number = text(row.text(), words.text("bulk.value", label), words.text("bulk.number.prompt"));
        TextField extension =
                text(row.second(), words.text("bulk.extension", label), words.text("bulk.extension.prompt"));
        HBox.setHgrow(number, Priority.ALWAYS);
        extension.setPrefColumnCount(6);
        HBox line = new HBox(number, extension);
        line.getStyleClass().add("bulk-line");
        return List.of(slot, line);
    }

    private String slot(String key) {
        String[] parts = key.split("\\.", 2);
        return words.text("slot", words.choice("mediaType", parts[0]), words.choice("type", parts[1]));
    }
}
