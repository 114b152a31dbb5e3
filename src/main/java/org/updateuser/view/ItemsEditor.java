package org.updateuser.view;

import java.util.List;
import javafx.util.Subscription;
import org.updateuser.form.FieldState;
import org.updateuser.model.Values;

/// A node that edits a list of small records.
public interface ItemsEditor {
    /// Shows and edits the list of one user until the subscription ends.
    Subscription bind(FieldState<List<Values>> state, Screens screens);

    /// Puts the keyboard where the next thing is to be done: a problem, else a change, else the first field.
    boolean focusFirst();
}
