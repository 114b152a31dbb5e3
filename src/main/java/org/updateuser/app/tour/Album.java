package org.updateuser.app.tour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.updateuser.view.kit.Theme;

/// The pictures of the tour, numbered in the order of the walk.
///
/// In the gallery each stop is taken in every [Dress], into a folder for each; otherwise once, as it is.
final class Album {
    private final Path folder;
    private final Hands hands;
    private final Scene scene;
    private final Theme theme;
    private final List<Dress> dresses;
    private final Letters letters;
    private final List<String> files = new ArrayList<>();
    private int number;

    private record Cover(Runnable open, Runnable close) {}

    /// @param dresses in which ways each screen is taken; none for one picture of it as it is
    /// @param letters where what is written in the pictures is gathered
    Album(Path folder, Hands hands, Scene scene, Theme theme, List<Dress> dresses, Letters letters) {
        this.folder = folder;
        this.hands = hands;
        this.scene = scene;
        this.theme = theme;
        this.dresses = dresses;
        this.letters = letters;
    }

    /// Goes on, in another window.
    Album in(Hands others, Scene other, Theme another) {
        Album next = new Album(folder, others, other, another, dresses, letters);
        next.number = number;
        return next;
    }

    /// Whether it shows every screen in every dress, and so more screens than the main job meets.
    boolean isGallery() {
        return !dresses.isEmpty();
    }

    /// The names of the files so far, the same in each folder.
    List<String> files() {
        return List.copyOf(files);
    }

    /// Takes a picture of the window as it is once everything is laid out.
    void take(String name) {
        take(name, Optional.empty());
    }

    /// Takes a picture of something that stands over the window: opened anew in every dress, since it finds its place
    /// when it opens, and closes when what it hangs on moves.
    void take(String name, Runnable open, Runnable close) {
        take(name, Optional.of(new Cover(open, close)));
    }

    /// Takes a last picture, of what the window shows where a walk does not get on.
    void stuck() {
        Hands.ask(() -> Shot.of(scene)).write(folder.resolve("stuck.png"));
    }

    private void take(String name, Optional<Cover> cover) {
        number++;
        String file = String.format(Locale.ROOT, "%02d-%s.png", number, name);
        files.add(file);
        Dress before = Hands.ask(() -> Dress.of(theme));
        Optional<Node> keyboard = Hands.ask(() -> Optional.ofNullable(scene.getFocusOwner()));
        for (Dress dress : dresses.isEmpty() ? List.of(before) : Dress.inTurn(dresses)) {
            Hands.act(() -> dress.put(theme));
            cover.ifPresent(over -> {
                hands.settle();
                over.open().run();
            });
            shoot((dresses.isEmpty() ? folder : folder.resolve(dress.folder())).resolve(file));
            cover.ifPresent(over -> {
                over.close().run();
                Hands.act(scene.getWindow()::requestFocus); // a pop-up may have taken the keyboard along
            });
        }
        if (isGallery()) {
            putBack(before, keyboard);
        }
    }

    /// What a dress has pushed aside, and where the keyboard was, is as before.
    private void putBack(Dress before, Optional<Node> keyboard) {
        Hands.act(() -> before.put(theme));
        hands.settle();
        Hands.act(() -> keyboard.filter(node -> node.getScene() != null && !node.equals(scene.getFocusOwner()))
                .ifPresent(Node::requestFocus));
    }

    private void shoot(Path file) {
        hands.takeAway();
        hands.settle();
        Shot shot = Hands.ask(() -> {
            letters.gather(scene);
            return Shot.of(scene);
        });
        shot.write(file);
    }
}
