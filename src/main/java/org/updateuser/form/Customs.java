package org.updateuser.form;

import java.util.concurrent.atomic.AtomicBoolean;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.model.Customization;

/// What the organization calls the fields of its profiles, and which it hides. It is asked after the start and never
/// waited for; without an answer everything is called as it was.
public final class Customs {
    private final GenesysCloud server;
    private final Threads threads;
    private final Words words;
    private final AtomicBoolean asking = new AtomicBoolean();

    Customs(GenesysCloud server, Threads threads, Words words) {
        this.server = server;
        this.threads = threads;
        this.words = words;
    }

    /// Asks the server, unless it is being asked.
    public void refresh() {
        if (asking.compareAndSet(false, true)) {
            threads.fetch(server::customization, this::known);
        }
    }

    private void known(Reading<Customization> reading) {
        asking.set(false);
        if (reading instanceof Reading.Got<Customization> got) {
            words.customize(got.value());
        }
    }
}
