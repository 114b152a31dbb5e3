package org.updateuser.view;

import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;
import org.updateuser.form.Words;
import org.updateuser.model.Customization;
import org.updateuser.model.Leaf;
import org.updateuser.view.kit.FormRow;

/// What a row is called: as the organization calls it, with the product's own name beside, so that nobody is lost. A
/// row that the organization hides says so and is edited like any other.
final class RowName {
    private RowName() {}

    static Subscription bind(FormRow row, Leaf<?> leaf, Words words) {
        return words.customization().subscribe(known -> show(row, leaf, known, words));
    }

    private static void show(FormRow row, Leaf<?> leaf, Customization known, Words words) {
        String label = words.label(leaf);
        boolean labelled = !row.getLabelText().isEmpty(); // a list stands under a title of the product's
        if (labelled) {
            row.setLabelText(label);
        }
        row.setRevertName(words.text("action.revert", label));
        List<String> said = new ArrayList<>();
        if (!label.equals(words.productLabel(leaf))) {
            said.add(
                    labelled
                            ? words.text("custom.product", words.productLabel(leaf))
                            : words.text("custom.own", label));
        }
        if (known.hides(leaf)) {
            said.add(words.text("custom.hidden"));
        }
        row.setAside(String.join(" · ", said));
    }
}
