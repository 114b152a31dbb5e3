package org.updateuser.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.updateuser.form.Words;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Values;

/// What deleting takes away and restoring does not bring back (facts, *PATCH semantics*), a line each, with who has to
/// give it back.
final class Losses {
    private final Words words;

    Losses(Words words) {
        this.words = words;
    }

    /// The lines for a person who is to be restored.
    ///
    /// @param user the person as the server has them, still with the extensions that are gone then
    List<Node> ofRestoring(Values user) {
        List<Node> lines = all("state.lost.restore", user);
        lines.add(label("state.lost.never", "loss-text"));
        return lines;
    }

    /// The lines for a person who is to be deleted.
    List<Node> ofDeleting(Values user) {
        return all("state.lost.delete", user);
    }

    private List<Node> all(String title, Values user) {
        List<Node> lines = new ArrayList<>();
        lines.add(label(title, "loss-title"));
        lines.add(line("state.lost.division", words.text("state.lost.division.text")));
        lines.add(line("state.lost.roles", words.text("state.lost.roles.text")));
        lines.add(line("state.lost.extension", extensions(user)));
        lines.add(line("state.lost.station", words.text("state.lost.station.text")));
        return lines;
    }

    private String extensions(Values user) {
        String known = words.listed(user.get(Catalogue.ADDRESSES).stream()
                .map(Contact::extension)
                .filter(extension -> !extension.isEmpty())
                .distinct());
        return known.isEmpty()
                ? words.text("state.lost.extension.text")
                : words.text("state.lost.extension.known", known);
    }

    private HBox line(String what, String text) {
        Label said = wrapped(text, "loss-text");
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(label(what, "loss-name"), said);
        line.getStyleClass().add("loss");
        return line;
    }

    private Label label(String key, String styleClass) {
        return wrapped(words.text(key), styleClass);
    }

    private static Label wrapped(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
