package org.updateuser.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.updateuser.form.HistoryList;
import org.updateuser.form.HistoryWords;
import org.updateuser.form.Requests;
import org.updateuser.form.Requests.Request;
import org.updateuser.form.Reversal;
import org.updateuser.form.Sentence;
import org.updateuser.form.Words;
import org.updateuser.model.Person;
import org.updateuser.patch.Entry;
import org.updateuser.view.kit.ChangeSentence;
import org.updateuser.view.kit.CopyButton;
import org.updateuser.view.kit.LongWords;

/// One request of the history: what was asked, what came of it, the request itself, and the way to take it back.
final class HistoryEntryController {
    private final Screens screens;
    private final Words words;
    private final HistoryList history;
    private final HistoryWords said;

    @FXML
    private VBox entry;

    @FXML
    private Hyperlink person;

    @FXML
    private Label fate;

    @FXML
    private Label sent;

    @FXML
    private VBox content;

    @FXML
    private Label reason;

    @FXML
    private Button revert;

    HistoryEntryController(Screens screens) {
        this.screens = screens;
        this.words = screens.words();
        this.history = screens.history();
        this.said = new HistoryWords(words, screens.sentences(), history.zone());
    }

    @FXML
    void initialize() {
        revert.setOnAction(event -> revert());
        person.setOnAction(event -> open());
        history.chosen().subscribe(this::show);
        screens.names()
                .revision()
                .subscribe((before, now) -> show(history.chosen().get()));
    }

    private void show(Optional<Entry> chosen) {
        entry.setVisible(chosen.isPresent());
        chosen.ifPresent(this::fill);
    }

    private void fill(Entry shown) {
        String name = shown.sent().name();
        Shown.write(person, name);
        person.setAccessibleText(words.text("history.person", name));
        FateSign.draw(fate, shown.result().fate(), said.fate(shown.result().fate()));
        sent.setText(words.text("history.sent", said.time(shown.sent().at()), said.by(shown)));
        List<Node> nodes = new ArrayList<>();
        nodes.add(paragraph(said.meaning(shown.result().fate())));
        nodes.add(title("history.changes"));
        nodes.addAll(sentences(said.changes(shown)));
        otherwise(shown, nodes);
        request(shown, nodes);
        answer(shown, nodes);
        content.getChildren().setAll(nodes);
        Reversal reversal = Reversal.of(shown);
        reason.setText(said.reversal(shown));
        revert.setDisable(!reversal.isPossible());
        revert.setAccessibleText(words.text("history.revert.name", name));
    }

    private Label title(String key) {
        Label title = new Label(words.text(key));
        title.getStyleClass().add("history-title");
        return title;
    }

    private static Label paragraph(String text) {
        Label paragraph = new Label(text);
        paragraph.setWrapText(true);
        paragraph.setMinHeight(Label.USE_PREF_SIZE);
        paragraph.getStyleClass().add("muted");
        return paragraph;
    }

    private List<Node> sentences(List<Sentence> sentences) {
        if (sentences.isEmpty()) {
            return List.of(paragraph(words.text("history.changes.none")));
        }
        return sentences.stream().map(this::line).toList();
    }

    private Node line(Sentence sentence) {
        ChangeSentence line = new ChangeSentence();
        line.setKind(ChangeSentence.Kind.valueOf(sentence.glyph().name()));
        line.setField(sentence.title());
        line.setBefore(sentence.before());
        line.setAfter(sentence.after());
        line.setOnAction(event -> open());
        return line;
    }

    private void otherwise(Entry shown, List<Node> nodes) {
        List<Sentence> otherwise = said.otherwise(shown);
        if (!otherwise.isEmpty()) {
            nodes.add(title("history.otherwise"));
            nodes.addAll(sentences(otherwise));
        }
    }

    private void request(Entry shown, List<Node> nodes) {
        Request request = Requests.of(shown.sent());
        Label title = title("history.request");
        title.setGraphic(copy(shown, request));
        nodes.add(title);
        nodes.add(box(RequestText.lines(List.of(request))));
    }

    private CopyButton copy(Entry shown, Request request) {
        CopyButton copy = new CopyButton();
        List<String> parts = new ArrayList<>(List.of(request.line()));
        if (!request.json().isEmpty()) {
            parts.add(request.json());
        }
        parts.add(String.join("\n", said.technical(shown)));
        copy.setCopyText(String.join("\n\n", parts));
        copy.setCopyName(words.text("history.technical.copy"));
        return copy;
    }

    private void answer(Entry shown, List<Node> nodes) {
        nodes.add(title("history.answer"));
        String text = said.answer(shown);
        if (!text.isEmpty()) {
            Label paragraph = paragraph(text);
            paragraph.getStyleClass().add("history-answer");
            nodes.add(paragraph);
        }
        Label technical = new Label(String.join("\n", said.technical(shown)));
        technical.getStyleClass().addAll("mono", "muted", "request-head");
        nodes.add(box(List.of(technical)));
    }

    private static VBox box(List<Node> lines) {
        VBox box = new VBox();
        box.getStyleClass().add("history-box");
        lines.forEach(line -> {
            if (line instanceof Label label) {
                label.setWrapText(true);
                label.setMinHeight(Label.USE_PREF_SIZE);
                LongWords.in(label);
            }
        });
        box.getChildren().addAll(lines);
        return box;
    }

    /// Opens the person.
    void open() {
        history.chosen().get().ifPresent(shown -> {
            screens.editor().open(Person.of(shown.sent().before()));
            screens.navigation().back();
        });
    }

    /// Opens the person with the earlier values, where that is possible.
    void revert() {
        history.chosen().get().filter(shown -> Reversal.of(shown).isPossible()).ifPresent(shown -> {
            history.takeBack(shown);
            screens.navigation().back();
        });
    }
}
