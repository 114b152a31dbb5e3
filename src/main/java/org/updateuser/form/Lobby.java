package org.updateuser.form;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.updateuser.form.Doors.Safekeeping;
import org.updateuser.form.Entrance.Way;
import org.updateuser.form.Notice.Tone;

/// Where organizations are chosen, signed in to and left. Nothing of it is read before somebody asks.
public final class Lobby {
    private final Doors doors;
    private final Words words;
    private final ConnectWords said;
    private final Threads threads;
    private final Connection connection;
    private final Optional<Stay> here;
    private final Admission admission;
    private final ProxyDesk proxy;
    private final Roll roll;
    private final LobbyForm form;
    private final ObservableList<Entrance> known = FXCollections.observableArrayList();
    private final ObservableList<CliProfile> profiles = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<SigningIn> standing = new ReadOnlyObjectWrapper<>(SigningIn.IDLE);
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<URI>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Runnable show = () -> {};
    private int attempt; // what comes of a former one is not asked for any more

    /// @param connection that of the session that is open
    /// @param here where one is signed in, if that was done here
    public Lobby(
            Doors doors,
            Words words,
            Threads threads,
            Later later,
            Clock clock,
            Connection connection,
            Optional<Stay> here) {
        this.doors = doors;
        this.words = words;
        this.said = new ConnectWords(words);
        this.threads = threads;
        this.connection = connection;
        this.here = here;
        this.form = new LobbyForm(words);
        this.roll = new Roll(doors);
        this.admission = new Admission(doors, words, later::run, clock);
        this.proxy = new ProxyDesk(doors, threads, connection);
    }

    /// What is typed.
    public LobbyForm form() {
        return form;
    }

    /// Where somebody is asked for the sign-in of a proxy on the way.
    public ProxyDesk proxy() {
        return proxy;
    }

    /// The ways that are remembered, once they were [read][#look].
    public ObservableList<Entrance> known() {
        return known;
    }

    /// The profiles of the vendor's command line, once they were [read][#lookForProfiles].
    public ObservableList<CliProfile> profiles() {
        return profiles;
    }

    /// Where one is signed in, if that was done here.
    public Optional<Entrance> here() {
        return here.map(Stay::entrance);
    }

    public ReadOnlyObjectProperty<SigningIn> standing() {
        return standing.getReadOnlyProperty();
    }

    /// What there is to say.
    public ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    /// The page that is open in the browser, for one who has to open it by hand.
    public ReadOnlyObjectProperty<Optional<URI>> page() {
        return page.getReadOnlyProperty();
    }

    /// Says how this place is brought to the front.
    public void onShow(Runnable action) {
        show = action;
    }

    /// Puts the notice away.
    public void putAway() {
        notice.set(Optional.empty());
    }

    /// Reads which ways are remembered.
    public void look() {
        threads.fetch(doors::known, known::setAll);
    }

    /// Looks whether the vendor's command line has profiles.
    public void lookForProfiles() {
        threads.fetch(doors::profiles, found -> {
            profiles.setAll(found);
            if (found.isEmpty()) {
                notice.set(Optional.of(words.info("connect.profiles.none")));
            }
        });
    }

    /// Fills the form from a profile. Nothing is kept and nobody is asked before one connects.
    public void take(CliProfile profile) {
        form.show(profile);
        notice.set(Optional.of(words.info(
                "connect.profiles.taken", profile.name(), words.text("connect.profiles.taken." + profile.way()))));
    }

    /// Empties the form, for another organization.
    public void another() {
        form.clear();
        putAway();
    }

    /// Fills the form from a way that is remembered.
    public void edit(Entrance entrance) {
        form.show(entrance);
        putAway();
    }

    /// Signs in with what is typed.
    public void connect() {
        if (standing.get() != SigningIn.IDLE || !form.isComplete()) {
            return;
        }
        signIn(form.entrance(), form.secret().get().strip());
    }

