package org.updateuser.view;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.updateuser.form.FieldState;
import org.updateuser.form.OpenUser;
import org.updateuser.form.Words;
import org.updateuser.model.Catalogue;

/// The state: what it means, what travels before or after it, and what the server will not give back.
final class StateController {
    private final Words words;

    @FXML
    private VBox options = new VBox();

    @FXML
    private Label order = new Label();

    @FXML
    private Label consequence = new Label();

    @FXML
    private VBox warning = new VBox();

    StateController(Screens screens) {
        this.words = screens.words();
    }

    Subscription bind(OpenUser open) {
        FieldState<String> state = open.user().state(Catalogue.STATE_CHOICE);
        ToggleGroup group = new ToggleGroup();
        List<RadioButton> buttons = Catalogue.STATE_CHOICE.options().stream()
                .map(option -> button(option, group, state))
                .toList();
        options.getChildren().setAll(buttons.stream().map(this::card).toList());
        return Subscription.combine(
                state.typed().subscribe(typed -> show(buttons, state)),
                state.base().subscribe(base -> show(buttons, state)),
                open.user().changes().subscribe(changes -> show(buttons, state)));
    }

    private RadioButton button(String option, ToggleGroup group, FieldState<String> state) {
        RadioButton button = new RadioButton(words.text("state." + option));
        button.setUserData(option);
        button.setToggleGroup(group);
        button.setOnAction(event -> state.typed().set(option));
        return button;
    }

    private VBox card(RadioButton button) {
        Label meaning = new Label(words.text("state." + button.getUserData() + ".text"));
        meaning.getStyleClass().add("option-text");
        meaning.setWrapText(true);
        VBox card = new VBox(button, meaning);
        card.getStyleClass().add("option");
        return card;
    }

    private void show(List<RadioButton> buttons, FieldState<String> state) {
        String base = state.base().get();
        String typed = state.typed().get();
        for (RadioButton button : buttons) {
            button.setSelected(typed.equals(button.getUserData()));
            // A deleted person can only be restored, and that makes them active.
            button.setDisable(base.equals("deleted") && "inactive".equals(button.getUserData()));
        }
        boolean moves = !base.equals(typed);
        warning.setVisible(moves);
        order.setText(words.text(moves && typed.equals("active") ? "state.consequence.open" : "state.consequence.close"));
        consequence.setText(moves ? words.text("state.consequence." + consequence(base, typed)) : "");
    }

    private static String consequence(String base, String typed) {
        return switch (typed) {
            case "deleted" -> "delete";
            case "inactive" -> "deactivate";
            default -> base.equals("deleted") ? "restore" : "activate";
        };
    }
}
