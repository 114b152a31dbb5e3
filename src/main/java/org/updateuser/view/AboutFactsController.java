package org.updateuser.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.updateuser.form.About.Fact;
import org.updateuser.form.About.Facts;
import org.updateuser.form.Components;
import org.updateuser.form.Words;
import org.updateuser.view.kit.CopyButton;
import org.updateuser.view.kit.ReadOnlyRow;

/// The facts of the program, each of which can be copied, and all of them together for whoever asks for help.
final class AboutFactsController {
    private final Screens screens;
    private final Words words;

    @FXML
    private Label version;

    @FXML
    private CopyButton copy;

    @FXML
    private Hyperlink licence;

    @FXML
    private VBox runs;

    @FXML
    private VBox places;

    AboutFactsController(Screens screens) {
        this.screens = screens;
        this.words = screens.words();
    }

    @FXML
    void initialize() {
        screens.about().facts().subscribe(facts -> facts.ifPresent(this::show));
    }

    private void show(Facts facts) {
        licence.setOnAction(event -> {
            licence.setVisited(false);
            screens.about().chosen().set(Optional.of(Components.own(facts.version())));
        });
        version.setText(
                facts.version().isEmpty()
                        ? words.text("about.version.none")
                        : words.text("about.version", facts.version()));
        runs.getChildren().setAll(rows(facts.runs(), false));
        places.getChildren().setAll(rows(facts.places(), true));
        String head = words.text("app.name") + " " + facts.version();
        copy.setCopyText(Stream.concat(Stream.of(head), facts.runs().stream().map(this::line))
                .collect(Collectors.joining("\n")));
    }

    /// Without the folders: they name whoever works here.
    private String line(Fact fact) {
        return words.text("labelled", words.text("about." + fact.key()), fact.text());
    }

    private List<ReadOnlyRow> rows(List<Fact> facts, boolean mono) {
        return facts.stream().map(fact -> row(fact, mono)).toList();
    }

    private ReadOnlyRow row(Fact fact, boolean mono) {
        String name = words.text("about." + fact.key());
        ReadOnlyRow row = new ReadOnlyRow();
        row.setLabelText(name);
        row.setCopyName(words.text("about.copy", name));
        row.setUnsetText(words.textIfAny("about." + fact.key() + ".none").orElse(words.text("value.none")));
        row.setMono(mono && !fact.text().isEmpty());
        row.setText(fact.text());
        return row;
    }
}
