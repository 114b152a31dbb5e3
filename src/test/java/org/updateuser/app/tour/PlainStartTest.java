package org.updateuser.app.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.updateuser.app.ExitCode;
import org.updateuser.app.Options;
import org.updateuser.app.StartProblem;

/// A plain start ends by itself, and only once there is something to see.
class PlainStartTest {
    private final List<String> told = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theWindowIsClosedOnceItsListIsThere() throws Exception {
        new PlainStart(this::program).go(Options.of(Options.Mode.TOUR), folder);
        assertThat(told).containsExactly("a row", "closed");
    }

    @Test
    void aProgramThatCannotStartSaysWhy() {
        StartProblem without = new StartProblem(StartProblem.Kind.NO_DISPLAY);
        assertThatThrownBy(() -> new PlainStart(_ -> {
                            throw without;
                        })
                        .go(Options.of(Options.Mode.TOUR), folder))
                .isSameAs(without);
    }

    /// A window in which a row comes later.
    private ExitCode program(Options options) throws InterruptedException {
        assertThat(options.mode()).isEqualTo(Options.Mode.WINDOW);
        assertThat(options.data()).contains(folder);
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        StackPane pane = Hands.ask(() -> {
            StackPane root = new StackPane();
            Stage stage = new Stage();
            stage.setScene(new Scene(root, 300, 200));
            stage.setOnHidden(_ -> closed.complete(true));
            stage.show();
            return root;
        });
        assertThat(closed).isNotDone();
        Label row = new Label("Somebody");
        row.getStyleClass().add("list-row");
        told.add("a row");
        Hands.act(() -> pane.getChildren().add(row));
        try {
            closed.get();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
        told.add("closed");
        return ExitCode.DONE;
    }
}
