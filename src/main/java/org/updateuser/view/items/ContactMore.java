package org.updateuser.view.items;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.updateuser.model.Contact;
import org.updateuser.model.Text;
import org.updateuser.model.Values;
import org.updateuser.view.kit.CopyButton;

/// What few people need of a contact: country code, integration, and how the server shows it.
final class ContactMore extends FlowPane {
    private final ContactRow row;
    private final Label display = new Label();
    private final CopyButton copy = new CopyButton();
    private final LabelledCell shown;

    ContactMore(ContactRow row) {
        this.row = row;
        getStyleClass().add("contact-more");
        display.setMinWidth(USE_PREF_SIZE);
        copy.setCopyName(row.words().text("action.copy"));
        shown = new LabelledCell(row.words().text("contacts.display"), display, copy);
        shown.managedProperty().bind(shown.visibleProperty());
        getChildren()
                .setAll(
                        field("contacts.countryCode", Contact.COUNTRY_CODE, "country-code"),
                        field("contacts.integration", Contact.INTEGRATION, "integration"),
                        shown);
        managedProperty().bind(visibleProperty());
        setVisible(false);
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
        opener.setTooltip(new Tooltip(row.words().text("contacts.more.tip")));
        visibleProperty().bind(opener.selectedProperty());
        return opener;
    }

    void show(Values contact) {
        String text = contact.get(Contact.DISPLAY);
        display.setText(text);
        copy.setCopyText(text);
        shown.setVisible(!text.isEmpty());
    }
}
