package org.updateuser.view;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.updateuser.form.FieldState;
import org.updateuser.form.Lock;
import org.updateuser.form.Notice;
import org.updateuser.form.OpenUser;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Choice;
import org.updateuser.model.Field;
import org.updateuser.model.Flag;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Reference;
import org.updateuser.model.Served;
import org.updateuser.model.Struct;
import org.updateuser.model.Text;
import org.updateuser.model.Whole;
import org.updateuser.view.kit.FormRow;
import org.updateuser.view.kit.ReadOnlyRow;

/// Binds the whole catalogue to the nodes that FXML named after it (`biography.spouse` is `biography_spouse` there),
/// without a line for any single property.
final class FormBinder {
    private final Map<String, Object> named;
    private final Screens screens;

    FormBinder(Map<String, Object> named, Screens screens) {
        this.named = named;
        this.screens = screens;
    }

    /// The name of a row in FXML.
    static String id(Leaf<?> leaf) {
        return leaf.key().replace('.', '_');
    }

    /// Shows and edits a user until the subscription ends.
    Subscription bind(OpenUser open) {
        Subscription all = Subscription.EMPTY;
        for (Leaf<?> leaf : Catalogue.LEAVES) {
            Object node = named.get(id(leaf));
            all = node == null ? all : all.and(bindWithMenu(node, open.user().state(leaf), open));
        }
        return all;
    }

    private Subscription bindWithMenu(Object node, FieldState<?> state, OpenUser open) {
        Subscription bound = bind(node, state, open);
        return node instanceof Node row ? bound.and(RowMenu.on(row, state, open, screens)) : bound;
    }

    private Subscription bind(Object node, FieldState<?> state, OpenUser open) {
        return switch (node) {
            case ReadOnlyRow row -> ReadOnlyBinding.bind(row, state, screens);
            case FormRow row
            when row.getContent() != null ->
                new RowBinding(row, state, open, screens)
                        .bind()
                        .and(bindEditor(row.getContent(), state.leaf().field(), open));
            case Node editor -> bindEditor(editor, state.leaf().field(), open);
            default -> throw new IllegalArgumentException("no editor of " + state.leaf() + ": " + node);
        };
    }

    /// The editor that suits the kind. A new kind breaks the compilation here.
    private Subscription bindEditor(Node node, Field<?> field, OpenUser open) {
        UpdateUser user = open.user();
        return switch (field) {
            case Text text ->
                TextBinding.bind(node, user.state(text), screens.words(), length -> tooLong(open, length));
            case Flag flag -> FlagBinding.bind(node, user.state(flag));
            case Choice choice -> ChoiceBinding.bind(node, user.state(choice), choice, screens.words());
            case Reference reference -> ReferenceBinding.bind(node, user.state(reference), reference, open, screens);
            case Many<?> many -> bindMany(node, many, user);
            case Whole whole -> throw new IllegalArgumentException("only for reading: " + whole);
            case Served served -> throw new IllegalArgumentException("only for reading: " + served);
            case Struct struct -> throw new IllegalArgumentException("edited by its parts: " + struct);
        };
    }

    private void tooLong(OpenUser open, int length) {
        String sentence = screens.words().text("edit.tooLong", length, Lock.LONGEST_TEXT);
        open.notice().set(Optional.of(new Notice(Notice.Tone.WARN, sentence, "", null)));
    }

    private Subscription bindMany(Node node, Many<?> many, UpdateUser user) {
        return many.ofTexts()
                .map(texts -> TagBinding.bind(node, user.state(texts), screens.words()))
                .or(() -> many.ofRecords().map(records -> ((ItemsEditor) node).bind(user.state(records), screens)))
                .orElseThrow(() -> new IllegalArgumentException("no editor of a list of " + many.item()));
    }
}
