package org.updateuser.view;

import java.util.List;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.updateuser.form.Entrance;
import org.updateuser.form.RunList;
import org.updateuser.form.Words;
import org.updateuser.form.command.Commands;
import org.updateuser.view.kit.Arrival;
import org.updateuser.view.kit.Banner;

/// The window's frame: where one is, the three panes, and the keys that work everywhere.
final class MainController {
    private static final PseudoClass OFFLINE = PseudoClass.getPseudoClass("offline");

    private final Screens screens;
    private final Views views;
    private final Words words;

    @FXML
    private MenuButton organization;

    @FXML
    private Label production;

    @FXML
    private Label online;

    @FXML
    private Button palette;

    @FXML
    private Button history;

    @FXML
    private Button drafts;

    @FXML
    private Button runs;

    @FXML
    private Button shortcuts;

    @FXML
    private Button about;

    @FXML
    private MenuButton theme;

    @FXML
    private Banner banner;

    @FXML
    private VBox proxy;

    @FXML
    private VBox strips;

    @FXML
    private HBox folds;

    @FXML
    private SplitPane panes;

    @FXML
    private BorderPane frame;

    @FXML
    private StackPane places;

    MainController(Screens screens, Views views) {
        this.screens = screens;
        this.views = views;
        this.words = screens.words();
    }

    @FXML
    void initialize() {
        Views.Loaded people = views.load("people");
        Views.Loaded editor = views.load("editor");
        Views.Loaded changes = views.load("changes");
        PeopleController list = (PeopleController) people.controller();
        EditorController form = (EditorController) editor.controller();
        ChangesController send = (ChangesController) changes.controller();
        send.onGoTo(form::goTo);
        send.onSent(form::enter);
        ScrollPane left = Held.pane(people.root(), "people-hold");
        ScrollPane right = Held.pane(changes.root(), "changes-hold");
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        ScrollPane middle = Held.pane(editor.root(), "editor-hold");
        Folding folding = fold(list, form, List.of(left, middle, right));
        Places filling = new Places(views, panes, places, screens.theme().textSizeProperty(), () -> {
            folding.show(1);
            Focus.into(middle);
        });
        screens.navigation().place().subscribe(filling::show);
        Sheets sheets = new Sheets(screens, views, frame);
        frame();
        runs();
        drafts();
        about();
        new LookMenu(screens.theme(), words, theme).install();
        views.parts().ofList(list::find, list::focus);
        views.parts().ofForm(form::select, form::enter, form::goTo);
        views.parts().ofWindow(sheets::showPalette, sheets::showShortcuts);
        views.parts().ofFields(() -> sheets.overlay().focusBelow().flatMap(RowMenu::around));
        header();
        Arrival.of(places, scene -> install(scene, sheets.overlay()));
    }

    /// Whatever goes to one of the panes shows it.
    private Folding fold(PeopleController list, EditorController form, List<Node> all) {
        List<String> names = List.of(words.text("fold.people"), words.text("fold.editor"), words.text("changes.title"));
        Folding folding = new Folding(panes, folds, screens.theme(), names, all);
        list.onAsked(() -> folding.show(0));
        list.onOpened(() -> folding.show(1));
        form.onAsked(() -> folding.show(1));
        folding.follow();
        return folding;
    }

    private void header() {
        Commands commands = views.commands();
        Triggers.bindAndSay(palette, commands, "palette");
        Triggers.bindAndSay(history, commands, "history");
        Triggers.bindAndSay(shortcuts, commands, "list");
        Triggers.bindAndSay(about, commands, "about");
        Triggers.bindAndSay(runs, commands, "runs");
        Triggers.bind(drafts, commands, "drafts");
    }

    private void install(Scene scene, Overlay overlay) {
        new Keys(views.commands(), overlay).install(scene);
        Drops.files(scene.getRoot(), screens);
        TabLeaves.install(scene);
        InSight.install(scene, screens.theme().textSizeProperty());
        NeverLost.install(scene);
        KeysApart.install(scene, screens.navigation().place()::get);
        scene.focusOwnerProperty()
                .subscribe(owner -> screens.editor()
                        .current()
                        .get()
                        .ifPresent(open -> open.user().closeStep()));
    }

    private void frame() {
        boolean sandbox = screens.frame().sandbox();
        banner.setVisible(sandbox);
        banner.setManaged(sandbox);
        banner.setKind(Banner.Kind.SANDBOX);
        banner.setBoldText(words.text("frame.sandbox.title"));
        screens.people().total().subscribe(total -> banner.setText(words.text("frame.sandbox.text", total)));
        new OrganizationMenu(screens, organization).install();
        production();
        screens.connection().online().subscribe(this::answers);
        Strips.into(strips, screens);
        new ProxyStrip(screens, views, proxy).install();
    }

    /// A mistake in production would be one: the whole window says where one is.
    private void production() {
        boolean marked = screens.lobby().here().filter(Entrance::production).isPresent();
        production.setVisible(marked);
        production.setManaged(marked);
        if (marked) {
            Arrival.of(production, scene -> scene.getRoot().getStyleClass().add("production"));
        }
    }

    private void answers(boolean answering) {
        online.setText(words.text(answering ? "frame.online" : "frame.offline"));
        online.pseudoClassStateChanged(OFFLINE, !answering);
    }

    /// The way to the runs; one that was cut short is told of once the first list is there.
    private void runs() {
        RunList all = screens.workplace().runs();
        Subscription[] first = {Subscription.EMPTY};
        first[0] = screens.people().readAt().subscribe((before, now) -> {
            if (now.isPresent()) {
                first[0].unsubscribe();
                all.cutShort(cut -> cut.ifPresent(run -> screens.situation()
                        .tell(words.warning("run.cut", run.name(), run.open()).with(words.text("run.cut.look"), () -> {
                            all.show(run.number());
                            screens.navigation().go(Place.RUNS);
                        }))));
            }
        });
    }

    /// The way to the drafts, with how many there are.
    private void drafts() {
        screens.editor().edited().addListener((SetChangeListener<String>) change -> countDrafts());
        screens.outbox()
                .imports()
                .arrival()
                .subscribe(looked -> looked.ifPresent(_ -> screens.navigation().go(Place.DRAFTS)));
        countDrafts();
    }

    /// The way to what the program says of itself, which tells of a newer version wherever one is.
    private void about() {
        screens.about()
                .updates()
                .news()
                .subscribe(news -> news.ifPresent(said -> screens.situation()
                        .tell(said.with(
                                words.text("updates.look"),
                                () -> screens.navigation().go(Place.ABOUT)))));
    }

    private void countDrafts() {
        int size = screens.editor().edited().size();
        drafts.setText(words.text("drafts.button", size));
        drafts.setAccessibleText(words.text("drafts.button.name", size));
    }

    /// The root of the whole window.
    static Parent load(Screens screens) {
        return new Views(screens).load("main").root();
    }
}
