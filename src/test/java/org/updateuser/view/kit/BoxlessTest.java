package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class BoxlessTest {
    @Test
    void whereEachLetterKeepsItsPlaceAnotherSignIsDrawnThatIsNone() {
        assertThat(Boxless.drawn("דני \u200Fבן")).isEqualTo("דני \u200Eבן");
        assertThat(Boxless.drawn("Noa\u200F")).isEqualTo("Noa\u200E");
        assertThat(Boxless.drawn("a\u00ADb\u200Bc")).isEqualTo("a\u200Eb\u200Ec");
        assertThat(Boxless.drawn("می\u200Cخواهم")).isEqualTo("می\u200Eخواهم");
        assertThat(Boxless.drawn("דני C++\u200F")).isEqualTo("דני C++\u200A");
        assertThat(Boxless.drawn("\u200Fדני\nC++\u200F")).isEqualTo("\u200Eדני\nC++\u200E");
    }

    @Test
    void whereNoOtherSignCanStandForItTheBoxStays() {
        assertThat(Boxless.drawn("C++\u200F \u200Fא")).contains("\u200F");
    }

    @Test
    void whatJoinsOrIsDrawnStays() {
        for (String text : List.of("דני", "ه\u200D", "क्\u200Dष", "\u0600\u0661", "👨\u200D👩", "")) {
            assertThat(Boxless.drawn(text)).isEqualTo(text);
        }
    }

    @Test
    void anEditorDrawsItSoAndKeepsItAsItIs() {
        for (TextInputControl input : List.of(Fx.get(TextField::new), Fx.get(TextArea::new))) {
            Fx.run(() -> {
                var _ = Direction.follow(input);
                Scene scene = new Scene(new VBox(input), 300, 200);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                input.setText("דני \u200Fבן");
            });
            Fx.await("nothing is drawn for it", () -> drawn(input).equals("דני \u200Eבן"));
            Fx.run(() -> input.insertText(0, "א"));
            Fx.await("it is drawn", () -> drawn(input).equals("אדני \u200Eבן"));
            assertThat(input.getText()).isEqualTo("אדני \u200Fבן");
        }
    }

    private static String drawn(TextInputControl input) {
        input.applyCss();
        input.layout();
        return input.lookupAll(".text").stream()
                .map(node -> ((Text) node).getText())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
