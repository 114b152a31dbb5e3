package org.updateuser.app;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.updateuser.form.CliProfile;
import org.updateuser.form.Doors;
import org.updateuser.form.Entrance;
import org.updateuser.form.Entrance.Colour;
import org.updateuser.form.Entrance.Way;
import org.updateuser.form.Notice;
import org.updateuser.form.ProxyKeys;
import org.updateuser.form.Stay;
import org.updateuser.host.CommandLineProfile;
import org.updateuser.host.CommandLineProfiles;
import org.updateuser.host.ConnectionsFile;
import org.updateuser.host.DataFolder;
import org.updateuser.host.Keychain;
import org.updateuser.host.KeychainProblem;
import org.updateuser.host.SavedConnection;
import org.updateuser.host.Secrets;
import org.updateuser.host.WebBrowser;

/// What this machine does for whoever connects. Making it touches nothing.
///
/// @param rooms where one goes
record Porter(Machine machine, OutsideWorld world, ConnectionsFile file, Secrets secrets, Rooms rooms)
        implements Doors {
    private static final Duration KEYCHAIN_PATIENCE = Keychain.PATIENCE.plusSeconds(5);

    /// One for the connections of a data folder.
    static Porter of(Machine machine, OutsideWorld world, DataFolder folder, Rooms rooms) {
        Secrets secrets = new Secrets(Keychain.of(machine.system(), machine.environment()), KEYCHAIN_PATIENCE);
        return new Porter(machine, world, new ConnectionsFile(folder.settings()), secrets, rooms);
    }

    /// Where one goes in a window; called on the FX thread.
    interface Rooms {
        void enter(Optional<Stay> stay, Optional<Notice> remark);
    }

    @Override
    public void openWorld() {
        world.open();
    }

    @Override
    public List<Entrance> known() {
        return file.read().stream().map(Porter::entrance).toList();
    }

    private static Entrance entrance(SavedConnection saved) {
        Way way = named(Way.values(), saved.way()).orElse(Way.BROWSER);
        return new Entrance(
                saved.id(),
                saved.name(),
                saved.place(),
                way,
                saved.client(),
                saved.port(),
                named(Colour.values(), saved.colour()).orElse(Colour.GREY),
                saved.production(),
                saved.reserve().orElse(way.reserve()));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    @Override
    public void remember(List<Entrance> all) throws IOException {
        file.write(all.stream().map(Porter::saved).toList());
    }

    private static SavedConnection saved(Entrance one) {
        return new SavedConnection(
                one.id(),
                one.name(),
                one.place(),
                one.way().name(),
                one.client(),
                one.port(),
                one.colour().name(),
                one.production(),
                OptionalInt.of(one.reserve()));
    }

    @Override
    public Safekeeping keep(String id, String secret) {
        try {
            secrets.put(id, secret);
            return Safekeeping.KEPT;
        } catch (KeychainProblem problem) {
            return how(problem);
        }
    }

    @Override
    public Secret secret(String id) {
        try {
            return new Secret(secrets.find(id), Safekeeping.KEPT);
        } catch (KeychainProblem problem) {
            return new Secret(Optional.empty(), how(problem));
        }
    }

    @Override
    public Safekeeping forget(String id) {
        try {
            secrets.remove(id);
            return Safekeeping.KEPT;
        } catch (KeychainProblem problem) {
            return how(problem);
        }
    }

    private static Safekeeping how(KeychainProblem problem) {
        return switch (problem.kind()) {
            case MISSING -> Safekeeping.MISSING;
            case REFUSED -> Safekeeping.REFUSED;
            case SILENT -> Safekeeping.SILENT;
        };
    }

    @Override
    public ProxyKeys proxyKeys() {
        return world.gatekeeper().keys();
    }

    @Override
    public boolean browse(URI page) {
        return new WebBrowser(machine.system(), machine.environment()).open(page);
    }

    @Override
    public List<CliProfile> profiles() {
        return CommandLineProfiles.read(machine.home()).stream()
                .map(Porter::profile)
                .filter(profile ->
                        !profile.client().isEmpty() || !profile.token().isEmpty())
                .toList();
    }

    /// As `createprofile.go` and `config.go` of the command line have it.
    private static CliProfile profile(CommandLineProfile found) {
        String redirect = found.value("redirect_uri");
        String port = redirect.replaceFirst("^http://localhost:(\\d{1,5})/?$", "$1");
        return new CliProfile(
                found.name(),
                found.value("environment"),
                found.value("client_credentials"),
                found.value("client_secret"),
                found.value("access_token"),
                found.value("grant_type").equals("3"),
                port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0);
    }

    @Override
    public void enter(Stay stay, Optional<Notice> remark) {
        rooms.enter(Optional.of(stay), remark);
    }

    @Override
    public void enterSandbox() {
        rooms.enter(Optional.empty(), Optional.empty());
    }
}
