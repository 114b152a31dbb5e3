package org.updateuser.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.FieldState;
import org.updateuser.form.OpenUser;
import org.updateuser.form.Words;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.view.items.StateOption;
import org.updateuser.view.kit.FormRow;

/// The state: what it means, what travels before or after it, and what the server will not give back, all before the
/// click.
final class StateController {
    private static final String DELETED = "deleted";

    private final Screens screens;
    private final Words words;

    @FXML
    private FormRow row;

    @FXML
    private Label intro;

    @FXML
    private VBox options;

    @FXML
    private VBox card;

    @FXML
    private Label consequence;

    @FXML
    private VBox losses;

    @FXML
    private Label order;

    private boolean showing;

    StateController(Screens screens) {
        this.screens = screens;
        this.words = screens.words();
    }

    @FXML
    void initialize() {
        ProductionMark.chip(screens).ifPresent(card.getChildren()::addFirst);
    }

    Subscription bind(OpenUser open) {
        FieldState<String> state = open.user().state(Catalogue.STATE_CHOICE);
        ToggleGroup group = new ToggleGroup();
        Subscription around = new RowBinding(row, state, open, screens).bind();
        row.setOnRevert(null); // choosing what it was does that
        return Subscription.combine(
                around,
                state.base().subscribe(base -> offer(base, group)),
                state.typed().subscribe(typed -> show(open, group)),
                open.user().changes().subscribe(changes -> show(open, group)),
                group.selectedToggleProperty().subscribe((before, chosen) -> choose(chosen, state)));
    }

    /// Somebody deleted can be restored, and that makes them active; nothing else is offered.
    private void offer(String base, ToggleGroup group) {
        boolean gone = base.equals(DELETED);
        intro.setText(words.text(gone ? "state.text.deleted" : "state.text"));
        showing = true;
        List<StateOption> offered = Catalogue.STATE_CHOICE.options().stream()
                .filter(option -> !gone || !option.equals("inactive"))
                .flatMap(option -> option(option, base, group))
                .toList();
        options.getChildren().setAll(offered);
        showing = false;
    }

    private Stream<StateOption> option(String option, String base, ToggleGroup group) {
        String key = base.equals(DELETED) && option.equals("active") ? "state.restored" : "state." + option;
        StateOption card = new StateOption(option, States.shape(option), words.text(key), words.text(key + ".text"));
        card.button().setToggleGroup(group);
        return Stream.of(card);
    }

    private void choose(@Nullable Toggle chosen, FieldState<String> state) {
        if (!showing && chosen != null && chosen.getUserData() instanceof String option) {
            state.typed().set(option);
        }
    }

    private void show(OpenUser open, ToggleGroup group) {
        FieldState<String> state = open.user().state(Catalogue.STATE_CHOICE);
        String base = state.base().get();
        String typed = state.typed().get();
        showing = true;
        group.getToggles().forEach(toggle -> toggle.setSelected(typed.equals(toggle.getUserData())));
        showing = false;
        boolean moves = !base.equals(typed);
        card.setVisible(moves);
        if (moves) {
            tell(open, typed, move(base, typed));
        }
    }

    private void tell(OpenUser open, String typed, String move) {
        card.getStyleClass().removeAll("warn-card", "plain-card");
        card.getStyleClass().add(move.equals("activate") ? "plain-card" : "warn-card");
        consequence.setText(words.text("state.consequence." + move));
        losses.getChildren().setAll(losses(open, move));
        order.setText(words.text(order(open, typed)));
    }

    private List<Node> losses(OpenUser open, String move) {
        Values user = open.user().base().get();
        return switch (move) {
            case "restore" -> new Losses(words).ofRestoring(user);
            case "delete" -> new Losses(words).ofDeleting(user);
            default -> List.of();
        };
    }

    private static String move(String base, String typed) {
        return switch (typed) {
            case DELETED -> "delete";
            case "inactive" -> "deactivate";
            default -> base.equals(DELETED) ? "restore" : "activate";
        };
    }

    /// What else is sent, and whether before or after.
    private static String order(OpenUser open, String typed) {
        boolean others = open.user().changes().get().stream()
                .anyMatch(change -> change.leaf().field() != Catalogue.STATE_CHOICE);
        if (!others) {
            return "state.consequence.alone";
        }
        return typed.equals("active") ? "state.consequence.open" : "state.consequence.close";
    }
}
