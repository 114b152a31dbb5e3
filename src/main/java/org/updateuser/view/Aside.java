package org.updateuser.view;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.updateuser.form.Later;
import org.updateuser.view.kit.Following;
import org.updateuser.view.kit.Theme;

/// Behind the tab that is shown there are several times as many nodes as in it. When the size of the text changes they
/// are taken out of the window, so that only what can be seen is styled and laid out in that step, and put back in
/// pauses, or when one goes there.
final class Aside {
    private static final Duration BETWEEN = Duration.ofMillis(60);

    private final TabPane pane;
    private final Later later;
    private final Map<Tab, Node> taken = new LinkedHashMap<>();
    private boolean returning;

    private Aside(TabPane pane, Later later) {
        this.pane = pane;
        this.later = later;
    }

    static void follow(TabPane pane, Theme theme, Later later) {
        Aside aside = new Aside(pane, later);
        Following.of(pane, theme.textSizeProperty(), _ -> aside.take());
        pane.getSelectionModel().selectedItemProperty().subscribe(aside::putBack);
    }

    private void take() {
        for (Tab tab : pane.getTabs()) {
            Node content = tab.getContent();
            if (!tab.isSelected() && content != null) {
                taken.put(tab, content);
                tab.setContent(null);
            }
        }
        if (!taken.isEmpty() && !returning) {
            returning = true;
            later.run(BETWEEN, this::goOn);
        }
    }

    private void goOn() {
        taken.keySet().stream().findFirst().ifPresent(this::putBack);
        returning = !taken.isEmpty();
        if (returning) {
            later.run(BETWEEN, this::goOn);
        }
    }

    private void putBack(Tab tab) {
        Node content = taken.remove(tab);
        if (content != null) {
            tab.setContent(content);
        }
    }
}
