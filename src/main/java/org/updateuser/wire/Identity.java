package org.updateuser.wire;

import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;

/// By what the people of a table are told, in the order in which it is preferred.
public enum Identity {
    ID,
    EMAIL,
    EMPLOYEE_ID;

    /// The row that says it.
    public Leaf<String> leaf() {
        return Catalogue.leaf(
                switch (this) {
                    case ID -> Catalogue.ID;
                    case EMAIL -> Catalogue.EMAIL;
                    case EMPLOYEE_ID -> Catalogue.EMPLOYEE_ID;
                });
    }
}
