package org.updateuser.app;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.updateuser.form.CliProfile;
import org.updateuser.form.Doors;
import org.updateuser.form.Entrance;
import org.updateuser.form.Notice;
import org.updateuser.form.ProxyKeys;
import org.updateuser.form.Stay;

/// For a window that stays where it is, as that of the tour: nothing more is remembered, and nobody goes anywhere.
///
/// @param known what is remembered already
record ClosedDoors(List<Entrance> known) implements Doors {
    @Override
    public void openWorld() {
        // Nobody goes there.
    }

    @Override
    public void remember(List<Entrance> all) {
        // It goes with the tour.
    }

    @Override
    public Safekeeping keep(String id, String secret) {
        return Safekeeping.MISSING;
    }

    @Override
    public Secret secret(String id) {
        return new Secret(Optional.empty(), Safekeeping.MISSING);
    }

    @Override
    public Safekeeping forget(String id) {
        return Safekeeping.MISSING;
    }

    @Override
    public ProxyKeys proxyKeys() {
        return new ProxyKeys();
    }

    @Override
    public boolean browse(URI page) {
        return false;
    }

    @Override
    public List<CliProfile> profiles() {
        return List.of();
    }

    @Override
    public void enter(Stay stay, Optional<Notice> remark) {
        // The tour is of this sandbox.
    }

    @Override
    public void enterSandbox() {
        // It is there already.
    }
}
