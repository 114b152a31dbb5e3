package org.updateuser.view.kit;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;

/// A line under a field: an icon, a sentence, and a quieter one that says what follows from it. It takes no room while
/// it has nothing to say.
public final class MessageLine extends HBox {
    private final Text first = new Text();
    private final Text second = new Text();
    private final TextFlow words = new TextFlow(first);
    private final Bar said = new Bar();

    /// A line with nothing to say yet.
    ///
    /// @param kind its pseudo-class: `bad`, `warn` or `info`
    public MessageLine(Feather icon, String kind) {
        getStyleClass().add("message-line");
        pseudoClassStateChanged(PseudoClass.getPseudoClass(kind), true);
        first.getStyleClass().add("first-text");
        StackPane place = new StackPane(Buttons.small(icon));
        place.getStyleClass().add("icon-slot");
        place.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        words.getStyleClass().add("words");
        words.setMinWidth(0);
        said.getStyleClass().add("message-words");
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().setAll(place, said);
        said.getChildren().setAll(words);
        say("", "");
    }

    /// Shows these sentences, the second on a line of its own; blank ones are left out.
    public void say(String sentence, String consequence) {
        first.setText(sentence);
        second.setText("\n" + consequence);
        if (consequence.isBlank()) {
            words.getChildren().setAll(first);
        } else {
            words.getChildren().setAll(first, second);
        }
        setAccessibleText((sentence + " " + consequence).strip());
        setVisible(!sentence.isBlank());
        setManaged(!sentence.isBlank());
        if (isVisible() && isShown()) { // where it was put into the window by being visible
            Announcer.say(this, getAccessibleText());
        }
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
        said.getChildren().addAll(nodes);
    }
}
