package org.updateuser.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.updateuser.form.About;
import org.updateuser.form.Component;
import org.updateuser.form.Paragraphs;
import org.updateuser.form.Words;

/// The licence of a component, as it has to be shown: whole, over the facts, where there is room to read it.
final class LicenceController {
    private final Words words;
    private final About about;

    @FXML
    private VBox place;

    @FXML
    private Label title;

    @FXML
    private Label what;

    @FXML
    private Button close;

    @FXML
    private TextArea text;

    LicenceController(Screens screens) {
        this.words = screens.words();
        this.about = screens.about();
    }

    @FXML
    void initialize() {
        title.setLabelFor(text);
        about.chosen().subscribe(component -> {
            place.setVisible(component.isPresent());
            component.ifPresent(this::name);
        });
        about.licence().subscribe(this::show);
    }

    private void name(Component component) {
        title.setText(
                component.version().isEmpty()
                        ? component.name()
                        : words.text("about.licence.of", component.name(), component.version()));
        what.setText(component.licence());
        text.setAccessibleText(words.text("about.licence.text", component.name()));
    }

    private void show(String licence) {
        text.setText(Paragraphs.of(licence));
        text.positionCaret(0);
        text.setScrollTop(0);
    }

    void onClose(Runnable action) {
        close.setOnAction(event -> action.run());
    }

    /// Puts the keyboard into the text.
    void focus() {
        text.requestFocus();
    }
}
