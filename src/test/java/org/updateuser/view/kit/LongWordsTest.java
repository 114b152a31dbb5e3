package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class LongWordsTest {
    private static final String ADDRESS = "http://127.0.0.1:42207/sandbox/pictures/7ece5dd3-35e0-46b1-96ad/x48.png?v=1";

    private static String shown(String text, double width) {
        AtomicReference<String> shown = new AtomicReference<>("");
        Fx.run(() -> {
            Label label = new Label();
            label.setWrapText(true);
            LongWords words = LongWords.in(label);
            VBox box = new VBox(label);
            Theme.install(new Scene(box, width, 300));
            words.say(text);
            box.applyCss();
            box.layout();
            shown.set(label.getText());
        });
        return shown.get();
    }

    @Test
    void aWordLongerThanALineGoesOnAfterASign() {
        String shown = shown("The picture " + ADDRESS + " is missing.", 260);
        assertThat(shown.replace("\n", "")).isEqualTo("The picture " + ADDRESS + " is missing.");
        assertThat(shown.lines().count()).isGreaterThan(1);
        assertThat(shown.substring(0, shown.lastIndexOf('\n')).lines()).allMatch(line -> line.matches(".*[/?&=_.:@-]"));
        assertThat(shown).doesNotContain("/\n/");
    }

    @Test
    void itBeginsBehindTheWordsBeforeItAsFarAsItFitsThere() {
        assertThat(shown("x48 · " + ADDRESS, 260).lines().findFirst().orElseThrow())
                .startsWith("x48 · http://127.0.0.1:");
    }

    @Test
    void whatFitsStaysAsItIs() {
        assertThat(shown(ADDRESS, 900)).isEqualTo(ADDRESS);
        assertThat(shown("many words that are all of them short - and so/so on", 80))
                .isEqualTo("many words that are all of them short - and so/so on");
    }

    @Test
    void aJapaneseSentenceIsNoLongWord() {
        String sentence = "Amara Okonkwo-Lindströmの以前の値が、下書きとしてフォームに入っています。";
        assertThat(shown(sentence, 300)).isEqualTo(sentence);
    }

    @Test
    void whatWasSaidBeforeLeavesNoNarrowerRoom() {
        Fx.run(() -> {
            Label label = new Label();
            label.setWrapText(true);
            LongWords words = LongWords.in(label);
            VBox box = new VBox(label);
            Theme.install(new Scene(box, 900, 300));
            for (String said : List.of("Not set", ADDRESS)) {
                words.say(said);
                box.applyCss();
                box.layout();
                assertThat(label.getText()).isEqualTo(said);
            }
        });
    }
}
