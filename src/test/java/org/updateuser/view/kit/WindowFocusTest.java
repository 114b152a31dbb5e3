package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WindowFocusTest {
    private final Bench<Button> bench = new Bench<>(Button::new);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void isToldOnceThoughTheNodeWasTakenOutAndPutInAgain() {
        List<Node> told = new ArrayList<>();
        Fx.run(() -> {
            WindowFocus.of(bench.node, told::add);
            Pane parent = (Pane) bench.node.getParent();
            for (int time = 0; time < 3; time++) {
                parent.getChildren().remove(bench.node);
                parent.getChildren().addFirst(bench.node);
            }
        });
        bench.focus();
        Fx.run(told::clear);
        bench.leave();
        assertThat(Fx.get(() -> List.copyOf(told))).containsExactly(bench.focused());
    }
}
