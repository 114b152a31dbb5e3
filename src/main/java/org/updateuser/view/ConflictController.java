package org.updateuser.view;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.updateuser.form.ConflictCard;
import org.updateuser.form.ConflictWords;
import org.updateuser.form.Dispute.Side;
import org.updateuser.form.MergedLine;
import org.updateuser.form.Notice;
import org.updateuser.form.OpenUser;
import org.updateuser.form.Words;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.view.conflict.CardList;
import org.updateuser.view.conflict.MergedRow;
import org.updateuser.view.kit.Avatar;
import org.updateuser.view.kit.Badge;
import org.updateuser.view.kit.KeyLine;

/// What both sides changed of the open person, a card each, and below it what was merged without a question.
final class ConflictController {
    private final Screens screens;
    private final Words words;
    private final ConflictWords said;
    private final Portraits portraits;
    private Subscription here = Subscription.EMPTY;
    private Subscription shown = Subscription.EMPTY;
    private Optional<Notice> old = Optional.empty();

    @FXML
    private StackPane place;

    @FXML
    private VBox empty;

    @FXML
    private NoticeBox farewell;

    @FXML
    private KeyLine leave;

    @FXML
    private HBox view;

    @FXML
    private VBox body;

    @FXML
    private HBox header;

    @FXML
    private HBox keys;

    @FXML
    private VBox outcome;

    @FXML
    private Button back;

    @FXML
    private Avatar avatar;

    @FXML
    private Label name;

    @FXML
    private Label versions;

    @FXML
    private FlowPane all;

    @FXML
    private Button allMine;

    @FXML
    private Button allTheirs;

    @FXML
    private NoticeBox notice;

    @FXML
    private Badge count;

    @FXML
    private Label left;

    @FXML
    private CardList cards;

    @FXML
    private VBox mergedPart;

    @FXML
    private Label mergedCount;

    @FXML
    private VBox merged;

    @FXML
    private ConflictOutcomeController outcomeController;

    ConflictController(Screens screens, Parts parts) {
        this.screens = screens;
        this.words = screens.words();
        this.said = new ConflictWords(words, screens.sentences());
        this.portraits = new Portraits(screens.pictures());
        this.outcomeController = new ConflictOutcomeController(screens);
        parts.ofConflicts(() -> cards.focusNextOpen());
    }

    @FXML
    void initialize() {
        notice.setWords(words);
        farewell.setWords(words);
        view.visibleProperty().bind(empty.visibleProperty().not());
        view.managedProperty().bind(view.visibleProperty());
        empty.managedProperty().bind(empty.visibleProperty());
        new ConflictLayout(body, header, avatar, all, keys, outcome).follow(place, screens.theme());
        all.prefWrapLengthProperty()
                .bind(allMine.widthProperty()
                        .add(allTheirs.widthProperty())
                        .add(all.hgapProperty())
                        .add(1));
        mergedPart.managedProperty().bind(mergedPart.visibleProperty());
        back.setOnAction(event -> screens.navigation().back());
        leave.setOnAction(event -> screens.navigation().back());
        outcomeController.onGoTo(cards::focus);
        place.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        screens.navigation().place().subscribe(this::went);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            screens.navigation().back();
            key.consume();
        }
    }

    /// While one is elsewhere nothing is drawn here; whoever comes sees how it stands now.
    private void went(Place to) {
        here.unsubscribe();
        shown.unsubscribe();
        here = Subscription.EMPTY;
        shown = Subscription.EMPTY;
        if (to == Place.CONFLICT) {
            old = screens.editor().current().get().flatMap(open -> open.notice().get());
            here = screens.editor().current().subscribe(this::opened);
            Platform.runLater(this::focus); // once it stands in the window
        }
    }

    private void focus() {
        screens.editor()
                .current()
                .get()
                .flatMap(open -> said.cards(open.user()).stream()
                        .min((one, other) -> Boolean.compare(other.isOpen(), one.isOpen())))
                .ifPresentOrElse(card -> cards.focus(card.spot()), leave::requestFocus);
    }

    private void opened(Optional<OpenUser> current) {
        shown.unsubscribe();
        empty.setVisible(current.isEmpty());
        shown = current.map(this::bind).orElse(Subscription.EMPTY);
    }

    private Subscription bind(OpenUser open) {
        allMine.setOnAction(event -> choose(open, () -> open.user().disputes().chooseAll(Side.MINE)));
        allTheirs.setOnAction(event -> choose(open, () -> open.user().disputes().chooseAll(Side.THEIRS)));
        cards.onChoose((spot, side) -> choose(open, () -> open.user().disputes().choose(spot, side)));
        return Subscription.combine(
                open.user().checked().subscribe(now -> show(open)),
                open.user().disputes().all().subscribe(now -> show(open)),
                screens.names().revision().subscribe(now -> show(open)),
                open.notice().subscribe(now -> say(open, now)),
                outcomeController.bind(open));
    }

    /// The last choice leads on to what comes of them all.
    private void choose(OpenUser open, Runnable action) {
        boolean asked = !open.user().disputes().open().isEmpty();
        action.run();
        if (asked && open.user().disputes().open().isEmpty()) {
            outcomeController.focusNext();
        }
    }

    private void show(OpenUser open) {
        List<ConflictCard> conflicts = said.cards(open.user());
        boolean ended = conflicts.isEmpty() && !empty.isVisible();
        empty.setVisible(conflicts.isEmpty());
        cards.show(conflicts, words);
        count.setCount(conflicts.size());
        left.setText(words.text("conflict.open", open.user().disputes().open().size()));
        merged(said.merged(open.user()));
        head(open);
        outcomeController.show(open, conflicts);
        if (ended) {
            leave.requestFocus();
        }
    }

    private void merged(List<MergedLine> lines) {
        mergedPart.setVisible(!lines.isEmpty());
        mergedCount.setText(Integer.toString(lines.size()));
        merged.getChildren()
                .setAll(lines.stream().map(line -> new MergedRow(words, line)).toList());
        merged.getChildren().stream()
                .findFirst()
                .ifPresent(first -> first.getStyleClass().add("first"));
    }

    private void head(OpenUser open) {
        Values base = open.user().base().get();
        Person person = Person.of(base);
        portraits.show(avatar, person.name(), Faces.large(base));
        Shown.write(name, person.name());
        int before = open.user().disputes().openedVersion();
        int now = base.get(Catalogue.VERSION);
        String key = before == now ? "editor.version" : "conflict.versions";
        versions.setText(words.text(key, Integer.toString(before), Integer.toString(now)));
    }

    /// Of what was said before one came here, the screen itself speaks.
    private void say(OpenUser open, Optional<Notice> said) {
        old = said.isEmpty() ? said : old;
        Optional<Notice> news = said.filter(one -> !old.equals(Optional.of(one)));
        notice.show(news, () -> open.notice().set(Optional.empty()));
        farewell.show(news, () -> open.notice().set(Optional.empty()));
    }
}
