package org.updateuser.view.kit;

import javafx.scene.control.Label;
import javafx.scene.text.Text;

/// Words and an email address after them, which goes on in the next line before its `@` rather than in the middle of a
/// word: the toolkit takes an address for one word, and breaks a word wherever the line ends.
public final class AddressLine extends Bar {
    private final Label before = part();
    private final Label who = part();
    private final Label where = part();

    /// An empty line.
    public AddressLine() {
        getStyleClass().add("address-line");
        getChildren().setAll(before, who, where);
    }

    private static Label part() {
        Label part = new Label();
        part.getStyleClass().addAll("muted", "small");
        part.setWrapText(true);
        part.setMinHeight(USE_PREF_SIZE);
        part.managedProperty().bind(part.textProperty().isNotEmpty());
        return part;
    }

    /// Says these words, and this address.
    public void say(String words, String address) {
        int at = Math.max(0, address.lastIndexOf('@'));
        before.setText(words);
        who.setText(address.substring(0, at));
        where.setText(address.substring(at));
    }

    /// In one line both parts are one word: labels as wide as their words and rounded up would leave a gap in it.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (where.isManaged() && where.getLayoutY() == who.getLayoutY() && where.getLayoutX() > who.getLayoutX()) {
            double together = width(who.getText() + where.getText()) - width(where.getText());
            where.setLayoutX(who.getLayoutX() + Math.floor(together));
        }
    }

    private double width(String words) {
        Text text = new Text(words);
        text.setFont(who.getFont());
        return text.getLayoutBounds().getWidth();
    }
}
