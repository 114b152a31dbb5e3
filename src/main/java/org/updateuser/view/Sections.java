package org.updateuser.view;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.OpenUser;
import org.updateuser.model.Leaf;
import org.updateuser.model.Section;
import org.updateuser.view.kit.Arrival;
import org.updateuser.view.kit.Portions;
import org.updateuser.view.kit.SectionTab;

/// The sections of the form, a tab each. Their rows are loaded when a person is shown there, or in pauses before that.
final class Sections {
    private static final int LEVELS = 5; // of panes in panes, of which each has its skin before the next one
    private static final Duration BETWEEN = Duration.ofMillis(30); // so that a key pressed meanwhile is not late

    private final Screens screens;
    private final SectionRows rows;
    private final Map<Section, SectionTab> tabs = new EnumMap<>(Section.class);
    private final Map<Tab, Node> contents = new HashMap<>();
    private Optional<Showing> showing = Optional.empty();
    private Optional<Node> last = Optional.empty();
    private TabPane pane = new TabPane();
    private Runnable above = () -> {};

    Sections(Screens screens, Views views) {
        this.screens = screens;
        this.rows = new SectionRows(screens, views, this::place);
    }

    /// @param style gives what they stand in its style, and with it the skins that put them into the window
    void in(Runnable style) {
        above = style;
    }

    /// Puts the tabs there.
    void fill(TabPane tabPane) {
        pane = tabPane;
        for (Section section : Section.values()) {
            pane.getTabs().add(tab(section));
        }
        Arrival.of(pane, scene -> scene.focusOwnerProperty().subscribe(this::remember));
        pane.getSelectionModel().selectedItemProperty().subscribe((left, chosen) -> {
            showing.ifPresent(person -> person.show(seen()));
            change(left, chosen);
        });
    }

    private SectionTab tab(Section section) {
        String label = screens.words().text("section." + section);
        SectionTab tab = new SectionTab();
        tab.setText(label);
        tab.setChangedName(screens.words().text("section.changed", label));
        tab.setInvalidName(screens.words().text("section.invalid", label));
        tabs.put(section, tab);
        return tab;
    }

    /// Loads all of them, one after another.
    void loadInPauses() {
        rows.missing().stream().findFirst().ifPresent(section -> {
            if (!isComing()) {
                rows.load(section);
            }
            screens.workplace().later().run(BETWEEN, this::loadInPauses);
        });
    }

    private void place(Section section, Node content) {
        Tab tab = Objects.requireNonNull(tabs.get(section));
        contents.put(tab, content);
        if (tab.isSelected()) {
            tab.setContent(content);
        }
    }

    /// Only what is seen is in the window: the toolkit goes through all that is in it for each frame, and styles all of
    /// it with each change of the look, seen or not.
    private void change(@Nullable Tab left, @Nullable Tab chosen) {
        if (left != null) {
            left.setContent(null);
        }
        if (chosen != null) {
            chosen.setContent(contents.get(chosen));
        }
    }

    /// Whether rows are still coming into the window.
    private boolean isComing() {
        return pane.getScene() != null && Portions.isMissingSomewhere(pane);
    }

    /// Shows a person in all sections until the subscription ends: in the one that is seen at once, in the others
    /// in pauses, or when one goes there.
    Subscription bind(OpenUser open) {
        Showing started = new Showing(open);
        showing = Optional.of(started);
        started.show(seen());
        started.inPauses();
        return new SectionMarks(tabs).bind(open).and(started::end);
    }

    private Section seen() {
        Tab selected = pane.getSelectionModel().getSelectedItem();
        return tabs.entrySet().stream()
                .filter(each -> each.getValue() == selected)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Section.PROFILE);
    }

    /// One person in the sections.
    private final class Showing {
        private final OpenUser open;
        private final EnumSet<Section> missing = EnumSet.allOf(Section.class);
        private Subscription shown = Subscription.EMPTY;

        Showing(OpenUser open) {
            this.open = open;
        }

        void show(Section section) {
            if (missing.remove(section)) {
                shown = shown.and(rows.bind(section, open));
            }
        }

        /// One after another, each once all of the one before is there.
        void inPauses() {
            if (!missing.isEmpty()) {
                screens.workplace().later().run(BETWEEN, () -> {
                    if (!isComing()) {
                        missing.stream().findFirst().ifPresent(this::show);
                    }
                    inPauses();
                });
            }
        }

        void end() {
            missing.clear();
            shown.unsubscribe();
        }
    }

    /// Shows a section, and in it a row.
    void goTo(Leaf<?> leaf) {
        Section section = leaf.field().traits().section();
        rows.load(section);
        select(section);
        rows.finish(section);
        Node row = ready().map(root -> root.lookup("#" + FormBinder.id(leaf))).orElse(null);
        if (row != null) {
            row.requestFocus();
            Focus.into(row);
        }
    }

    /// What the section that is shown consists of.
    private Optional<Node> content() {
        return pane.getSelectionModel().getSelectedItem().getContent() instanceof ScrollPane scroll
                ? Optional.ofNullable(scroll.getContent())
                : Optional.empty();
    }

    /// The same, to take the keyboard: without its skin a pane takes none.
    private Optional<Node> ready() {
        for (int level = 0;
                level < LEVELS
                        && content().filter(root -> root.getScene() == null).isPresent();
                level++) {
            above.run();
        }
        return content();
    }

    private void remember(@Nullable Node focused) {
        last = Optional.ofNullable(focused).filter(this::isInRows).or(() -> last);
    }

    private boolean isInRows(Node node) {
        Optional<Node> rows = content();
        for (Node each = node; each != null && each.isVisible(); each = each.getParent()) {
            if (rows.equals(Optional.of(each))) {
                return true;
            }
        }
        return false;
    }

    /// Puts the keyboard to where it was last, so that one row is gone through person by person, or else into the
    /// first row.
    void enter() {
        last.filter(this::isInRows).ifPresentOrElse(Node::requestFocus, this::enterFirst);
    }

    /// Where nothing can be edited, the way to the other sections has the keyboard.
    private void enterFirst() {
        if (!isEntered()) {
            rows.finish(seen());
            if (!isEntered()) {
                pane.requestFocus();
            }
        }
    }

    private boolean isEntered() {
        return ready().stream()
                .flatMap(root -> root.lookupAll(".form-row").stream())
                .anyMatch(Focus::into);
    }

    /// Goes to a section; where the keyboard is in it already, it stays there.
    void go(Section section) {
        rows.load(section);
        select(section);
        boolean there = last.filter(node -> node.isFocused() && isInRows(node)).isPresent();
        if (!there) {
            enterFirst();
        }
    }

    private void select(Section section) {
        pane.getSelectionModel().select(tabs.get(section));
    }
}
