package org.updateuser.view;

import java.util.List;
import java.util.Map;
import org.updateuser.form.FieldState;
import org.updateuser.form.OpenUser;
import org.updateuser.form.Remark;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Section;
import org.updateuser.view.kit.SectionTab;

/// Says on the tab of each section whether anything in it is changed, and whether anything in it is wrong.
final class SectionMarks {
    private SectionMarks() {}

    static void show(OpenUser open, Map<Section, SectionTab> tabs) {
        tabs.forEach((section, tab) -> {
            List<? extends FieldState<?>> rows = rows(open, section);
            tab.setChanged(rows.stream().anyMatch(row -> row.changed().get()));
            tab.setInvalid(rows.stream().anyMatch(SectionMarks::isInvalid));
        });
    }

    private static boolean isInvalid(FieldState<?> row) {
        return !row.findings().get().isEmpty() || row.remark().get().kind() == Remark.Kind.REFUSED;
    }

    private static List<? extends FieldState<?>> rows(OpenUser open, Section section) {
        return Catalogue.LEAVES.stream()
                .filter(leaf -> leaf.field().traits().section() == section)
                .map(leaf -> open.user().state(leaf))
                .toList();
    }
}
