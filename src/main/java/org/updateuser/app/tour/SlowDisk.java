package org.updateuser.app.tour;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.updateuser.form.StoreOpening;
import org.updateuser.store.Store;
import org.updateuser.store.StoreProblem;

/// A disk that lets whoever opens the store on it wait until it is told to answer.
final class SlowDisk implements StoreOpening {
    private final Path folder;
    private final CountDownLatch answered = new CountDownLatch(1);

    /// @param folder must exist
    SlowDisk(Path folder) {
        this.folder = folder;
    }

    @Override
    public Store open() throws StoreProblem {
        try {
            answered.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new StoreProblem(StoreProblem.Kind.FAILED, "ended", ended);
        }
        return Store.open(folder, true);
    }

    /// From now on it is as quick as it is.
    void answer() {
        answered.countDown();
    }
}
