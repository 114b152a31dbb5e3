package org.updateuser.view;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import org.updateuser.form.Admittance;
import org.updateuser.form.RunExport.Format;
import org.updateuser.form.RunExport.Progress;
import org.updateuser.form.RunLine;
import org.updateuser.form.RunList;
import org.updateuser.form.RunNote;
import org.updateuser.form.RunProgress;
import org.updateuser.form.RunWords;
import org.updateuser.form.Words;

/// The foot of the runs: how far the one has come that is under way, and what can be done with the one that is shown.
final class RunsFootController {
    private final Screens screens;
    private final RunList runs;
    private final Words words;
    private final RunWords said;
    private final Admittance admittance;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label state;

    @FXML
    private Hyperlink stop;

    @FXML
    private MenuButton report;

    @FXML
    private Button cancel;

    @FXML
    private Button undo;

    @FXML
    private Button again;

    @FXML
    private Button mend;

    @FXML
    private Button main;

    RunsFootController(Screens screens) {
        this.screens = screens;
        this.runs = screens.workplace().runs();
        this.words = screens.words();
        this.said = new RunWords(words, screens.sentences());
        this.admittance = screens.workplace().admittance();
    }

    @FXML
    void initialize() {
        progress.managedProperty().bind(progress.visibleProperty());
        for (Node button : List.of(stop, report, cancel, undo, again, mend, main)) {
            button.managedProperty().bind(button.visibleProperty());
        }
        for (Format format : Format.values()) {
            MenuItem item = new MenuItem(words.text("run.report." + format));
            item.setOnAction(_ -> report(format));
            report.getItems().add(item);
        }
        stop.setOnAction(_ -> runs.export().cancel());
        cancel.setOnAction(_ -> runs.cancel());
    }

    /// What the file is called decides what it is.
    private void report(Format format) {
        runs.shown()
                .get()
                .ifPresent(run -> screens.files()
                        .save(
                                words.text("run.report.title"),
                                words.text("run.report.kind." + format),
                                words.text("run.report.name", run.number()) + "." + format.extension())
                        .ifPresent(file -> runs.export(file, Format.of(file, format))));
    }

    /// @param selected the people who are meant, or nobody for all
    void show(List<RunLine> selected) {
        Optional<RunProgress> far = runs.progress().get();
        progress.setVisible(far.isPresent());
        progress.setProgress(far.map(now -> now.total() == 0 ? 1 : (double) now.done() / now.total())
                .orElse(0.0));
        Optional<Progress> writing = runs.export().progress().get();
        Optional<RunNote> run = runs.shown().get();
        state.setText(far.map(this::said)
                .or(() -> writing.map(one -> words.text("run.report.running", one.written(), one.total())))
                .or(() -> run.filter(one -> one.open() > 0).map(this::rest))
                .orElse(""));
        stop.setVisible(writing.isPresent());
        report.setVisible(run.isPresent());
        report.setDisable(writing.isPresent());
        boolean running = far.isPresent();
        boolean here = far.isPresent()
                && run.map(one -> one.number() == far.get().number()).orElse(false);
        boolean online = screens.connection().online().get();
        int open = run.map(RunNote::open).orElse(0);
        cancel.setVisible(here || (!running && open > 0));
        List<RunLine> failed = failed(selected);
        again.setVisible(!running && !failed.isEmpty());
        offer(again, "run.again", failed.size(), online, () -> runs.again(failed));
        mend.setVisible(again.isVisible());
        mend.setOnAction(_ -> {
            screens.workplace().bulkFile().forget();
            runs.mend(failed);
            screens.navigation().go(Place.BULK);
        });
        undo.setVisible(!running && run.map(RunNote::isApplied).orElse(false));
        undo.setDisable(!online);
        List<Integer> places =
                selected.stream().map(line -> line.task().place()).toList();
        undo.setOnAction(_ -> run.ifPresent(one ->
                runs.undo(one.number(), places, () -> screens.navigation().go(Place.BULK))));
        main.setVisible(here || (!running && open > 0));
        if (here) {
            main.setText(words.text("run.pause"));
            main.setDisable(false);
            main.setOnAction(_ -> runs.pause());
        } else {
            String what = isFresh(run) ? "run.start" : "run.goOn";
            offer(main, what, open, online, () -> run.ifPresent(one -> runs.start(one.number())));
        }
    }

    /// @param key what it says; with `.signIn`, what it says where one has to sign in first
    private void offer(Button button, String key, int people, boolean possible, Runnable send) {
        SendButton sending = new SendButton(button, admittance);
        sending.onSend(send);
        sending.show(words.text(key, people), possible, words.text(key + ".signIn", people));
    }

    /// How far one has come that is not under way.
    private String rest(RunNote run) {
        return words.text("run.progress", run.people() - run.open(), run.people(), 0);
    }

    private static boolean isFresh(Optional<RunNote> run) {
        return run.map(one -> one.open() == one.people()).orElse(false);
    }

    private List<RunLine> failed(List<RunLine> selected) {
        List<RunLine> meant = selected.isEmpty()
                ? runs.lines().stream().filter(RunList::mayGoAgain).toList()
                : selected;
        return meant.stream().filter(line -> line.task().state().isFailed()).toList();
    }

    private String said(RunProgress far) {
        String text = words.text("run.progress", far.done(), far.total(), far.aMinute());
        String left = far.left()
                .map(time -> words.text("run.progress.left", text, said.time(time)))
                .orElse(text);
        return far.name().isEmpty() ? left : words.text("run.progress.name", left, far.name());
    }
}
