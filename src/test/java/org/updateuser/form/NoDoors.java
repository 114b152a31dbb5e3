package org.updateuser.form;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// A machine on which nothing can be done; a test says what can.
class NoDoors implements Doors {
    @Override
    public void openWorld() {
        // The test stays on this machine.
    }

    @Override
    public List<Entrance> known() {
        return List.of();
    }

    @Override
    public void remember(List<Entrance> all) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Safekeeping keep(String id, String secret) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Secret secret(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Safekeeping forget(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ProxyKeys proxyKeys() {
        return new ProxyKeys();
    }

    @Override
    public boolean browse(URI page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<CliProfile> profiles() {
        return List.of();
    }

    @Override
    public void enter(Stay stay, Optional<Notice> remark) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void enterSandbox() {
        throw new UnsupportedOperationException();
    }
}
