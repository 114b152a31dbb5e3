package org.updateuser.view;

import java.util.List;
import org.updateuser.form.BulkRow;
import org.updateuser.form.BulkSource;
import org.updateuser.form.Editor.Phase;
import org.updateuser.form.FieldsHere;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;

/// The rows of the open person, or of the form for many people where that is shown.
record RowsHere(Screens screens, Parts parts) implements FieldsHere {
    @Override
    public List<Leaf<?>> here() {
        if (screens.navigation().place().get() == Place.BULK) {
            return screens.workplace().bulk().source().get() instanceof BulkSource.OfForm ofForm
                    ? ofForm.form().rows().stream().<Leaf<?>>map(BulkRow::leaf).toList()
                    : List.of();
        }
        return screens.editor().phase().get() == Phase.OPEN ? Catalogue.LEAVES : List.of();
    }

    @Override
    public void goTo(Leaf<?> leaf) {
        if (screens.navigation().place().get() == Place.BULK) {
            parts.goToOfMany(leaf);
        } else {
            screens.navigation().back();
            parts.goTo(leaf);
        }
    }
}
