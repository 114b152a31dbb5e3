package org.updateuser.view;

import java.util.Arrays;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.ComparedRow;
import org.updateuser.form.ComparedRow.Relation;
import org.updateuser.form.SideBySide;
import org.updateuser.form.Words;
import org.updateuser.model.Values;
import org.updateuser.view.kit.LongWords;

/// One row of two people: its name, both values, and between them a sign for how they stand to each other.
final class CompareCell extends WrappingCell<ComparedRow> {
    private static final PseudoClass DIFFERENT = PseudoClass.getPseudoClass("different");
    private static final PseudoClass UNSET = PseudoClass.getPseudoClass("unset");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final Screens screens;
    private final Words words;
    private final SideBySide both;
    private final Label label = text("row-label");
    private final Label left = text("compare-value");
    private final Label sign = text("compare-sign");
    private final Label right = text("compare-value");
    private final LongWords ofLeft = LongWords.in(left);
    private final LongWords ofRight = LongWords.in(right);
    private final GridPane line = new GridPane();

    CompareCell(Screens screens) {
        this.screens = screens;
        this.words = screens.words();
        this.both = screens.workplace().sideBySide();
        line.getStyleClass().add("compare-line");
        line.getColumnConstraints().setAll(columns());
        line.addRow(0, label, left, sign, right);
        line.getChildren().forEach(each -> GridPane.setValignment(each, VPos.TOP));
        sign.setMinWidth(Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    /// The columns of a row, and of what stands above all rows.
    static ColumnConstraints[] columns() {
        return Arrays.stream(shares()).mapToObj(CompareCell::column).toArray(ColumnConstraints[]::new);
    }

    /// How much of the width each column has.
    static double[] shares() {
        return new double[] {0.22, 0.35, 0.08, 0.35};
    }

    private static ColumnConstraints column(double share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(100 * share);
        column.setHalignment(share < 0.1 ? HPos.CENTER : HPos.LEFT);
        return column;
    }

    private static Label text(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    protected void updateItem(@Nullable ComparedRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        label.setText(words.label(row.leaf()));
        String first = row.text(row.left(), words, screens.sentences());
        String second = row.text(row.right(), words, screens.sentences());
        Shown.write(left, ofLeft, first);
        Shown.write(right, ofRight, second);
        sign.setText(sign(row.relation()));
        line.pseudoClassStateChanged(DIFFERENT, row.relation() == Relation.DIFFERENT);
        mark(left, row, row.left(), isOpen(true));
        mark(right, row, row.right(), isOpen(false));
        setGraphic(line);
        setAccessibleText(words.text("compare.row." + row.relation(), label.getText(), first, second));
    }

    private static String sign(Relation relation) {
        return switch (relation) {
            case SAME -> "=";
            case DIFFERENT -> "\u2260";
            case UNKNOWN -> "?";
        };
    }

    private boolean isOpen(boolean first) {
        return (first ? both.left() : both.right())
                .get()
                .filter(one -> one.open())
                .isPresent();
    }

    private static void mark(Label value, ComparedRow row, Values person, boolean open) {
        value.pseudoClassStateChanged(CHANGED, open && row.changed());
        value.pseudoClassStateChanged(UNSET, row.isUnset(person));
    }
}
