package org.updateuser.view.items;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.updateuser.model.Contact;
import org.updateuser.model.Text;
import org.updateuser.model.Values;
import org.updateuser.view.kit.CopyButton;
import org.updateuser.view.kit.Hint;

/// What few people need of a contact: country code, integration, and how the server shows it. It is made of nothing
/// until it is first opened.
final class ContactMore extends FlowPane {
    private final ContactRow row;
    private final Label display = new Label();

    ContactMore(ContactRow row) {
        this.row = row;
        getStyleClass().add("contact-more");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    private void fill() {
        CopyButton copy = new CopyButton();
        copy.setCopyName(row.words().text("action.copy"));
        copy.copyTextProperty().bind(display.textProperty());
        LabelledCell displayed = new LabelledCell(row.words().text("contacts.display"), display, copy);
        displayed.managedProperty().bind(displayed.visibleProperty());
        displayed.visibleProperty().bind(display.textProperty().isNotEmpty());
        display.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .setAll(
                        field("contacts.countryCode", Contact.COUNTRY_CODE, "country-code"),
                        field("contacts.integration", Contact.INTEGRATION, "integration"),
                        displayed);
        row.nameAll();
    }

    private LabelledCell field(String key, Text part, String styleClass) {
        TextField field = row.text(
                new TextField(), key, contact -> contact.get(part), (contact, text) -> contact.withPart(part, text));
        field.getStyleClass().add(styleClass);
        return new LabelledCell(row.words().text(key), field);
    }

    ToggleButton opener() {
        ToggleButton opener = row.named(new ToggleButton(), "contacts.more");
        opener.setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        opener.getStyleClass().addAll("quiet", "square", "more");
        Hint.setText(opener, row.words().text("contacts.more.tip"));
        opener.selectedProperty().subscribe(open -> {
            if (open && getChildren().isEmpty()) {
                fill();
            }
            setVisible(open);
        });
        return opener;
    }

    void show(Values contact) {
        display.setText(contact.get(Contact.DISPLAY));
    }
}
