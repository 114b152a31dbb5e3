package org.updateuser.app;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.updateuser.form.Notice;
import org.updateuser.form.Words;
import org.updateuser.form.Workplace;
import org.updateuser.host.RunMark;

/// Says in the frame of the window what went wrong with the program itself: calmly, once, with where the log is.
final class MishapNotices {
    private static final System.Logger LOGGER = System.getLogger("org.updateuser");

    private final Supplier<Workplace> workplace;
    private final Log log;

    /// @param workplace that of the session that is open, asked anew each time
    MishapNotices(Supplier<Workplace> workplace, Log log) {
        this.workplace = workplace;
        this.log = log;
    }

    /// Tells of every mishap from now on, and of the run before if it was cut short.
    void follow(RunMark mark) {
        log.mishaps().onFirst(failure -> workplace.get().threads().ui().execute(() -> tell(failure)));
        workplace.get().threads().fetch(mark::set, this::tellIfCutShort);
    }

    private void tellIfCutShort(boolean wasCutShort) {
        if (wasCutShort) {
            LOGGER.log(Level.WARNING, "The run before this one was cut short.");
            workplace.get().situation().tell(workplace.get().words().info("mishap.before"));
        }
    }

    private void tell(Throwable failure) {
        String file = log.file().map(Path::toString).map(log::withoutHome).orElse("-");
        Words words = workplace.get().words();
        Notice notice = words.warning("mishap.now", LogLine.code(failure), file);
        workplace.get().situation().tell(notice.with(words.text("mishap.copy"), () -> copy(log.details(failure))));
    }

    private static void copy(String details) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, details));
    }
}
