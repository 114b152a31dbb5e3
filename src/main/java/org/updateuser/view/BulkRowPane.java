package org.updateuser.view;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.updateuser.form.BulkForm;
import org.updateuser.form.BulkRow;
import org.updateuser.form.Deed;
import org.updateuser.form.RunWords;
import org.updateuser.form.Words;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.view.kit.Picker;

/// A row of the form for many: its label, what is to be done, with what, and what the people have now.
final class BulkRowPane extends VBox {
    private static final int USUAL = 1; // after leaving it as it is
    private static final PseudoClass TOUCHED = PseudoClass.getPseudoClass("touched");

    private final Screens screens;
    private final Words words;
    private final BulkRow row;
    private final String label;
    private final VBox editor = new VBox();
    private final Label present = new Label();
    private final ComboBox<Deed> deed = new ComboBox<>();

    BulkRowPane(Screens screens, RunWords said, BulkRow row) {
        this.screens = screens;
        this.words = screens.words();
        this.row = row;
        this.label = words.label(row.leaf());
        getStyleClass().add("bulk-row");
        editor.getStyleClass().add("bulk-editor");
        present.getStyleClass().addAll("muted", "small");
        present.setWrapText(true);
        getChildren().setAll(head(), editor, present, copying(said));
        if (row.leaf().field() == Catalogue.STATE_CHOICE) {
            getChildren().add(consequences());
        }
        row.deed().subscribe(this::show);
        row.present().subscribe(_ -> say(said.present(row)));
        screens.names().revision().subscribe(_ -> say(said.present(row)));
    }

    /// What a state takes away and does not give back, before anything is sent.
    private VBox consequences() {
        VBox lines = new VBox();
        lines.getStyleClass().add("bulk-editor");
        Losses losses = new Losses(words);
        Subscription.combine(
                row.deed().subscribe(_ -> lines.getChildren().setAll(consequences(losses))),
                row.text().subscribe(_ -> lines.getChildren().setAll(consequences(losses))));
        return lines;
    }

    private List<Node> consequences(Losses losses) {
        if (row.deed().get() != Deed.SET) {
            return List.of();
        }
        return switch (row.text().get()) {
            case "deleted" -> losses.ofDeleting(Values.EMPTY);
            case "active" -> losses.ofRestoring(Values.EMPTY);
            case "inactive" -> {
                Label said = new Label(words.text("state.consequence.deactivate"));
                said.setWrapText(true);
                yield List.of(said);
            }
            default -> List.of();
        };
    }

    /// The way to give everybody what one person has.
    private Hyperlink copying(RunWords said) {
        BulkForm form = screens.workplace().bulk().form();
        Hyperlink use = new Hyperlink();
        use.getStyleClass().add("bulk-use");
        use.setWrapText(true);
        use.setOnAction(_ -> form.use(row));
        form.model().subscribe(model -> {
            Optional<String> value = model.filter(_ -> row.isCopyable()).flatMap(person -> said.value(row, person));
            value.ifPresent(text -> use.setText(words.text("bulk.copy.use", Shown.shortened(text))));
            use.setVisible(value.isPresent());
            use.setManaged(value.isPresent());
        });
        return use;
    }

    private void say(String text) {
        Shown.write(present, text);
        present.setVisible(!text.isEmpty());
        present.setManaged(!text.isEmpty());
    }

    private HBox head() {
        Label name = new Label(label);
        name.getStyleClass().add("bulk-label");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        deed.setAccessibleText(words.text("bulk.deed", label));
        deed.setMinWidth(Region.USE_PREF_SIZE);
        Choices.offer(deed, row.deeds(), one -> words.text("deed." + one));
        deed.valueProperty().bindBidirectional(row.deed());
        deed.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        name.setLabelFor(deed);
        HBox head = new HBox(name, deed);
        head.getStyleClass().add("bulk-head");
        return head;
    }

    /// Puts the keyboard into what is edited, or to where it is said what is to be done.
    void enter() {
        if (!editor.isVisible() || !Focus.into(editor)) {
            deed.requestFocus();
        }
    }

    /// Whoever types where nothing is to be done wants this row to be that, as in a cell of a table.
    private void typed(KeyEvent key) {
        String text = key.getCharacter();
        boolean chord = key.isControlDown() || key.isAltDown() || key.isMetaDown();
        if (row.deed().get() == Deed.KEEP
                && !chord
                && !text.isBlank()
                && !Character.isISOControl(text.codePointAt(0))) {
            row.deed().set(row.deeds().get(USUAL));
            editor.applyCss(); // without its skin nothing takes the keyboard
            if (Focus.into(editor)) {
                begin(getScene().getFocusOwner(), key);
            }
            key.consume();
        }
    }

    /// What was typed before stays known to the row, and gives way.
    private static void begin(Node focused, KeyEvent key) {
        if (focused instanceof TextInputControl text) {
            text.replaceText(0, text.getLength(), key.getCharacter());
        } else if (focused instanceof Picker<?>) {
            focused.fireEvent(key.copyFor(focused, focused));
        }
    }

    /// The editor of a deed is made when somebody chooses it: most rows stay as they are.
    private void show(Deed deed) {
        boolean touched = deed != Deed.KEEP;
        pseudoClassStateChanged(TOUCHED, touched);
        boolean edits = touched && deed != Deed.CLEAR;
        editor.getChildren().setAll(edits ? new BulkEditors(screens, row).of(deed) : List.of());
        editor.setVisible(edits);
        editor.setManaged(edits);
    }
}
