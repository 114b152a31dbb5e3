package org.updateuser.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.updateuser.bulk.Preview;
import org.updateuser.bulk.PreviewLine;
import org.updateuser.bulk.Tally;
import org.updateuser.form.Bulk;
import org.updateuser.form.RunWords;
import org.updateuser.form.Words;
import org.updateuser.model.Leaf;

/// The people of a preview, a line each: which of them are seen, and who of them is ticked. There may be very many, so
/// the lines are gone over only when they are others, or another part of them is asked for.
final class PreviewLines {
    /// As many as are cheaper to change one by one than to draw all that are seen.
    private static final int FEW = 8;

    private final Bulk bulk;
    private final Words words;
    private final ListView<PreviewLine> list;
    private final ComboBox<Optional<Leaf<?>>> filter;
    private final CheckBox worries;
    private final CheckBox all;
    private boolean offering;
    private Optional<Preview> listed = Optional.empty();
    private Optional<Leaf<?>> asked = Optional.empty();
    private boolean worriesAsked;
    private List<PreviewLine> seen = List.of();

    /// @param filter by what changes
    /// @param worries whether only those are seen of whom something should be looked at
    /// @param all ticks whoever is seen, or nobody
    PreviewLines(
            Screens screens,
            ListView<PreviewLine> list,
            ComboBox<Optional<Leaf<?>>> filter,
            CheckBox worries,
            CheckBox all) {
        this.bulk = screens.workplace().bulk();
        this.words = screens.words();
        this.list = list;
        this.filter = filter;
        this.worries = worries;
        this.all = all;
        RunWords said = new RunWords(words, screens.sentences());
        list.setCellFactory(_ -> new PreviewCell(screens, said));
        CopiedRows.of(list, screens, Tables.preview(said, screens.sentences()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Choices.offer(filter, List.of(Optional.empty()), this::name);
        filter.setValue(Optional.empty());
        filter.setVisible(false);
        filter.managedProperty().bind(filter.visibleProperty());
        all.setOnAction(_ -> bulk.ticks().chooseAll(seen, all.isSelected()));
    }

    /// @param changed told when another part of the lines is asked for
    void onAsked(Runnable changed) {
        filter.valueProperty().subscribe((before, now) -> asked(changed));
        worrying(0); // a name, also before anybody is read
        worries.selectedProperty().subscribe((before, now) -> asked(changed));
    }

    private void asked(Runnable changed) {
        if (!offering) {
            changed.run();
        }
    }

    private String name(Optional<Leaf<?>> leaf) {
        return leaf.map(words::label).orElse(words.text("bulk.filter.all"));
    }

    private void pressed(KeyEvent key) {
        PreviewLine line = list.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.SPACE && line != null && line.isPossible()) {
            bulk.ticks().choose(line, !line.chosen());
            key.consume();
        }
    }

    /// Whether nobody is seen.
    boolean isEmpty() {
        return list.getItems().isEmpty();
    }

    /// Shows what there is now.
    void show(Optional<Preview> preview) {
        if (preview.equals(listed) && asked.equals(filter.getValue()) && worriesAsked == worries.isSelected()) {
            return;
        }
        preview.ifPresentOrElse(this::offer, () -> worrying(0));
        listed = preview;
        asked = Optional.ofNullable(filter.getValue()).orElse(Optional.empty());
        worriesAsked = worries.isSelected();
        fill(preview.map(this::filtered).orElse(List.of()));
        boolean whole = asked.isEmpty() && !worriesAsked && preview.isPresent();
        ticks(whole ? preview.get().tally() : Tally.of(seen));
    }

    /// Which changes there are to look at alone.
    private void offer(Preview preview) {
        offering = true;
        List<Optional<Leaf<?>>> offered = new ArrayList<>(List.of(Optional.empty()));
        preview.rows().forEach(leaf -> offered.add(Optional.of(leaf)));
        if (!offered.equals(filter.getItems())) {
            Optional<Leaf<?>> chosen = filter.getValue();
            filter.getItems().setAll(offered);
            filter.setValue(offered.contains(chosen) ? chosen : Optional.empty());
        }
        filter.setVisible(offered.size() > 2); // of one kind of change there is nothing to choose
        worrying(preview.tally().worrying());
        if (preview.tally().worrying() == 0) {
            worries.setSelected(false);
        }
        offering = false;
    }

    private void worrying(int people) {
        worries.setText(words.text("bulk.worries", people));
        worries.setDisable(people == 0);
    }

    private List<PreviewLine> filtered(Preview preview) {
        if (asked.isEmpty() && !worriesAsked) {
            return preview.lines();
        }
        return preview.lines().stream()
                .filter(line -> !worriesAsked || !line.worries().isEmpty())
                .filter(line -> asked.isEmpty()
                        || line.proposal().changes().stream()
                                .anyMatch(change -> change.leaf().equals(asked.get())))
                .toList();
    }

    /// The keyboard stays in the line of the same person.
    private void fill(List<PreviewLine> lines) {
        seen = lines;
        int selected = list.getSelectionModel().getSelectedIndex();
        @Nullable PreviewLine before = list.getSelectionModel().getSelectedItem();
        int[] others = others(lines);
        if (others.length > FEW) {
            list.getSelectionModel().clearSelection(); // or the list would look for an equal line among all
            list.getItems().setAll(lines);
        } else {
            IntStream.of(others).forEach(index -> list.getItems().set(index, lines.get(index)));
        }
        boolean stays = before != null
                && selected < lines.size()
                && lines.get(selected).id().equals(before.id());
        if (stays && !isSame(list.getSelectionModel().getSelectedItem(), lines.get(selected))) {
            list.getSelectionModel().clearAndSelect(selected);
        }
    }

    /// Where other lines stand than before; one more than a few where it is another list.
    private int[] others(List<PreviewLine> lines) {
        List<PreviewLine> now = list.getItems();
        return now.size() == lines.size()
                ? IntStream.range(0, lines.size())
                        .filter(index -> !isSame(lines.get(index), now.get(index)))
                        .limit(FEW + 1)
                        .toArray()
                : new int[FEW + 1];
    }

    /// What was not touched is the same object; to compare what it holds would take long for very many.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(@Nullable PreviewLine one, @Nullable PreviewLine other) {
        return one == other;
    }

    private void ticks(Tally tally) {
        int possible = tally.possible();
        int sent = tally.sent();
        all.setVisible(possible > 0);
        all.setIndeterminate(sent > 0 && sent < possible);
        all.setSelected(possible > 0 && sent >= possible);
    }
}
