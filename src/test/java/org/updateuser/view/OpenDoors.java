package org.updateuser.view;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.updateuser.form.CliProfile;
import org.updateuser.form.Doors;
import org.updateuser.form.Entrance;
import org.updateuser.form.Notice;
import org.updateuser.form.ProxyKeys;
import org.updateuser.form.Stay;

/// What a test sees of somebody who connects. The browser is the test's.
final class OpenDoors implements Doors {
    private volatile List<Entrance> known = List.of();
    private final Map<String, String> secrets = new ConcurrentHashMap<>();
    private final List<URI> pages = new CopyOnWriteArrayList<>();
    private final List<Stay> stays = new CopyOnWriteArrayList<>();
    private final ProxyKeys keys = new ProxyKeys();
    private volatile List<CliProfile> profiles = List.of();

    List<URI> pages() {
        return pages;
    }

    List<Stay> stays() {
        return stays;
    }

    Map<String, String> secrets() {
        return secrets;
    }

    void hold(CliProfile profile) {
        profiles = List.of(profile);
    }

    @Override
    public void openWorld() {
        // The test stays on this machine.
    }

    @Override
    public List<Entrance> known() {
        return known;
    }

    @Override
    public void remember(List<Entrance> all) {
        known = List.copyOf(all);
    }

    @Override
    public Safekeeping keep(String id, String secret) {
        secrets.put(id, secret);
        return Safekeeping.KEPT;
    }

    @Override
    public Secret secret(String id) {
        return new Secret(Optional.ofNullable(secrets.get(id)), Safekeeping.KEPT);
    }

    @Override
    public Safekeeping forget(String id) {
        secrets.remove(id);
        return Safekeeping.KEPT;
    }

    @Override
    public ProxyKeys proxyKeys() {
        return keys;
    }

    @Override
    public boolean browse(URI page) {
        return pages.add(page);
    }

    @Override
    public List<CliProfile> profiles() {
        return profiles;
    }

    @Override
    public void enter(Stay stay, Optional<Notice> remark) {
        stays.add(stay);
    }

    @Override
    public void enterSandbox() {
        stays.clear();
    }
}
