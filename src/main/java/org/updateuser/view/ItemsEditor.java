package org.updateuser.view;

import javafx.util.Subscription;
import java.util.List;
import org.updateuser.form.FieldState;
import org.updateuser.model.Values;

/// A node that edits a list of small records.
public interface ItemsEditor {
    /// Shows and edits the list of one user until the subscription ends.
    Subscription bind(FieldState<List<Values>> state, Screens screens);
}
