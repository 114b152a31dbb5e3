package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PickListTest {
    private Bench<PickList<String>> bench;

    @BeforeEach
    void open() {
        bench = new Bench<>(PickList<String>::new);
        Fx.run(() -> {
            bench.node.setFinder((_, found, _) -> found.accept(List.of("Berlin", "Hamburg")));
            bench.node.setBase(List.of("Berlin"));
            bench.node.setItems(List.of("Berlin"));
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

    private void pick(int place) {
        bench.press(KeyCode.ENTER);
        for (int step = 0; step < place; step++) {
            bench.press(KeyCode.DOWN);
        }
        bench.press(KeyCode.ENTER);
    }

    @Test
    void whatIsPickedIsAddedAndMarked() {
        pick(1);

        assertThat(items()).containsExactly("Berlin", "Hamburg");
        List<Node> rows = Fx.get(() -> List.copyOf(bench.node.lookupAll(".pick-row")));
        assertThat(rows.stream()
                        .filter(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("added"))))
                .hasSize(1);
    }

    @Test
    void theSameTwiceIsRefused() {
        pick(0);

        assertThat(items()).containsExactly("Berlin");
    }

    @Test
    void theCrossTakesOutFromTheKeyboard() {
        Fx.run(() -> bench.find(".pick-remove", Node.class).requestFocus());
        bench.press(KeyCode.SPACE);

        assertThat(items()).isEmpty();
        assertThat(bench.focused()).isInstanceOf(Picker.class);
    }
}
