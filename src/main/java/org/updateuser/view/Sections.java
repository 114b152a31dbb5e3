package org.updateuser.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.util.Subscription;
import org.updateuser.form.FieldState;
import org.updateuser.form.OpenUser;
import org.updateuser.form.Remark;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Section;
import org.updateuser.view.kit.SectionTab;
import org.updateuser.view.kit.UncachedPane;

/// The sections of the form, a tab each. Their rows are loaded when a person is shown there, or in pauses before that.
final class Sections {
    private static final Duration BETWEEN = Duration.ofMillis(30); // so that a key pressed meanwhile is not late

    private final Screens screens;
    private final Views views;
    private final Map<Section, SectionTab> tabs = new EnumMap<>(Section.class);
    private final Map<Section, FormBinder> binders = new EnumMap<>(Section.class);
    private final Map<Section, StateController> stateSections = new EnumMap<>(Section.class);
    private Optional<Showing> showing = Optional.empty();
    private TabPane pane = new TabPane();

    Sections(Screens screens, Views views) {
        this.screens = screens;
        this.views = views;
    }

    /// Puts the tabs there.
    void fill(TabPane tabPane) {
        pane = tabPane;
        for (Section section : Section.values()) {
            pane.getTabs().add(tab(section));
        }
        pane.getSelectionModel()
                .selectedItemProperty()
                .subscribe(_ -> showing.ifPresent(person -> person.show(seen())));
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
        Duration at = Duration.ZERO;
        for (Section section : Section.values()) {
            screens.workplace().later().run(at, () -> load(section));
            at = at.plus(BETWEEN);
        }
    }

    private void load(Section section) {
        if (binders.containsKey(section)) {
            return;
        }
        Views.Loaded loaded = views.load("section-" + section.name().toLowerCase(Locale.ROOT));
        binders.put(section, new FormBinder(loaded.named(), screens));
        if (loaded.controller() instanceof StateController controller) {
            stateSections.put(section, controller);
        }
        ScrollPane scroll = new UncachedPane(loaded.root());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("section-scroll");
        Objects.requireNonNull(tabs.get(section)).setContent(scroll);
    }

    /// Shows a person in all sections until the subscription ends: in the one that is seen at once, in the others
    /// in pauses, or when one goes there.
    Subscription bind(OpenUser open) {
        Showing started = new Showing(open);
        showing = Optional.of(started);
        started.show(seen());
        started.inPauses();
        return open.user().checked().subscribe(checked -> marks(open)).and(started::end);
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
                load(section);
                shown = shown.and(Objects.requireNonNull(binders.get(section)).bind(open));
                StateController states = stateSections.get(section);
                shown = states == null ? shown : shown.and(states.bind(open));
            }
        }

        void inPauses() {
            if (!missing.isEmpty()) {
                screens.workplace().later().run(BETWEEN, () -> {
                    missing.stream().findFirst().ifPresent(this::show);
                    inPauses();
                });
            }
        }

        void end() {
            missing.clear();
            shown.unsubscribe();
        }
    }

    private void marks(OpenUser open) {
        tabs.forEach((section, tab) -> {
            tab.setChanged(
                    states(open, section).stream().anyMatch(row -> row.changed().get()));
            tab.setInvalid(states(open, section).stream().anyMatch(Sections::isInvalid));
        });
    }

    private static boolean isInvalid(FieldState<?> row) {
        return !row.findings().get().isEmpty() || row.remark().get().kind() == Remark.Kind.REFUSED;
    }

    private static List<FieldState<?>> states(OpenUser open, Section section) {
        List<FieldState<?>> states = new ArrayList<>();
        for (Leaf<?> leaf : Catalogue.LEAVES) {
            if (leaf.field().traits().section() == section) {
                states.add(open.user().state(leaf));
            }
        }
        return states;
    }

    /// Shows a section, and in it a row.
    void goTo(Leaf<?> leaf) {
        Section section = leaf.field().traits().section();
        load(section);
        select(section);
        Node root = ((ScrollPane) pane.getSelectionModel().getSelectedItem().getContent()).getContent();
        Node row = root.lookup("#" + FormBinder.id(leaf));
        if (row != null) {
            row.requestFocus();
            Focus.into(row);
        }
    }

    /// Shows a section.
    void select(Section section) {
        pane.getSelectionModel().select(tabs.get(section));
    }
}
