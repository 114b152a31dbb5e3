package org.updateuser.view.kit;

import java.util.Map;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What is known of a value while it is typed: a sentence, a quieter one, and at most one thing to do about it. It
/// takes no room while there is nothing to say.
public final class AdviceLine extends VBox {
    private static final Map<String, Feather> ICONS =
            Map.of("good", Feather.CHECK, "info", Feather.INFO, "warn", Feather.ALERT_TRIANGLE);

    /// What is said.
    ///
    /// @param kind `good`, `info` or `warn`
    /// @param second a quieter sentence, or `""`
    /// @param link what can be done, or `""`
    /// @param name the link for those who do not see the sentence
    public record Advice(String kind, String sentence, String second, String link, String name) {
        /// Nothing to say.
        public static final Advice NONE = new Advice("info", "", "", "", "");
    }

    private Advice shown = Advice.NONE;
    private Runnable action = () -> {};

    public AdviceLine() {
        getStyleClass().add("advice-line");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Shows something, in place of what was shown before.
    ///
    /// @param done what the link does
    public void say(Advice advice, Runnable done) {
        action = done;
        if (!advice.equals(shown)) { // else the link would lose the focus
            shown = advice;
            draw();
        }
    }

    private void draw() {
        setVisible(!shown.sentence().isEmpty());
        MessageLine line = new MessageLine(ICONS.getOrDefault(shown.kind(), Feather.INFO), shown.kind());
        line.say(shown.sentence(), shown.second());
        if (!shown.link().isEmpty()) {
            Hyperlink link = new Hyperlink(shown.link());
            link.getStyleClass().add("advice-link");
            link.setMinWidth(USE_PREF_SIZE);
            link.setAccessibleText(shown.name());
            link.setOnAction(_ -> action.run());
            line.append(link);
        }
        getChildren().setAll(line);
    }
}
