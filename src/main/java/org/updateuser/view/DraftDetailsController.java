package org.updateuser.view;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.updateuser.form.DraftLook;
import org.updateuser.form.OpenUser;
import org.updateuser.form.OutboxRow;
import org.updateuser.form.Sentence;
import org.updateuser.form.Words;
import org.updateuser.model.Leaf;
import org.updateuser.model.Section;
import org.updateuser.patch.Change;
import org.updateuser.patch.DraftNote;
import org.updateuser.view.kit.Banner;
import org.updateuser.view.kit.ChangeSentence;
import org.updateuser.view.kit.EmptyState;
import org.updateuser.view.kit.Filling;
import org.updateuser.view.kit.LongWords;
import org.updateuser.view.kit.UncachedPane;

/// The chosen draft: whose it is, how it stands, and its changes as sentences.
final class DraftDetailsController {
    private final Screens screens;
    private final Words words;
    private final Clock clock = Clock.systemUTC();
    private Consumer<OutboxRow> exported = row -> {};
    private Consumer<String> id = text -> {};
    private Subscription bound = Subscription.EMPTY;

    @FXML
    private EmptyState none;

    @FXML
    private UncachedPane shown;

    @FXML
    private VBox whole;

    @FXML
    private Label name;

    @FXML
    private Label person;

    @FXML
    private Label made;

    @FXML
    private VBox content;

    @FXML
    private Button open;

    @FXML
    private Button export;

    DraftDetailsController(Screens screens) {
        this.screens = screens;
        this.words = screens.words();
    }

    @FXML
    void initialize() {
        shown.setContent(new Filling(whole));
        id = LongWords.in(person)::say;
        show(Optional.empty());
    }

    /// What the button does that exports.
    void onExport(Consumer<OutboxRow> action) {
        exported = action;
    }

    void show(Optional<OutboxRow> chosen) {
        bound.unsubscribe();
        none.setVisible(chosen.isEmpty());
        shown.setVisible(chosen.isPresent());
        shown.setVvalue(0);
        bound = chosen.map(this::bind).orElse(Subscription.EMPTY);
    }

    private Subscription bind(OutboxRow row) {
        screens.outbox().look(row);
        open.setOnAction(event -> open(row, opened -> {}));
        export.setOnAction(event -> exported.accept(row));
        return Subscription.combine(
                row.note().subscribe(now -> head(row)),
                row.look().subscribe(now -> fill(row)),
                row.standing().subscribe(now -> fill(row)),
                row.comparison().subscribe(now -> fill(row)),
                screens.names().revision().subscribe(now -> fill(row)));
    }

    /// Shows the person with the draft in the editor.
    private void open(OutboxRow row, Consumer<OpenUser> then) {
        screens.navigation().go(Place.EDITOR); // before, because it may lead on from there at once
        screens.outbox().open(row, then);
    }

    private void head(OutboxRow row) {
        screens.outbox().look(row);
        DraftNote note = row.note().get();
        Shown.write(name, Shown.shortened(note.name()));
        id.accept(note.id());
        String age = words.age(Duration.between(note.changed(), clock.instant()));
        made.setText(
                note.version() == 0
                        ? words.text("drafts.made.noVersion", age)
                        : words.text("drafts.made", Integer.toString(note.version()), age));
        boolean here = !row.standing().get().phase().isResult();
        open.setDisable(!here);
        export.setDisable(!here);
    }

    private void fill(OutboxRow row) {
        head(row);
        List<Node> nodes = new ArrayList<>();
        DraftMark.of(row, words).filter(mark -> !mark.text().isEmpty()).ifPresent(mark -> nodes.add(banner(row, mark)));
        row.look().get().ifPresent(look -> nodes.addAll(lines(row, look)));
        content.getChildren().setAll(nodes);
    }

    private Banner banner(OutboxRow row, DraftMark mark) {
        Banner banner = new Banner();
        banner.setBoxed(true);
        banner.setKind(mark.kind());
        banner.setText(mark.text());
        if (DraftMark.asks(row)) {
            banner.setActionText(words.text("drafts.choose"));
            banner.setOnAction(event -> open(row, this::choose));
        }
        return banner;
    }

    private void choose(OpenUser opened) {
        if (!opened.user().conflicts().isEmpty()) {
            screens.navigation().go(Place.CONFLICT);
        }
    }

    private List<Node> lines(OutboxRow row, DraftLook look) {
        List<Node> lines = new ArrayList<>();
        Section last = null;
        for (Change change : look.changes()) {
            Section section = change.leaf().field().traits().section();
            if (section != last) {
                Label title = new Label(words.text("section." + section));
                title.getStyleClass().add("section-title");
                lines.add(title);
                last = section;
            }
            lines.add(line(row, change));
        }
        look.unfinished().forEach(leaf -> lines.add(out(row, leaf, "changes.out", Notices.BAD)));
        look.disputed().forEach(leaf -> lines.add(out(row, leaf, "changes.conflict", Notices.WARN)));
        return lines;
    }

    private ChangeSentence line(OutboxRow row, Change change) {
        Sentence sentence = screens.sentences().of(change);
        ChangeSentence line = new ChangeSentence();
        line.setKind(ChangeSentence.Kind.valueOf(sentence.glyph().name()));
        line.setField(sentence.title());
        line.setBefore(Shown.value(sentence.before()));
        line.setAfter(Shown.value(sentence.after()));
        line.setOnAction(event -> open(row, opened -> {}));
        return line;
    }

    private Node out(OutboxRow row, Leaf<?> leaf, String key, Notices kind) {
        String label = words.label(leaf);
        return kind.box(words.text(key, label), words.text("changes.goTo", label), () -> open(row, opened -> {}));
    }
}
