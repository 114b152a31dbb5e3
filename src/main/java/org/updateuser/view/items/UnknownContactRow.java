package org.updateuser.view.items;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.updateuser.model.Contact;
import org.updateuser.model.Problem.Code;
import org.updateuser.model.Values;
import org.updateuser.view.items.Records.Status;
import org.updateuser.view.kit.CopyButton;

/// A contact of a medium or type the program does not know: one locked line in its place, kept as it came.
final class UnknownContactRow extends RecordRow {
    private final Label medium = new Label("", new FontIcon(Feather.INFO));
    private final Label type = new Label();
    private final Label number = new Label();
    private final CopyButton copy = new CopyButton();

    UnknownContactRow(ContactTable table, Values value) {
        super(table, value);
        getStyleClass().add("locked-row");
        medium.getStyleClass().add("medium-word");
        copy.setCopyName(words().text("action.copy"));
        Label why = new Label(words().text("contacts.unknown"));
        why.setWrapText(true);
        line().setHead(
                        ContactRow.cell(new FontIcon(Feather.LOCK), "star-cell"),
                        ContactRow.cell(medium, "medium-cell"),
                        ContactRow.cell(type, "type-cell"));
        line().setCells(ContactRow.cell(number, "number-cell"), ContactRow.cell(why, "why-cell"));
        line().setTail(copy);
        line().setBelow(problem());
    }

    @Override
    String name(Values shown) {
        return ContactRow.name(words(), shown);
    }

    @Override
    boolean fits(Values other) {
        return !Contact.isKnown(other);
    }

    @Override
    boolean isAbout(Code code, String key) {
        return false;
    }

    @Override
    Node first() {
        return copy;
    }

    @Override
    void drawn(Status status) {
        medium.setText(words().choice("mediaType", value().get(Contact.MEDIA_TYPE)));
        type.setText(words().choice("type", value().get(Contact.TYPE)));
        String shown = Contact.number(value());
        String text = shown.isEmpty() ? Contact.extension(value()) : shown;
        number.setText(text);
        copy.setCopyText(text);
    }
}
