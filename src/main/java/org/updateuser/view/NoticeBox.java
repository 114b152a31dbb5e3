package org.updateuser.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.updateuser.form.Notice;
import org.updateuser.form.Words;
import org.updateuser.view.kit.Announcer;
import org.updateuser.view.kit.Bar;
import org.updateuser.view.kit.CopyButton;
import org.updateuser.view.kit.LongWords;
import org.updateuser.view.kit.Reveal;

/// A notice: sentence, what can be done, and the technical part behind *Details*.
public final class NoticeBox extends VBox {
    private @Nullable Words words;

    public NoticeBox() {
        getStyleClass().add("notice-box");
        managedProperty().bind(visibleProperty());
        setAccessibleRole(AccessibleRole.TEXT);
        setVisible(false);
    }

    void setWords(Words given) {
        words = given;
    }

    void show(Optional<Notice> notice, Runnable close) {
        setVisible(notice.isPresent());
        getChildren().clear();
        notice.ifPresent(said -> fill(said, close));
        if (notice.isPresent() && getScene() != null) {
            Platform.runLater(() -> Reveal.show(this)); // once it has its place
        }
    }

    private String text(String key) {
        return words == null ? "" : words.text(key);
    }

    private void fill(Notice notice, Runnable close) {
        String tone = notice.tone().name().toLowerCase(Locale.ROOT);
        getStyleClass().removeAll("good", "info", "warn", "bad");
        getStyleClass().add(tone);
        setAccessibleText(notice.text());
        Announcer.say(this, notice.text());
        Label sentence = new Label(notice.text());
        LongWords.in(sentence);
        sentence.getStyleClass().add("sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Bar said = new Bar(); // the links stand beside the sentence where there is room, else below it
        said.getStyleClass().add("notice-words");
        said.getChildren().add(sentence);
        said.getChildren().addAll(links(notice));
        HBox.setHgrow(said, Priority.ALWAYS);
        StackPane icon = new StackPane(new FontIcon(icon(notice.tone())));
        icon.getStyleClass().add("notice-icon");
        HBox line = new HBox(icon, said, closeButton(close));
        line.getStyleClass().add("notice-line");
        getChildren().add(line);
    }

    private List<Node> links(Notice notice) {
        List<Node> links = new ArrayList<>();
        Notice.Action action = notice.action();
        if (action != null) {
            links.add(link(action.label(), action.run()));
        }
        if (!notice.detail().isEmpty()) {
            links.add(details(notice.detail()));
        }
        return links;
    }

    private Hyperlink details(String detail) {
        Label technical = new Label(detail);
        LongWords.in(technical);
        technical.getStyleClass().add("mono");
        technical.setWrapText(true);
        CopyButton copy = new CopyButton();
        copy.setCopyText(detail);
        copy.setCopyName(text("action.details.copy"));
        HBox opened = new HBox(technical, copy);
        opened.getStyleClass().add("notice-details");
        return link(text("action.details"), () -> {
            if (!getChildren().remove(opened)) {
                getChildren().add(opened);
            }
        });
    }

    private static Hyperlink link(String words, Runnable run) {
        Hyperlink link = new Hyperlink(words);
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> run.run());
        return link;
    }

    private Button closeButton(Runnable close) {
        Button button = new Button();
        button.setGraphic(new FontIcon(Feather.X));
        button.getStyleClass().addAll("quiet", "square");
        button.setAccessibleText(text("action.close"));
        button.setOnAction(event -> close.run());
        return button;
    }

    private static Feather icon(Notice.Tone tone) {
        return switch (tone) {
            case GOOD -> Feather.CHECK_CIRCLE;
            case INFO -> Feather.INFO;
            case WARN -> Feather.ALERT_TRIANGLE;
            case BAD -> Feather.ALERT_CIRCLE;
        };
    }
}
