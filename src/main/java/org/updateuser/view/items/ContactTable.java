package org.updateuser.view.items;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.updateuser.form.OpenUser;
import org.updateuser.model.Contact;
import org.updateuser.model.Values;

/// The ways to reach somebody, a row for each slot of medium and type.
public final class ContactTable extends RecordList {
    private static final String RARE = "PRIMARY"; // a type for what the server derives; people are reached at others

    public ContactTable() {
        super("contacts");
        getStyleClass().add("contact-table");
    }

    @Override
    RecordRow row(Values value) {
        if (heading().getChildren().isEmpty()) {
            heading().getChildren().setAll(columns());
        }
        return Contact.isKnown(value) ? new ContactRow(this, value) : new UnknownContactRow(this, value);
    }

    private FoldingLine columns() {
        FoldingLine line = new FoldingLine();
        line.getStyleClass().add("record-columns");
        line.setFoldedAway();
        line.setHead(
                ContactRow.cell(new Region(), "star-cell"),
                ContactRow.cell(column("contacts.medium"), "medium-cell"),
                ContactRow.cell(column("contacts.type"), "type-cell"));
        line.setCells(
                ContactRow.cell(column("contacts.number"), "number-cell"),
                ContactRow.cell(column("contacts.orExtension"), "extension-cell"));
        line.setTail(ContactRow.cell(new Region(), "contact-tail"));
        return line;
    }

    private Label column(String key) {
        return new Label(words().text(key));
    }

    @Override
    Node adder(String text) {
        heading().getChildren().clear();
        MenuButton menu = new MenuButton(text, new FontIcon(Feather.PLUS));
        menu.getStyleClass().addAll("add", "tall");
        menu.setMinWidth(USE_PREF_SIZE);
        for (String medium : Contact.MEDIA_TYPE.options()) {
            MenuItem item = new MenuItem(words().choice("mediaType", medium), new FontIcon(Media.icon(medium)));
            item.setId("add-" + medium);
            item.setOnAction(event -> add(medium));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// A new entry takes the first free type, so that it is not refused before anything was typed.
    private void add(String medium) {
        Values entry = Values.EMPTY.with(Contact.MEDIA_TYPE, medium);
        List<String> taken = records().items().stream().map(Contact::slot).toList();
        Contact.TYPE.options().stream()
                .filter(type -> !type.equals(RARE))
                .map(type -> entry.with(Contact.TYPE, type))
                .filter(value -> !taken.contains(Contact.slot(value)))
                .findFirst()
                .or(() -> Optional.of(
                        entry.with(Contact.TYPE, Contact.TYPE.options().getLast())))
                .ifPresent(this::add);
    }

    /// Whether one of the server's entries is the primary one of its medium.
    boolean isPrimary(Values served) {
        Optional<OpenUser> open = screens().editor().current().get();
        return open.map(user -> Primaries.holds(user.user().base().get(), served))
                .orElse(false);
    }
}
