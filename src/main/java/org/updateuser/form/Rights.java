package org.updateuser.form;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.model.Permissions;

/// What whoever signed in may do. It is asked after the start and never waited for: until it is known everything is
/// allowed, and the server has the last word anyway.
public final class Rights {
    private static final int FORBIDDEN = 403;

    private final GenesysCloud server;
    private final Threads threads;
    private final OpenUsers users;
    private final AtomicBoolean asking = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<Permissions> permissions = new ReadOnlyObjectWrapper<>(Permissions.UNKNOWN);

    Rights(GenesysCloud server, Threads threads, OpenUsers users) {
        this.server = server;
        this.threads = threads;
        this.users = users;
    }

    /// What is known of it.
    public ReadOnlyObjectProperty<Permissions> permissions() {
        return permissions.getReadOnlyProperty();
    }

    /// Whether the server is being asked.
    public boolean isAsking() {
        return asking.get();
    }

    /// Asks the server, unless it is being asked.
    public void refresh() {
        if (asking.compareAndSet(false, true)) {
            threads.fetch(server::permissions, this::known);
        }
    }

    /// Notes how an exchange went, on any thread: after a refusal they are asked again, since they may have
    /// changed.
    public void exchanged(int status) {
        if (status == FORBIDDEN) {
            threads.ui().execute(this::refresh);
        }
    }

    private void known(Reading<Permissions> reading) {
        asking.set(false);
        if (reading instanceof Reading.Got<Permissions> got) {
            permissions.set(got.value());
            users.allow(got.value());
        }
    }
}
