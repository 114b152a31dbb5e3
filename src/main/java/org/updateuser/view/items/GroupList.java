package org.updateuser.view.items;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.updateuser.form.FieldState;
import org.updateuser.form.Words;
import org.updateuser.model.Membership;
import org.updateuser.model.Named;
import org.updateuser.model.Reference.Target;
import org.updateuser.model.Values;
import org.updateuser.patch.Checked.Finding;
import org.updateuser.view.ItemsEditor;
import org.updateuser.view.Pickers;
import org.updateuser.view.Screens;
import org.updateuser.view.kit.MessageLine;
import org.updateuser.view.kit.PickList;

/// The groups somebody belongs to, by name. A membership that was there keeps all it came with.
public final class GroupList extends VBox implements ItemsEditor {
    private final PickList<Named> picks = new PickList<>();
    private final Label hint = new Label();
    private final Label empty = new Label();
    private final MessageLine problem = new MessageLine(Feather.ALERT_CIRCLE, "bad");

    public GroupList() {
        getStyleClass().add("group-list");
        hint.getStyleClass().add("record-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        empty.getStyleClass().add("record-empty");
        empty.managedProperty().bind(empty.visibleProperty());
        getChildren().setAll(hint, empty, picks, problem);
    }

    @Override
    public Subscription bind(FieldState<List<Values>> state, Screens screens) {
        Words words = screens.words();
        hint.setText(words.text("group.groups.text"));
        empty.setText(words.text("groups.empty"));
        picks.setIdentity(Named::id);
        Pickers.prepare(picks, Target.GROUP, screens);
        Chosen.leaveOut(picks, () -> ids(state.typed().get()));
        picks.setPrompt(words.text("prompt.group"));
        picks.setAccessibleText(words.text("prompt.group"));
        picks.setRemoveName(words.text("action.remove"));
        return Subscription.combine(
                state.base().subscribe(base -> picks.setBase(named(base, screens))),
                state.typed().subscribe(typed -> show(typed, screens)),
                screens.names().revision().subscribe(revision -> show(state.typed().get(), screens)),
                state.findings().subscribe(found -> explain(found, words)),
                picks.itemsProperty().subscribe((before, chosen) -> choose(chosen, state)));
    }

    private static List<String> ids(List<Values> memberships) {
        return memberships.stream().map(each -> each.get(Membership.ID)).toList();
    }

    private static List<Named> named(List<Values> memberships, Screens screens) {
        return ids(memberships).stream()
                .map(id -> screens.names()
                        .find(id)
                        .orElseGet(() -> new Named(id, screens.words().text("places.unknown", id), "")))
                .toList();
    }

    private void show(List<Values> typed, Screens screens) {
        picks.setItems(named(typed, screens));
        empty.setVisible(typed.isEmpty());
    }

    private void explain(List<Finding> found, Words words) {
        String first = found.isEmpty() ? "" : words.problem(found.getFirst().problem());
        problem.say(first, words.text("consequence.item.new"));
    }

    private static void choose(List<Named> chosen, FieldState<List<Values>> state) {
        List<Values> typed = state.typed().get();
        List<String> wanted = chosen.stream().map(Named::id).toList();
        if (!wanted.equals(ids(typed))) {
            List<Values> left = new ArrayList<>(typed);
            state.typed().set(wanted.stream().map(id -> taken(id, left)).toList());
        }
    }

    private static Values taken(String id, List<Values> left) {
        Values kept = left.stream()
                .filter(each -> each.get(Membership.ID).equals(id))
                .findFirst()
                .orElseGet(() -> Membership.of(id));
        left.remove(kept);
        return kept;
    }

    @Override
    public boolean focusFirst() {
        picks.requestFocus();
        return true;
    }
}
