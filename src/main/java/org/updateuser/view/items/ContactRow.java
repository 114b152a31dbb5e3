package org.updateuser.view.items;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.updateuser.form.PhoneEntry;
import org.updateuser.form.Words;
import org.updateuser.model.Contact;
import org.updateuser.model.Problem.Code;
import org.updateuser.model.Values;
import org.updateuser.view.items.Records.Status;
import org.updateuser.view.kit.Hint;

/// A contact of a medium and type the program knows: a number or an extension. The half that cannot be used is a
/// word that says why; an entry that came with both shows both.
final class ContactRow extends RecordRow {
    private final ContactTable table;
    private final StackPane star;
    private final ComboBox<String> type = new ComboBox<>();
    private final TextField number = new TextField();
    private final TextField extension = new TextField();
    private final StackPane numberCell;
    private final StackPane extensionCell;
    private final ContactMore more;
    private final PhoneHint hint;
    private Status status = new Status(Optional.empty(), false, Optional.empty());

    ContactRow(ContactTable table, Values value) {
        super(table, value);
        this.table = table;
        String medium = value.get(Contact.MEDIA_TYPE);
        Label word = new Label(words().choice("mediaType", medium), new FontIcon(Media.icon(medium)));
        word.getStyleClass().add("medium-word");
        star = cell(star(words().choice("mediaType", medium)), "star-cell");
        numberCell = cell(number, "number-cell");
        extensionCell = cell(extension, "extension-cell");
        more = new ContactMore(this);
        hint = new PhoneHint(table);
        ToggleButton opener = more.opener();
        prepareType();
        text(number, "contacts.number", Contact::number, this::withNumber);
        text(extension, "contacts.extension", Contact::extension, Contact::withExtension);
        number.focusedProperty().subscribe((before, focused) -> gone(focused));
        extension.focusedProperty().subscribe((before, focused) -> gone(focused));
        numberCell
                .getChildren()
                .add(instead("contacts.hasExtension", number.visibleProperty().not()));
        extensionCell
                .getChildren()
                .add(instead("contacts.hasNumber", extension.visibleProperty().not()));
        line().setHead(star, cell(word, "medium-cell"), cell(type, "type-cell"));
        line().setCells(numberCell, extensionCell);
        line().setTail(opener, revert(), remove());
        line().setBelow(more, problem(), hint.line());
    }

    static StackPane cell(Node node, String styleClass) {
        StackPane cell = new StackPane(node);
        cell.getStyleClass().addAll("record-cell", styleClass);
        return cell;
    }

    /// A sign and no button: which entry is the primary one follows from the entries.
    private Region star(String medium) {
        Region shape = new Region();
        shape.getStyleClass().add("star");
        shape.setAccessibleText(words().text("contacts.primary"));
        Hint.setText(shape, words().text("contacts.primary.tip", medium));
        return shape;
    }

    private Label instead(String key, ObservableBooleanValue shown) {
        Label label = new Label(words().text(key));
        label.getStyleClass().add("instead");
        label.visibleProperty().bind(shown);
        return label;
    }

    private void prepareType() {
        Words words = words();
        type.getItems().setAll(Contact.TYPE.options());
        type.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String option) {
                return option == null ? "" : words.choice("type", option);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        tie(
                type,
                type.valueProperty(),
                "contacts.type",
                contact -> contact.get(Contact.TYPE),
                (contact, chosen) -> contact.with(Contact.TYPE, chosen));
    }

    @Override
    String name(Values shown) {
        return name(words(), shown);
    }

    static String name(Words words, Values shown) {
        return words.text(
                "contacts.row",
                words.choice("mediaType", shown.get(Contact.MEDIA_TYPE)),
                words.choice("type", shown.get(Contact.TYPE)));
    }

    @Override
    boolean fits(Values other) {
        return Contact.isKnown(other) && other.get(Contact.MEDIA_TYPE).equals(value().get(Contact.MEDIA_TYPE));
    }

    @Override
    boolean isAbout(Code code, String key) {
        return switch (code) {
            case SAME_IDENTITY, CONTACT_WITHOUT_SLOT -> key.equals("contacts.type");
            case EXTENSION_NOT_DIGITS, EXTENSION_NOT_ALLOWED -> key.equals("contacts.extension");
            case CONTACT_WITHOUT_ADDRESS -> key.equals("contacts.number") || key.equals("contacts.extension");
            default -> key.equals("contacts.number");
        };
    }

    @Override
    Node first() {
        return number.isVisible() ? number : extension;
    }

    private boolean isPhone() {
        return !Contact.isEmail(value());
    }

    /// A number is understood in whatever way it is typed, and stands in the entry as it will be sent; the field goes
    /// on showing what is typed until it is left.
    private Values withNumber(Values contact, String typed) {
        return Contact.withNumber(
                contact, Contact.isEmail(contact) ? typed : hint.read(typed).number());
    }

    /// Reads what is typed once more, when more is known of how to.
    void readAgain() {
        if (isPhone() && status.changed()) {
            become(withNumber(value(), number.getText()));
        }
    }

    private void gone(boolean here) {
        if (here && isPhone()) {
            hint.warm();
        }
        if (!here) {
            quietly(() -> number.setText(Contact.number(value())));
        }
        arrange();
        if (getScene() != null) { // else the row has just been taken out
            advise();
        }
    }

    @Override
    void drawn(Status now) {
        status = now;
        star.getChildren().getFirst().setVisible(isPrimary(now.origin()));
        more.show(value());
        arrange();
        advise();
    }

    private void advise() {
        String place = Integer.toString(place());
        if (!isPhone() || !status.changed()) {
            hint.silence(place);
            return;
        }
        PhoneEntry entry = hint.read(number.getText());
        boolean typing = number.isFocused() || extension.isFocused();
        String either = typing && extensionCell.isVisible() ? hint.either(value()) : "";
        hint.explain(status.problem(), entry, problem(), consequence());
        boolean again =
                entry.kind() == PhoneEntry.Kind.UNCLEAR && status.problem().isPresent();
        if (again || !hint.showNumber(entry, either, () -> split(entry))) {
            hint.showExtension(place, freshExtension(), either);
        }
    }

    /// An extension that the server does not have in this entry, if it can be sent.
    private String freshExtension() {
        String typed = Contact.extension(value());
        boolean same =
                status.origin().map(Contact::extension).filter(typed::equals).isPresent();
        return same || status.problem().isPresent() ? "" : typed;
    }

    private void split(PhoneEntry entry) {
        become(Contact.withExtension(Contact.withNumber(value(), entry.bare()), entry.extension()));
        quietly(() -> {
            number.setText(entry.bare());
            extension.setText(entry.extension());
        });
    }

    private boolean isPrimary(Optional<Values> origin) {
        return origin.filter(table::isPrimary).isPresent();
    }

    /// A half stays while somebody is typing in it.
    private void arrange() {
        boolean hasNumber = !Contact.number(value()).isEmpty();
        boolean hasExtension = !Contact.extension(value()).isEmpty();
        boolean phone = value().get(Contact.MEDIA_TYPE).equals("PHONE");
        number.setVisible(hasNumber || !hasExtension || number.isFocused());
        extension.setVisible(hasExtension || (phone && !hasNumber) || extension.isFocused());
        boolean room = phone || extension.isVisible();
        extensionCell.setVisible(room);
        extensionCell.setManaged(room);
    }
}
