package org.updateuser.view.items;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.updateuser.form.Checks;
import org.updateuser.form.OpenUser;
import org.updateuser.model.Contact;
import org.updateuser.model.Values;
import org.updateuser.view.Screens;

/// The ways to reach somebody, a row for each slot of medium and type.
public final class ContactTable extends RecordList {
    private static final String RARE = "PRIMARY"; // a type for what the server derives; people are reached at others

    private @Nullable HomeLine home;

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

    @Override
    List<Node> below() {
        home = new HomeLine(screens().workplace().checks().phones(), words());
        return List.of(home);
    }

    @Override
    Subscription follow(Screens shared) {
        Checks checks = shared.workplace().checks();
        return Subscription.combine(
                checks.phones().ready().subscribe((before, now) -> readAgain()),
                checks.phones().chosen().subscribe((before, now) -> readAgain()),
                checks.extensions().revision().subscribe((before, now) -> refresh()),
                shared.directory().organization().subscribe(now -> showHome()));
    }

    private void readAgain() {
        phones().forEach(ContactRow::readAgain);
        showHome();
    }

    private Stream<ContactRow> phones() {
        return rows().stream().flatMap(row -> row instanceof ContactRow contact ? Stream.of(contact) : Stream.empty());
    }

    @Override
    void refreshed() {
        showHome();
    }

    private void showHome() {
        Values user = screens()
                .editor()
                .current()
                .get()
                .map(open -> open.user().typed().get())
                .orElse(Values.EMPTY);
        boolean any =
                records().items().stream().anyMatch(contact -> Contact.isKnown(contact) && !Contact.isEmail(contact));
        if (home != null) {
            home.show(screens().workplace().checks().phones().homeland(user), any);
        }
    }

    /// Whether one of the server's entries is the primary one of its medium.
    boolean isPrimary(Values served) {
        Optional<OpenUser> open = screens().editor().current().get();
        return open.map(user -> Primaries.holds(user.user().base().get(), served))
                .orElse(false);
    }
}
