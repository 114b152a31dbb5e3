package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TagEditorTest {
    private Bench<TagEditor> bench;

    @BeforeEach
    void open() {
        bench = new Bench<>(TagEditor::new);
        Fx.run(() -> {
            bench.node.setBase(List.of("German"));
            bench.node.setItems(List.of("German", "Claims"));
        });
        bench.focus();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<String> items() {
        return Fx.get(() -> bench.node.getItems());
    }

    private Chip chip(int place) {
        return Fx.get(() -> (Chip) bench.node.getChildren().get(place));
    }

    @Test
    void enterAddsWhatIsTyped() {
        bench.write("  French ");
        bench.press(KeyCode.ENTER);

        assertThat(items()).containsExactly("German", "Claims", "French");
    }

    @Test
    void aCommaAddsWhatIsTyped() {
        bench.write("French,Dutch,");

        assertThat(items()).containsExactly("German", "Claims", "French", "Dutch");
    }

    @Test
    void leavingTheFieldLosesNothing() {
        bench.write("French");
        bench.leave();

        Fx.await("the tag is there", () -> bench.node.getItems().contains("French"));
    }

    @Test
    void aPasteOfManyLinesIsManyTags() {
        bench.clipboard("French\r\nDutch, Czech\n\nGerman");
        bench.hands.push(KeyCode.SHORTCUT, KeyCode.V);

        assertThat(items()).containsExactly("German", "Claims", "French", "Dutch", "Czech");
    }

    @Test
    void theSameTagTwiceIsRefusedWithAFlash() {
        AtomicBoolean flashed = new AtomicBoolean();
        Chip german = chip(0);
        Fx.run(() -> german.getPseudoClassStates()
                .addListener((SetChangeListener<PseudoClass>) _ -> flashed.compareAndSet(false, lit(german))));
        bench.write("German");
        bench.press(KeyCode.ENTER);

        assertThat(items()).containsExactly("German", "Claims");
        assertThat(flashed).isTrue();
        Fx.await("the flash is over", () -> !lit(chip(0)));
    }

    private static boolean lit(Chip chip) {
        return chip.getPseudoClassStates().contains(PseudoClass.getPseudoClass("flash"));
    }

    @Test
    void backspaceChoosesTheLastAndThenTakesItOut() {
        bench.press(KeyCode.BACK_SPACE);
        assertThat(bench.focused()).isSameAs(chip(1));

        bench.press(KeyCode.BACK_SPACE);
        assertThat(items()).containsExactly("German");
    }

    @Test
    void arrowsWalkOverTheChipsAndDeleteTakesOneOut() {
        bench.press(KeyCode.LEFT, KeyCode.LEFT);
        assertThat(bench.focused()).isSameAs(chip(0));

        bench.press(KeyCode.DELETE);
        assertThat(items()).containsExactly("Claims");
        assertThat(bench.focused()).isSameAs(chip(0));

        bench.press(KeyCode.RIGHT);
        assertThat(bench.focused()).isInstanceOf(TagInput.class);
    }

    @Test
    void aClickOnTheCrossTakesOut() {
        bench.click(".chip-remove");

        assertThat(items()).containsExactly("Claims");
    }

    @Test
    void onlyWhatTheServerLacksIsDrawnAsAdded() {
        PseudoClass added = PseudoClass.getPseudoClass("added");

        assertThat(chip(0).getPseudoClassStates()).doesNotContain(added);
        assertThat(chip(1).getPseudoClassStates()).contains(added);
    }
}
