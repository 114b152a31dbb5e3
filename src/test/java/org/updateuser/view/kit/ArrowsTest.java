package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrowsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "נולדה בלאגוס, טלפון +972 3-555-0100 (Ltd.) وتعمل في القدس מאז 2012",
                "נועה לוי",
                "Noa לוי כהן HR",
                "فاطمة 12"
            })
    void theCaretGoesThroughEveryTextThereAndBack(String text) {
        for (TextInputControl input : List.of(Fx.get(TextField::new), Fx.get(TextArea::new))) {
            Fx.run(() -> {
                var _ = Direction.follow(input);
                input.setText(text);
                Stage stage = new Stage();
                stage.setScene(new Scene(new StackPane(input), 200, 200));
                stage.show();
                KeyCode on = Direction.isRightToLeft(text) ? KeyCode.LEFT : KeyCode.RIGHT;
                KeyCode back = on == KeyCode.LEFT ? KeyCode.RIGHT : KeyCode.LEFT;
                input.positionCaret(0);
                List<Integer> places = new ArrayList<>();
                IntStream.range(0, text.length()).forEach(_ -> places.add(pressed(input, on, false)));
                assertThat(places)
                        .isEqualTo(
                                IntStream.rangeClosed(1, text.length()).boxed().toList());
                pressed(input, back, true);
                pressed(input, back, true);
                assertThat(input.getSelectedText()).isEqualTo(text.substring(text.length() - 2));
                IntStream.range(0, text.length()).forEach(_ -> pressed(input, back, false));
                assertThat(input.getCaretPosition()).isZero();
                stage.hide();
            });
        }
    }

    private static int pressed(TextInputControl input, KeyCode key, boolean shift) {
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(input, new KeyEvent(type, "", "", key, shift, false, false, false));
        }
        return input.getCaretPosition();
    }
}
