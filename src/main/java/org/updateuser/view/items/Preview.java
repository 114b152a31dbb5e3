package org.updateuser.view.items;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.updateuser.form.Measures;
import org.updateuser.form.Words;
import org.updateuser.view.Screens;
import org.updateuser.view.kit.Decoding;
import org.updateuser.view.kit.Hint;
import org.updateuser.view.kit.MessageLine;

/// A small picture of what is behind an address: while it loads a placeholder, and where it cannot be shown a dashed
/// box that says why.
final class Preview extends StackPane {
    private static final double PIXELS = 128; // twice its size with large text
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    private final Screens screens;
    private final Words words;
    private final ImageView view = new ImageView();
    private final FontIcon icon = new FontIcon(Feather.IMAGE);
    private final MessageLine reason = new MessageLine(Feather.INFO, "info");
    private final PauseTransition rest = new PauseTransition(Duration.millis(400));
    private final ReadOnlyObjectWrapper<Optional<Measures>> measures = new ReadOnlyObjectWrapper<>(Optional.empty());
    private volatile String address = ""; // in the background it is asked whether a picture is still wanted
    private String name = "";
    private String why = "";
    private boolean told;

    private record Arrived(Image image, Measures measures) {}

    Preview(Screens screens) {
        this.screens = screens;
        this.words = screens.words();
        getStyleClass().add("preview");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setPreserveRatio(true);
        view.fitWidthProperty().bind(widthProperty());
        view.fitHeightProperty().bind(heightProperty());
        getChildren().setAll(icon, view);
        rest.setOnFinished(event -> fetch());
    }

    /// Why there is no picture, as a line for under the row.
    MessageLine reason() {
        return reason;
    }

    /// How large the picture there is, once that is known.
    ReadOnlyObjectProperty<Optional<Measures>> measures() {
        return measures.getReadOnlyProperty();
    }

    /// Shows what is behind an address, once the typing of it rests.
    ///
    /// @param problem whether the row says already what is wrong
    void show(String now, String called, boolean problem) {
        name = called;
        told = problem;
        explain();
        if (!now.equals(address)) {
            boolean first = address.isEmpty();
            address = now;
            say(words.text("images.loading"));
            if (first) {
                fetch();
            } else {
                rest.playFromStart();
            }
        }
    }

    private void fetch() {
        String asked = address;
        if (!org.updateuser.model.Image.isFetchable(asked)) {
            broken(asked.isEmpty() ? "" : words.text("images.broken", words.text("images.broken.address")));
            return;
        }
        screens.pictures()
                .fetch(
                        asked,
                        () -> asked.equals(address),
                        picture -> new Arrived(Decoding.within(picture.bytes(), PIXELS), picture.measures()),
                        arrived -> arrived(asked, arrived),
                        reason -> {
                            if (asked.equals(address)) {
                                broken(reason);
                            }
                        });
    }

    private void arrived(String asked, Arrived arrived) {
        if (asked.equals(address)) {
            say("");
            view.setImage(arrived.image());
            setAccessibleText(words.text("images.preview", name));
            Hint.setText(this, sized(arrived.measures()));
            measures.set(Optional.of(arrived.measures()));
        }
    }

    private String sized(Measures now) {
        int kilobytes = Math.max(1, Math.round(now.length() / 1000f));
        return words.text("images.size.tip", getAccessibleText(), now.format(), now.width(), now.height(), kilobytes);
    }

    private void broken(String given) {
        say(given);
        pseudoClassStateChanged(BROKEN, !given.isEmpty());
        why = given;
        explain();
    }

    private void explain() {
        reason.say(told ? "" : why, "");
    }

    private void say(String sentence) {
        measures.set(Optional.empty());
        view.setImage(null);
        pseudoClassStateChanged(BROKEN, false);
        why = "";
        explain();
        setAccessibleText(sentence);
        Hint.setText(this, getAccessibleText());
    }
}
