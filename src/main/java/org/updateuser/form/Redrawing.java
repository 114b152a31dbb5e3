package org.updateuser.form;

/// Shows something, and whoever listens may change it at once: then it is shown again, so that all of it fits together.
final class Redrawing {
    private final Runnable show;
    private boolean running;
    private boolean stale;

    /// @param show shows all of it once
    Redrawing(Runnable show) {
        this.show = show;
    }

    /// Whether it is being shown, so that what is set now is no edit.
    boolean isRunning() {
        return running;
    }

    void run() {
        stale = true;
        if (running) {
            return;
        }
        running = true;
        try {
            while (stale) {
                stale = false;
                show.run();
            }
        } finally {
            running = false;
        }
    }
}
