package org.updateuser.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.Notice;
import org.updateuser.form.Situation;
import org.updateuser.form.Situation.About;
import org.updateuser.form.Words;
import org.updateuser.view.kit.Announcer;
import org.updateuser.view.kit.Arrival;
import org.updateuser.view.kit.Banner;

/// What the frame says of the work as a whole, a strip each. A strip stays the same node as long as its matter lasts:
/// whoever is about to press its button meets that button.
final class Strips {
    private final Screens screens;
    private final Words words;
    private final VBox box;
    private final Map<About, Banner> known = new EnumMap<>(About.class);
    private Optional<Node> worked = Optional.empty(); // what had the keyboard last outside

    private Strips(Screens screens, VBox box) {
        this.screens = screens;
        this.words = screens.words();
        this.box = box;
    }

    /// Fills a box from now on.
    static void into(VBox box, Screens screens) {
        Strips strips = new Strips(screens, box);
        Arrival.of(box, scene -> scene.focusOwnerProperty().subscribe(owner -> strips.worked(owner)));
        screens.situation().follow(strips::show);
        screens.navigation().place().subscribe((before, place) -> {
            if (place == Place.DRAFTS) { // who looks at the drafts need not be sent there
                screens.situation().putAway(About.BACK);
            }
        });
    }

    private void worked(@Nullable Node owner) {
        if (owner != null && !isHere(owner)) {
            worked = Optional.of(owner);
        }
    }

    private boolean isHere(Node node) {
        Node each = node;
        while (each != null && !each.equals(box)) {
            each = each.getParent();
        }
        return each != null;
    }

    /// A strip takes its buttons along when it goes; whoever pressed one works on where they were.
    private void show(List<Situation.Line> lines) {
        boolean hadKeyboard = Optional.ofNullable(box.getScene())
                .map(Scene::getFocusOwner)
                .filter(this::isHere)
                .isPresent();
        known.keySet().retainAll(lines.stream().map(Situation.Line::about).toList());
        List<Banner> strips = lines.stream().map(this::strip).toList();
        if (!box.getChildren().equals(strips)) {
            box.getChildren().setAll(strips);
            if (hadKeyboard) {
                worked.ifPresent(Node::requestFocus);
            }
        }
    }

    private Banner strip(Situation.Line line) {
        Banner strip = known.computeIfAbsent(line.about(), about -> new Banner());
        strip.setKind(Banner.Kind.valueOf(line.notice().tone().name()));
        if (!line.notice().text().equals(strip.getText())) { // what stays is no news
            strip.setText(line.notice().text());
            Announcer.say(box, line.notice().text());
        }
        Optional<Notice.Action> action = Optional.ofNullable(line.notice().action());
        if (line.about() == About.BACK) {
            boolean here = screens.navigation().place().get() == Place.DRAFTS;
            strip.setActionText(here ? "" : words.text("offline.look"));
            strip.setOnAction(event -> screens.navigation().go(Place.DRAFTS));
        } else {
            strip.setActionText(action.map(Notice.Action::label).orElse(""));
            strip.setOnAction(event -> action.ifPresent(way -> way.run().run()));
        }
        if (line.about().isPassing()) {
            strip.setCloseName(words.text("action.close"));
            strip.setOnClose(event -> screens.situation().putAway(line.about()));
        }
        return strip;
    }
}