    private void signIn(Entrance entrance, String secret) {
        begin(entrance.way() == Way.BROWSER ? SigningIn.BROWSER : SigningIn.CONNECTING);
        int mine = attempt;
        threads.fetch(
                () -> admission.anew(entrance, secret, this::browse), found -> arrived(mine, entrance, secret, found));
    }

    /// Goes to an organization that is remembered, with what is kept for it.
    public void enter(Entrance entrance) {
        if (standing.get() != SigningIn.IDLE) {
            return;
        }
        begin(SigningIn.CONNECTING);
        int mine = attempt;
        threads.fetch(() -> admission.again(entrance), found -> arrived(mine, entrance, "", found));
    }

    private void begin(SigningIn now) {
        putAway();
        proxy.askAgain();
        page.set(Optional.empty());
        standing.set(now);
    }

    /// Opens the page; called in the background.
    private void browse(URI address) {
        boolean opened = doors.browse(address);
        threads.ui().execute(() -> {
            page.set(Optional.of(address));
            if (!opened) {
                notice.set(Optional.of(words.warning("connect.browser.none")));
            }
        });
    }

    /// Calls off what waits for the browser or for the service. What the service still answers changes nothing.
    public void callOff() {
        if (standing.get() == SigningIn.BROWSER) {
            admission.callOff();
        } else if (standing.get() == SigningIn.CONNECTING) {
            attempt++;
            standing.set(SigningIn.IDLE);
            notice.set(Optional.of(words.info("connect.left.CALLED_OFF")));
        }
    }

    private void arrived(int which, Entrance entrance, String secret, Admitted found) {
        if (which != attempt) {
            return;
        }
        standing.set(SigningIn.IDLE);
        page.set(Optional.empty());
        switch (found) {
            case Admitted.Out(Notice why) -> refuse(entrance, why);
            case Admitted.Anew _ -> anew(entrance);
            case Admitted.In(Stay stay, Optional<Notice> remark) -> admit(stay, secret, remark);
        }
    }

    private void refuse(Entrance entrance, Notice why) {
        if (!form.entrance().id().equals(entrance.id())) {
            form.show(entrance);
        }
        notice.set(Optional.of(why));
        show.run();
    }

    /// With the browser that needs nothing more; anything else has to be typed.
    private void anew(Entrance entrance) {
        form.show(entrance);
        show.run();
        if (entrance.way() == Way.BROWSER) {
            signIn(entrance, "");
        } else {
            notice.set(Optional.of(words.info("connect.again." + entrance.way())));
        }
    }

    /// The same organization goes on where it was; another one is another session.
    private void admit(Stay stay, String secret, Optional<Notice> remark) {
        form.secret().set("");
        Optional<Stay> again = here.filter(
                        one -> one.entrance().id().equals(stay.entrance().id()))
                .filter(one -> connection.isSignedOut());
        if (again.filter(one -> !one.organization().equals(stay.organization())).isPresent()) {
            notice.set(Optional.of(Notice.of(Tone.BAD, words.text("connect.other"))));
            return;
        }
        threads.fetch(() -> roll.keep(stay, secret, again), how -> {
            if (again.isPresent()) {
                connection.signedIn();
            } else {
                doors.enter(stay, how == Safekeeping.KEPT ? remark : Optional.of(said.keychain(how)));
            }
        });
    }

    /// Signs in once more where one is, with everything that is open left as it is.
    public void signInAgain() {
        here.map(Stay::entrance).ifPresentOrElse(this::anew, show);
    }

    /// Ends the token on the server, forgets it here, and goes to the sandbox.
    public void signOut() {
        here.ifPresent(stay -> threads.fetch(() -> roll.end(stay), how -> doors.enterSandbox()));
    }

    /// Goes to the sandbox; the token of where one was stays good.
    public void enterSandbox() {
        doors.enterSandbox();
    }

    /// Forgets an organization and its secret. What is kept of its people stays.
    public void forget(Entrance entrance) {
        threads.fetch(() -> roll.without(entrance), known::setAll);
    }
}
