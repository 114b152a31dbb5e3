package org.updateuser.view.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.Arguments;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.updateuser.view.audit.Finding.Rule;
import org.updateuser.view.kit.Theme;

/// A window into which faults are planted, and an auditor that looks at it.
@ExtendWith(ApplicationExtension.class)
abstract class Planting {
    private Stage stage;

    /// A subclass calls this from a method of its own marked with Start, since TestFX does not look further up.
    final void open() {
        stage = new Stage(); // of a size of its own, which the one that all tests share would keep
        show(new VBox());
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::close);
    }

    private void show(Node planted) {
        VBox root = new VBox(12, new Label("Something above"), planted);
        root.setPadding(new Insets(20));
        root.setStyle("-fx-background-color: -uu-surface;");
        Scene scene = new Scene(root, 420, 320);
        Theme.install(scene);
        stage.setScene(scene);
        stage.setWidth(420);
        stage.setHeight(320);
    }

    final List<Finding> audit(FxRobot robot, Supplier<Node> planted) {
        List<Finding> found = new ArrayList<>();
        robot.interact(() -> show(planted.get()));
        robot.interact(() -> found.addAll(new Auditor().audit(stage.getScene(), Auditor.ALL)));
        return found;
    }

    static Arguments fault(Rule rule, String what, Supplier<Node> planted) {
        return Arguments.of(rule, what, planted);
    }
}
