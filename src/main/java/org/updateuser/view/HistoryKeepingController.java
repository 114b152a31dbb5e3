package org.updateuser.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.updateuser.form.HistoryExport.Format;
import org.updateuser.form.HistoryExport.Progress;
import org.updateuser.form.HistoryList;
import org.updateuser.form.HistoryList.Phase;
import org.updateuser.form.Retention;
import org.updateuser.form.Retention.Proposal;
import org.updateuser.form.Words;

/// What becomes of the history: how much there is, how long it is kept, and a copy of it as a file.
final class HistoryKeepingController {
    private final Screens screens;
    private final Words words;
    private final HistoryList history;
    private final Retention retention;

    @FXML
    private Label count;

    @FXML
    private MenuButton export;

    @FXML
    private MenuButton keep;

    @FXML
    private HBox proposal;

    @FXML
    private Label proposed;

    @FXML
    private Button confirm;

    @FXML
    private Button cancel;

    @FXML
    private HBox progress;

    @FXML
    private Label progressed;

    @FXML
    private Hyperlink stop;

    @FXML
    private NoticeBox notice;

    HistoryKeepingController(Screens screens) {
        this.screens = screens;
        this.words = screens.words();
        this.history = screens.history();
        this.retention = history.retention();
    }

    @FXML
    void initialize() {
        notice.setWords(words);
        history.total().subscribe(total -> count.setText(words.text("history.count", total)));
        BooleanBinding known =
                history.phase().isEqualTo(Phase.READ).or(history.total().greaterThan(0));
        count.visibleProperty().bind(known); // of what was not read nobody knows how much there is
        count.managedProperty().bind(known);
        export.disableProperty().bind(known.not().or(progress.visibleProperty()));
        for (Format format : Format.values()) {
            MenuItem item = new MenuItem(words.text("history.export." + format));
            item.setOnAction(event -> export(format));
            export.getItems().add(item);
        }
        proposal.managedProperty().bind(proposal.visibleProperty());
        progress.managedProperty().bind(progress.visibleProperty());
        confirm.setOnAction(event -> retention.confirm());
        cancel.setOnAction(event -> retention.cancel());
        stop.setOnAction(event -> history.export().cancel());
        retention.days().subscribe(days -> offer(days.intValue()));
        retention.proposal().subscribe(this::ask);
        history.export().progress().subscribe(this::tell);
        history.export()
                .notice()
                .subscribe(said ->
                        notice.show(said, () -> history.export().notice().set(Optional.empty())));
    }

    private void export(Format format) {
        String name =
                words.text("history.export.name", LocalDate.now(history.zone()).toString());
        screens.files()
                .save(
                        words.text("history.export.title"),
                        words.text("history.export.kind." + format),
                        name + "." + format.name().toLowerCase(Locale.ROOT))
                .ifPresent(file -> history.export(file, format));
    }

    private void offer(int days) {
        keep.setText(words.text("history.keep", days));
        ToggleGroup group = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        for (int choice : Retention.CHOICES) {
            RadioMenuItem item = new RadioMenuItem(words.text("history.keep.choice", choice));
            item.setToggleGroup(group);
            item.setSelected(choice == days);
            item.setOnAction(event -> {
                item.setSelected(choice == days); // until it is so, it is not chosen
                retention.propose(choice);
            });
            items.add(item);
        }
        keep.getItems().setAll(items);
    }

    private void ask(Optional<Proposal> asked) {
        proposal.setVisible(asked.isPresent());
        asked.ifPresent(one -> {
            proposed.setText(words.text("history.keep.text", one.count(), one.days()));
            confirm.setText(words.text("history.keep.confirm", one.count()));
            cancel.requestFocus();
        });
    }

    private void tell(Optional<Progress> done) {
        progress.setVisible(done.isPresent());
        done.ifPresent(one -> progressed.setText(words.text("history.export.running", one.written(), one.total())));
    }
}
