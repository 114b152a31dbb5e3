package org.updateuser.view;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.updateuser.form.OpenUser;
import org.updateuser.model.Section;
import org.updateuser.view.kit.Portions;
import org.updateuser.view.kit.UncachedPane;

/// The rows of the sections, each loaded when it is first wanted and put into the window a few at a time.
final class SectionRows {
    private static final int MOST = 4; // rows that come in one frame

    private final Screens screens;
    private final Views views;
    private final BiConsumer<Section, Node> place;
    private final Map<Section, FormBinder> binders = new EnumMap<>(Section.class);
    private final Map<Section, StateController> states = new EnumMap<>(Section.class);
    private final Map<Section, Portions> portions = new EnumMap<>(Section.class);

    /// @param place puts what was loaded where its section is
    SectionRows(Screens screens, Views views, BiConsumer<Section, Node> place) {
        this.screens = screens;
        this.views = views;
        this.place = place;
    }

    /// Those that are not loaded yet.
    Set<Section> missing() {
        EnumSet<Section> missing = EnumSet.allOf(Section.class);
        missing.removeAll(binders.keySet());
        return missing;
    }

    void load(Section section) {
        if (binders.containsKey(section)) {
            return;
        }
        Views.Loaded loaded = views.load("section-" + section.name().toLowerCase(Locale.ROOT));
        binders.put(section, new FormBinder(loaded.named(), screens));
        if (loaded.controller() instanceof StateController controller) {
            states.put(section, controller);
        }
        if (loaded.root() instanceof Pane pane) {
            portions.put(section, taken(pane));
        }
        UncachedPane scroll = new UncachedPane(loaded.root());
        scroll.setSteady(true);
        scroll.setJoining(true);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("section-scroll");
        place.accept(section, scroll);
    }

    private static Portions taken(Pane pane) {
        List<Node> nodes = List.copyOf(pane.getChildren());
        pane.getChildren().clear();
        Portions portions = new Portions(pane, MOST);
        portions.show(nodes);
        return portions;
    }

    /// Shows a person in a section until the subscription ends.
    Subscription bind(Section section, OpenUser open) {
        load(section);
        Subscription shown = Optional.ofNullable(binders.get(section))
                .map(binder -> binder.bind(open))
                .orElse(Subscription.EMPTY);
        return Optional.ofNullable(states.get(section))
                .map(controller -> shown.and(controller.bind(open)))
                .orElse(shown);
    }

    /// All rows of a section are there now.
    void finish(Section section) {
        Optional.ofNullable(portions.get(section)).ifPresent(Portions::finish);
    }
}
