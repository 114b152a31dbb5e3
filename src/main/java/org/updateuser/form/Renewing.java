package org.updateuser.form;

import java.net.URI;
import java.time.Clock;
import org.updateuser.api.Bearer;
import org.updateuser.api.Grant;
import org.updateuser.api.Login;
import org.updateuser.api.Timeouts;
import org.updateuser.api.Token;

/// Gets another token without asking anybody, where the way in allows it, and keeps what gets the next one.
///
/// @param secret the client's secret of a program, or `""`
record Renewing(Doors doors, URI host, Entrance entrance, String secret, Clock clock) implements Bearer.Renewal {
    @Override
    public Grant renew(Token old) {
        try (Login login = new Login(host, clock, Timeouts.USUAL)) {
            return switch (entrance.way()) {
                case PROGRAM -> secret.isEmpty() ? NONE.renew(old) : login.program(entrance.client(), secret);
                case BROWSER -> refreshed(login, old);
                case TOKEN -> NONE.renew(old);
            };
        }
    }

    private Grant refreshed(Login login, Token old) {
        if (old.refresh().isEmpty()) {
            return NONE.renew(old);
        }
        Grant grant = login.refresh(entrance.client(), old.refresh());
        if (grant instanceof Grant.Given(Token fresh)) {
            doors.keep(entrance.id(), KeptToken.text(fresh));
        }
        return grant;
    }

    /// Without the secret.
    @Override
    public String toString() {
        return "Renewing[" + entrance.id() + "]";
    }
}
