package org.updateuser.form;

import java.util.List;
import org.updateuser.model.Leaf;

/// The fields of what is shown, which the palette goes to by their names.
public interface FieldsHere {
    /// None.
    FieldsHere NONE = new FieldsHere() {
        @Override
        public List<Leaf<?>> here() {
            return List.of();
        }

        @Override
        public void goTo(Leaf<?> leaf) {
            // There is nothing to go to.
        }
    };

    /// Those that can be gone to now. Asked where the screens live.
    List<Leaf<?>> here();

    /// Puts the keyboard into one of them.
    void goTo(Leaf<?> leaf);
}
