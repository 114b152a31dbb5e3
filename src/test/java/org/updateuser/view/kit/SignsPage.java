package org.updateuser.view.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The small signs, banners, tabs and buttons.
final class SignsPage extends VBox {
    SignsPage() {
        getChildren()
                .addAll(
                        banner(
                                Banner.Kind.SANDBOX,
                                "Sandbox.",
                                "251 invented people inside this program. Nothing leaves this machine.",
                                "Connect to Genesys Cloud…"),
                        banner(Banner.Kind.WARN, "Offline since 14:02.", "You see people as read at 13:58.", "Try now"),
                        banner(Banner.Kind.BAD, "Refused.", "The extension 4711 belongs to José Ramírez.", "Go to it"),
                        banner(Banner.Kind.GOOD, "", "Saved 3 changes for Amara, now at version 8.", ""),
                        tabs(),
                        row(pills()),
                        row(filters()),
                        row(buttons()),
                        row(badges()),
                        sentences(),
                        boxed(),
                        empty());
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.setStyle("-fx-padding: 6 12 6 12; -fx-alignment: center-left;");
        return row;
    }

    private static Banner banner(Banner.Kind kind, String bold, String text, String action) {
        Banner banner = new Banner();
        banner.setKind(kind);
        banner.setBoldText(bold);
        banner.setText(text);
        banner.setActionText(action);
        banner.setCloseName(kind == Banner.Kind.GOOD ? "Close" : "");
        return banner;
    }

    private static TabPane tabs() {
        TabPane tabs = new TabPane();
        tabs.setMinHeight(USE_PREF_SIZE);
        for (String name : new String[] {"Profile", "Contacts", "Skills", "Images", "Places"}) {
            SectionTab tab = new SectionTab();
            tab.setText(name);
            tab.setInvalid(name.equals("Profile"));
            tab.setChanged(name.equals("Skills"));
            tabs.getTabs().add(tab);
        }
        return tabs;
    }

    private static Node[] pills() {
        Node[] pills = new Node[3];
        StateShape.State[] states = StateShape.State.values();
        for (int i = 0; i < states.length; i++) {
            StatePill pill = new StatePill();
            pill.setState(states[i]);
            pill.setText(new String[] {"Active", "Inactive", "Deleted"}[i]);
            pills[i] = pill;
        }
        return pills;
    }

    private static Node[] filters() {
        ToggleButton active = filter("Active", true);
        ToggleButton inactive = filter("Inactive", true);
        ToggleButton deleted = filter("Deleted", false);
        ToggleButton disabled = filter("Drafts 2", false);
        javafx.scene.layout.Region dot = new javafx.scene.layout.Region();
        dot.getStyleClass().add("draft-dot");
        disabled.setGraphic(dot);
        return new Node[] {active, inactive, deleted, disabled};
    }

    private static ToggleButton filter(String text, boolean on) {
        ToggleButton filter = new ToggleButton(text);
        filter.getStyleClass().add("filter");
        filter.setSelected(on);
        return filter;
    }

    private static Node[] buttons() {
        Button primary = new Button("Save 3 changes");
        primary.getStyleClass().add("primary");
        Button disabled = new Button("Save after 1 more choice");
        disabled.getStyleClass().add("primary");
        disabled.setDisable(true);
        Button plain = new Button("All yours");
        Button quiet = new Button("Discard all");
        quiet.getStyleClass().add("quiet");
        return new Node[] {
            primary, disabled, plain, quiet, Buttons.square(Feather.CLOCK, "history"), new Hyperlink("Go to Email")
        };
    }

    private static Node[] badges() {
        Badge badge = new Badge();
        badge.setCount(3);
        Badge many = new Badge();
        many.setCount(1204);
        Label title = new Label("Changes");
        title.getStyleClass().add("pane-title");
        CheckBox on = new CheckBox("Manager");
        on.setSelected(true);
        CheckBox mixed = new CheckBox("Some");
        mixed.setIndeterminate(true);
        return new Node[] {
            title,
            badge,
            many,
            new KeyCap("Ctrl K"),
            new KeyCap("Alt ←"),
            on,
            mixed,
            new CheckBox("Out"),
            new CopyButton()
        };
    }

    private static VBox sentences() {
        VBox sentences = new VBox(
                sentence(ChangeSentence.Kind.CHANGED, "Title", "Team lead", "Regional team lead"),
                sentence(
                        ChangeSentence.Kind.CHANGED,
                        "Department",
                        "Customer Success and Retention",
                        "Customer Support"),
                sentence(ChangeSentence.Kind.ADDED, "Skills", "Add", "French"),
                sentence(
                        ChangeSentence.Kind.REMOVED,
                        "Manager",
                        "Remove",
                        "Inés Martínez de la Fuente y Álvarez-Castellanos"));
        sentences.setMaxWidth(328);
        sentences.getStyleClass().add("side-pane");
        return sentences;
    }

    private static ChangeSentence sentence(ChangeSentence.Kind kind, String field, String before, String after) {
        ChangeSentence sentence = new ChangeSentence();
        sentence.setKind(kind);
        sentence.setField(field);
        sentence.setBefore(before);
        sentence.setAfter(after);
        sentence.setOnRevert(_ -> {});
        return sentence;
    }

    private static HBox boxed() {
        Banner box = banner(Banner.Kind.BAD, "", "Email stays out of this save until it is complete.", "Go to Email");
        box.setBoxed(true);
        box.setMaxWidth(304);
        return row(box);
    }

    private static EmptyState empty() {
        EmptyState empty = new EmptyState();
        empty.setTitle("No one is open");
        empty.setText("Choose a person on the left. Everyone read before can be opened and edited offline.");
        for (String[] line :
                new String[][] {{"Find a person", "Ctrl F"}, {"Go to anything", "Ctrl K"}, {"All shortcuts", "Ctrl /"}
                }) {
            KeyLine way = new KeyLine();
            way.setWords(line[0]);
            way.setKeys(line[1]);
            empty.getLines().add(way);
        }
        return empty;
    }
}
