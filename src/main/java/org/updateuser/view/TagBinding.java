package org.updateuser.view;

import java.util.List;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.updateuser.form.FieldState;
import org.updateuser.form.Words;
import org.updateuser.view.kit.TagEditor;

/// A list of texts as tags.
final class TagBinding {
    private TagBinding() {}

    static Subscription bind(Node node, FieldState<List<String>> state, Words words) {
        if (!(node instanceof TagEditor tags)) {
            throw new IllegalArgumentException("no editor of a list of texts: " + node);
        }
        tags.setRemoveName(words.text("action.remove"));
        Subscription base = state.base().subscribe(tags::setBase);
        return base.and(Binding.of(state.typed(), tags.itemsProperty(), tags::setItems));
    }
}
