package org.updateuser.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.updateuser.form.OpenUser;
import org.updateuser.form.Sentence;
import org.updateuser.form.Words;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Section;
import org.updateuser.patch.Change;
import org.updateuser.patch.Checked.Finding;
import org.updateuser.view.kit.ChangeSentence;

/// The lines of the pane of changes: a title for each section, its changes as sentences, then what stays out and why.
///
/// A line stays the same node for as long as it is about the same thing, and only says something else: with every
/// letter that is typed one sentence changes, and styling it anew would take longer than all the rest of that letter.
final class ChangeLines {
    private final Screens screens;
    private final Words words;
    private final Consumer<Leaf<?>> goTo;
    private Map<Subject, Node> lines = Map.of();

    /// What a line is about, and what it was made with.
    private sealed interface Subject {
        record Title(Section section) implements Subject {}

        /// @param number of the changes of this row that came before
        record Changed(OpenUser open, Leaf<?> leaf, int number) implements Subject {}

        record Invalid(Leaf<?> leaf, String label) implements Subject {}

        record Clash(Leaf<?> leaf, String label) implements Subject {}
    }

    /// @param goTo what a click on a change does
    ChangeLines(Screens screens, Consumer<Leaf<?>> goTo) {
        this.screens = screens;
        this.words = screens.words();
        this.goTo = goTo;
    }

    /// Whether there is none.
    boolean isEmpty() {
        return lines.isEmpty();
    }

    /// Shows what is changed of a person, and what of it stays out.
    ///
    /// @param box where the lines stand
    void show(OpenUser open, VBox box) {
        Drawing drawing = new Drawing();
        sentences(open, drawing);
        open.user().checked().get().findings().stream()
                .map(Finding::leaf)
                .distinct()
                .forEach(leaf -> drawing.line(new Subject.Invalid(leaf, words.label(leaf)), () -> invalid(leaf)));
        for (Leaf<?> leaf : Catalogue.LEAVES) {
            if (!open.user().state(leaf).conflicts().get().isEmpty()) {
                drawing.line(new Subject.Clash(leaf, words.label(leaf)), () -> clash(leaf));
            }
        }
        drawing.end(box);
    }

    /// The lines of one moment, made of those of the moment before.
    private final class Drawing {
        private final Map<Subject, Node> now = new HashMap<>();
        private final List<Node> order = new ArrayList<>();

        Node line(Subject subject, Supplier<Node> made) {
            Node before = lines.get(subject);
            Node line = before == null ? made.get() : before;
            now.put(subject, line);
            order.add(line);
            return line;
        }

        void end(VBox box) {
            lines = now;
            if (!box.getChildren().equals(order)) {
                box.getChildren().setAll(order);
            }
        }
    }

    private void sentences(OpenUser open, Drawing drawing) {
        Section last = null;
        Map<Leaf<?>, Integer> numbers = new HashMap<>();
        for (Change change : open.user().changes().get()) {
            Leaf<?> leaf = change.leaf();
            Section section = leaf.field().traits().section();
            if (section != last) {
                drawing.line(new Subject.Title(section), () -> title(section));
                last = section;
            }
            Subject subject = new Subject.Changed(open, leaf, numbers.merge(leaf, 1, Integer::sum));
            say((ChangeSentence) drawing.line(subject, ChangeSentence::new), open, change);
        }
    }

    private Label title(Section section) {
        Label title = new Label(words.text("section." + section));
        title.getStyleClass().add("section-title");
        return title;
    }

    private void say(ChangeSentence line, OpenUser open, Change change) {
        Sentence sentence = screens.sentences().of(change);
        line.setKind(ChangeSentence.Kind.valueOf(sentence.glyph().name()));
        line.setField(sentence.title());
        line.setBefore(sentence.before());
        line.setAfter(sentence.after());
        line.setRevertName(words.text("action.revert", sentence.title()));
        line.setOnRevert(event -> open.user().revert(change));
        line.setOnAction(event -> goTo.accept(change.leaf()));
    }

    private Node invalid(Leaf<?> leaf) {
        String label = words.label(leaf);
        return Notices.BAD.box(
                words.text("changes.out", label), words.text("changes.goTo", label), () -> goTo.accept(leaf));
    }

    private Node clash(Leaf<?> leaf) {
        return Notices.WARN.box(
                words.text("changes.conflict", words.label(leaf)),
                words.text("conflict.sideBySide"),
                () -> screens.navigation().go(Place.CONFLICT));
    }
}
