package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;

class ChangeSentenceTest {
    /// A text of a flow says how it was broken when it was last laid out.
    @Test
    void whatFitsStandsOnOneLineWhateverItWasBefore() {
        Fx.run(() -> {
            ChangeSentence sentence = new ChangeSentence();
            sentence.setField("Title");
            sentence.setBefore("Team lead");
            sentence.setAfter("Regional team lead");
            VBox box = new VBox(sentence);
            Theme.install(new Scene(box, 160, 300));
            double narrow = height(box, 160);
            double wide = height(box, 328);
            sentence.setAfter("Regional lead of all teams of this part of the world, and of some others");
            height(box, 328);
            sentence.setAfter("Regional team lead");
            assertThat(wide).isLessThan(narrow);
            assertThat(height(box, 328)).isEqualTo(wide);
        });
    }

    private static double height(VBox box, double width) {
        box.resize(width, 300);
        box.applyCss();
        box.layout();
        box.layout();
        TextFlow values = (TextFlow) box.lookup(".change-values");
        return ((Region) values).prefHeight(values.getWidth());
    }
}
