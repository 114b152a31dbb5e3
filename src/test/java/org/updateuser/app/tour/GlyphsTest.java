package org.updateuser.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Which characters this machine can draw, without asking the toolkit, which does not say it.
class GlyphsTest {
    private static final int KIRAT_RAI = 0x16D45;
    private static final int NOBODY_HAS_IT = 0x2FFFE; // no character, as the one that the others are compared with

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void lettersAreThereAndWhatIsNoCharacterIsNot() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
                    Glyphs glyphs = Glyphs.of(Font.getDefault());
                    assertThat(glyphs.has('A')).isTrue();
                    assertThat(glyphs.has('é')).isTrue();
                    assertThat(glyphs.has('.')).isTrue();
                    assertThat(glyphs.has(NOBODY_HAS_IT)).isFalse();
                    return true;
                })
                .get();
    }

    /// Kirat Rai is in Unicode since 2024; hardly a machine has a font with it.
    @Test
    void aScriptWithoutAFontIsMissingWhateverStandsThereInstead() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
                    Glyphs glyphs = Glyphs.of(Font.getDefault());
                    assertThat(Character.isLetter(KIRAT_RAI)).isTrue();
                    assertThat(glyphs.has(KIRAT_RAI)).isFalse();
                    for (int letter : new int[] {'I', 'l', 0x410}) {
                        assertThat(glyphs.has(letter)).as("U+%04X", letter).isTrue();
                    }
                    return true;
                })
                .get();
    }

    @Test
    void theLineNamesWhatIsMissingByItsScriptAndCountsTheRest() throws Exception {
        String said = WaitForAsyncUtils.asyncFx(() -> {
                    Letters letters = new Letters();
                    Label hidden = new Label("漢");
                    hidden.setVisible(false);
                    Scene scene = new Scene(
                            new VBox(new Label("Ab a\u200d " + Character.toString(NOBODY_HAS_IT)), hidden), 400, 200);
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    letters.gather(scene);
                    return letters.said();
                })
                .get();

        assertThat(said).contains("Latin 3", "signs 1", "no font of this machine has signs 1 (U+2FFFE)");
        assertThat(said).doesNotContain("kana");
    }

    @Test
    void whateverIsOnlyASpaceAMarkOrAnIconIsNotAskedFor() {
        for (int letter : new int[] {' ', 0xA0, 0x3000, 0x200D, 0x202E, 0x301, 0xFE0F, 0xE123, '\n'}) {
            assertThat(Glyphs.isDrawn(letter)).as("U+%04X", letter).isFalse();
        }
        assertThat(Glyphs.isDrawn('…')).isTrue();
    }

    @Test
    void aScriptIsCalledAsItsFontsAre() {
        assertThat(Glyphs.script('ü')).isEqualTo("Latin");
        assertThat(Glyphs.script('カ')).isEqualTo("kana and kanji");
        assertThat(Glyphs.script('語')).isEqualTo("kana and kanji");
        assertThat(Glyphs.script('ع')).isEqualTo("Arabic");
        assertThat(Glyphs.script('ש')).isEqualTo("Hebrew");
        assertThat(Glyphs.script(0x1F600)).isEqualTo("emoji");
        assertThat(Glyphs.script('→')).isEqualTo("signs");
    }
}
