package org.updateuser.app.tour;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.collections.ListChangeListener;
import javafx.stage.Window;
import org.updateuser.app.Options;
import org.updateuser.app.Run;
import org.updateuser.app.StartProblem;

/// The program as people start it, closed once its list is there. The walks have windows of their own; a cache that is
/// made from the tour holds by this what only a start needs.
final class PlainStart {
    private final Run program;
    private final CompletableFuture<Window> opened = new CompletableFuture<>();
    private final ListChangeListener<Window> windows = this::open;

    /// @param program opens a window, and returns once that is closed
    PlainStart(Run program) {
        this.program = program;
    }

    /// To be called when the toolkit runs.
    ///
    /// @param data where it keeps things
    /// @throws Stuck if its list does not come
    void go(Options options, Path data) throws StartProblem, InterruptedException {
        Hands.act(() -> Window.getWindows().addListener(windows));
        CompletableFuture<Void> closed = opened.thenAcceptAsync(PlainStart::close, Thread::startVirtualThread);
        try {
            program.run(options.asStarted(data));
            closed.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof Stuck stuck ? stuck : failed;
        } finally {
            Hands.act(() -> Window.getWindows().removeListener(windows));
        }
    }

    private void open(ListChangeListener.Change<? extends Window> change) {
        change.getList().stream().findFirst().ifPresent(opened::complete);
    }

    private static void close(Window window) {
        try {
            Hands hands = new Hands(Hands.ask(window::getScene));
            hands.find(".list-row");
            hands.settle();
        } finally {
            Hands.act(window::hide);
        }
    }
}
