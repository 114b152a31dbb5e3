package org.updateuser.form;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.updateuser.api.Alarm;
import org.updateuser.api.Bearer;
import org.updateuser.api.BrowserSignIn;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Grant;
import org.updateuser.api.Login;
import org.updateuser.api.Reading;
import org.updateuser.api.Site;
import org.updateuser.api.Timeouts;
import org.updateuser.api.Token;
import org.updateuser.api.Unacceptable;
import org.updateuser.model.Organization;
import org.updateuser.wire.TokenInfo;

/// Signs in and looks whether that is good. Its methods block.
final class Admission {
    private static final int UNAUTHORIZED = 401;

    private final Doors doors;
    private final ConnectWords words;
    private final Alarm alarm;
    private final Clock clock;
    private volatile @Nullable BrowserSignIn waiting;

    Admission(Doors doors, Words words, Alarm alarm, Clock clock) {
        this.doors = doors;
        this.words = new ConnectWords(words);
        this.alarm = alarm;
        this.clock = clock;
    }

    /// Signs in anew.
    ///
    /// @param secret the client's secret or the token, as the way wants it, or `""`
    /// @param page told which page the browser has to open, on the thread of the caller
    Admitted anew(Entrance entrance, String secret, Consumer<URI> page) {
        doors.openWorld();
        try {
            Site site = Site.named(entrance.place());
            Grant grant = grant(site, entrance, secret, page);
            return grant instanceof Grant.Given(Token token)
                    ? looked(site, entrance, token, secret)
                    : new Admitted.Out(words.noToken(grant, site.login().getHost()));
        } catch (Unacceptable unacceptable) {
            return new Admitted.Out(words.noPlace(unacceptable.reason()));
        } catch (IOException nobodyMayListen) {
            return new Admitted.Out(words.noPort(entrance.port()));
        }
    }

    /// Signs in with what is kept.
    Admitted again(Entrance entrance) {
        doors.openWorld();
        Doors.Secret kept = doors.secret(entrance.id());
        if (kept.value().isEmpty()) {
            return kept.how() == Doors.Safekeeping.KEPT || kept.how() == Doors.Safekeeping.MISSING
                    ? new Admitted.Anew()
                    : new Admitted.Out(words.keychain(kept.how()));
        }
        if (entrance.way() == Entrance.Way.PROGRAM) {
            return anew(entrance, kept.value().get(), page -> {});
        }
        Optional<Token> token = KeptToken.read(kept.value().get());
        return token.isEmpty() ? new Admitted.Anew() : looked(Site.named(entrance.place()), entrance, token.get(), "");
    }

    private Grant grant(Site site, Entrance entrance, String secret, Consumer<URI> page) throws IOException {
        if (entrance.way() == Entrance.Way.TOKEN) {
            return new Grant.Given(Token.pasted(secret));
        }
        try (Login login = new Login(site.login(), clock, Timeouts.USUAL)) {
            if (entrance.way() == Entrance.Way.PROGRAM) {
                return login.program(entrance.client(), secret);
            }
            try (BrowserSignIn signIn =
                    BrowserSignIn.begin(login, entrance.client(), entrance.port(), alarm, words::page)) {
                waiting = signIn;
                page.accept(signIn.page());
                return signIn.grant();
            } finally {
                waiting = null;
            }
        }
    }

    /// Calls off what waits for a browser.
    void callOff() {
        BrowserSignIn signIn = waiting;
        if (signIn != null) {
            signIn.close();
        }
    }

    private Admitted looked(Site site, Entrance entrance, Token token, String secret) {
        Bearer bearer = new Bearer(token, new Renewing(doors, site.login(), entrance, secret, clock), clock);
        try (GenesysCloud server = new GenesysCloud(site.api(), bearer, exchange -> {})) {
            Reading<Organization> found = server.organization();
            if (found instanceof Reading.Denied<Organization> denied
                    && denied.refusal().status() == UNAUTHORIZED) {
                return secret.isEmpty() ? new Admitted.Anew() : new Admitted.Out(words.notAccepted());
            }
            if (found instanceof Reading.Failed<Organization> failed) {
                return new Admitted.Out(
                        words.silent(failed.trouble(), site.api().getHost()));
            }
            Optional<TokenInfo> info = server.token().read() instanceof Reading.Got<TokenInfo> got
                    ? Optional.of(got.value())
                    : Optional.empty();
            if (info.filter(one -> one.lacks("users:readonly")).isPresent()) {
                return new Admitted.Out(words.missingScope("users"));
            }
            String id =
                    found instanceof Reading.Got<Organization> got ? got.value().id() : "";
            String name =
                    found instanceof Reading.Got<Organization> got ? got.value().name() : entrance.place();
            return new Admitted.In(
                    new Stay(entrance.named(name), site, bearer, id),
                    info.filter(one -> one.lacks("users")).map(one -> words.readingOnly()));
        }
    }
}
