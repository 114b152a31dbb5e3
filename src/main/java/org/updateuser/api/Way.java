package org.updateuser.api;

/// A way to the server: once and at once, or at a pace and with repetitions.
interface Way extends AutoCloseable {
    Attempt send(Call call);

    /// The same way for a run.
    default Way inRun() {
        return this;
    }

    @Override
    void close();
}
