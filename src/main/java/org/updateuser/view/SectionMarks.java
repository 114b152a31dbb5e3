package org.updateuser.view;

import java.util.List;
import java.util.Map;
import javafx.util.Subscription;
import org.updateuser.form.FieldState;
import org.updateuser.form.OpenUser;
import org.updateuser.form.Remark;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Section;
import org.updateuser.view.kit.AfterFrame;
import org.updateuser.view.kit.SectionTab;

/// What the tabs of the form say of their sections: a dot for changes, a triangle for what cannot be sent or was
/// refused.
///
/// @param tabs of every section
record SectionMarks(Map<Section, SectionTab> tabs) {
    /// Shows it until the subscription ends.
    Subscription bind(OpenUser open) {
        show(open);
        return new AfterFrame(() -> show(open)).of(open.user().revision());
    }

    private void show(OpenUser open) {
        tabs.forEach((section, tab) -> {
            List<? extends FieldState<?>> states = Catalogue.LEAVES.stream()
                    .filter(leaf -> leaf.field().traits().section() == section)
                    .map(leaf -> open.user().state(leaf))
                    .toList();
            tab.setChanged(states.stream().anyMatch(row -> row.changed().get()));
            tab.setInvalid(states.stream().anyMatch(SectionMarks::isInvalid));
        });
    }

    private static boolean isInvalid(FieldState<?> row) {
        return !row.findings().get().isEmpty() || row.remark().get().kind() == Remark.Kind.REFUSED;
    }
}
