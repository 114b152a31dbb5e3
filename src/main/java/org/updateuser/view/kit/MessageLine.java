package org.updateuser.view.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A line under a field: an icon, a sentence, and a quieter one that says what follows from it. It takes no room while
/// it has nothing to say, and is made of nothing until it first has: a form holds dozens of lines that never do, and
/// each node costs styling when the form is shown and when its look changes.
public final class MessageLine extends HBox {
    private final Feather icon;
    private final List<Node> appended = new ArrayList<>();
    private @Nullable Sentences made;

    /// A line with nothing to say yet.
    ///
    /// @param kind its pseudo-class: `bad`, `warn` or `info`
    public MessageLine(Feather icon, String kind) {
        this.icon = icon;
        getStyleClass().add("message-line");
        pseudoClassStateChanged(PseudoClass.getPseudoClass(kind), true);
        setAccessibleRole(AccessibleRole.TEXT);
        say("", "");
    }

    /// Shows these sentences, the second on a line of its own; blank ones are left out.
    public void say(String sentence, String consequence) {
        if (!sentence.isBlank() || made != null) {
            sentences().show(sentence, consequence);
        }
        setAccessibleText((sentence + " " + consequence).strip());
        if (!sentence.isBlank() && isShown()) {
            Announcer.say(this, getAccessibleText());
        }
        setVisible(!sentence.isBlank());
        setManaged(!sentence.isBlank());
    }

    private Sentences sentences() {
        Sentences there = made;
        if (there == null) {
            there = new Sentences();
            made = there;
            StackPane place = new StackPane(Buttons.small(icon));
            place.getStyleClass().add("icon-slot");
            place.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            HBox.setHgrow(there, Priority.ALWAYS);
            there.getChildren().addAll(appended);
            getChildren().setAll(place, there);
        }
        return there;
    }

    /// A section that is not looked at says nothing.
    private boolean isShown() {
        for (Node each = getParent(); each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return getScene() != null;
    }

    /// Puts something operable after the words.
    public void append(Node... nodes) {
        appended.addAll(List.of(nodes));
        if (made != null) {
            made.getChildren().addAll(nodes);
        }
    }

    /// The words, and what stands after them.
    private static final class Sentences extends Bar {
        private final Text first = new Text();
        private final Text second = new Text();
        private final TextFlow words = new TextFlow(first);

        Sentences() {
            first.getStyleClass().add("first-text");
            Direction.watch(first, second);
            words.getStyleClass().add("words");
            words.setMinWidth(0);
            getStyleClass().add("message-words");
            setMinWidth(0);
            getChildren().setAll(words);
        }

        void show(String sentence, String consequence) {
            first.setText(sentence);
            second.setText("\n" + consequence);
            if (consequence.isBlank()) {
                words.getChildren().setAll(first);
            } else {
                words.getChildren().setAll(first, second);
            }
        }
    }
}
