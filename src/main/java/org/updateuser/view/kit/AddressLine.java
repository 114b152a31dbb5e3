package org.updateuser.view.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/// Words and an email address after them. Where there is no room for both in one line, the address goes whole into the
/// next one, and where it has none there either, on before its `@` rather than in the middle of a word: the toolkit
/// takes an address for one word, and breaks a word wherever the line ends.
public final class AddressLine extends Pane {
    private static final String BETWEEN = " · ";

    private final Label words = part();
    private final Label dot = part();
    private final Label who = part();
    private final Label where = part();

    /// An empty line.
    public AddressLine() {
        getStyleClass().add("address-line");
        getChildren().setAll(words, dot, who, where);
        setMinWidth(0);
    }

    private static Label part() {
        Label part = new Label();
        part.getStyleClass().addAll("muted", "small");
        part.setWrapText(true);
        return part;
    }

    /// Says these words, and this address.
    public void say(String said, String address) {
        int at = Math.max(0, address.lastIndexOf('@'));
        words.setText(said);
        dot.setText(said.isEmpty() || address.isEmpty() ? "" : BETWEEN);
        who.setText(address.substring(0, at));
        where.setText(address.substring(at));
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(wide(words) + wide(dot) + address());
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : width;
        if (isOneLine(room)) {
            return who.prefHeight(-1);
        }
        double above = words.getText().isEmpty() ? 0 : words.prefHeight(room);
        return above + (address() <= room ? who.prefHeight(-1) : who.prefHeight(room) + where.prefHeight(room));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        boolean one = isOneLine(room);
        double above = one || words.getText().isEmpty() ? 0 : words.prefHeight(room);
        double left = one ? Math.floor(wide(words) + wide(dot)) : 0;
        dot.setVisible(one);
        put(words, 0, 0, room);
        put(dot, Math.floor(wide(words)), 0, room);
        put(who, left, above, room);
        if (address() <= room) { // one word: labels as wide as their words and rounded up would leave a gap in it
            put(where, left + Math.floor(address() - wide(where)), above, room);
        } else {
            put(where, 0, above + who.prefHeight(room), room);
        }
    }

    private static void put(Label part, double x, double y, double room) {
        double width = Math.min(room, part.prefWidth(-1));
        part.resizeRelocate(x, y, width, part.prefHeight(width));
    }

    private boolean isOneLine(double room) {
        return wide(words) + wide(dot) + address() <= room;
    }

    private double address() {
        return measure(who.getText() + where.getText());
    }

    private static double wide(Label part) {
        return part.getText().isEmpty() ? 0 : measured(part.getText(), part);
    }

    private double measure(String text) {
        return text.isEmpty() ? 0 : measured(text, who);
    }

    private static double measured(String text, Label like) {
        Text drawn = new Text(text);
        drawn.setFont(like.getFont());
        return drawn.getLayoutBounds().getWidth();
    }
}
