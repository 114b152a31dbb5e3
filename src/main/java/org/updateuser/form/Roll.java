package org.updateuser.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.updateuser.api.GenesysCloud;
import org.updateuser.form.Doors.Safekeeping;
import org.updateuser.form.Entrance.Way;

/// The organizations that are remembered, and their secrets. Its methods block.
record Roll(Doors doors) {
    /// Remembers where somebody has signed in, and what signs in there again.
    ///
    /// @param secret the client's secret of a program, or `""` where it is kept already
    ///
    /// @param again where one has been signed in before, and goes on
    Safekeeping keep(Stay stay, String secret, Optional<Stay> again) {
        again.ifPresent(one -> one.bearer().replace(stay.bearer().token())); // waits while somebody fetches a token
        Entrance entrance = stay.entrance();
        List<Entrance> all = others(entrance);
        all.add(entrance);
        remember(all);
        if (entrance.way() != Way.PROGRAM) {
            return doors.keep(entrance.id(), KeptToken.text(stay.bearer().token()));
        }
        return secret.isEmpty() ? Safekeeping.KEPT : doors.keep(entrance.id(), secret);
    }

    /// Ends the token on the server, and forgets it here.
    Safekeeping end(Stay stay) {
        try (GenesysCloud server = new GenesysCloud(stay.site().api(), stay.bearer(), exchange -> {})) {
            server.token().end();
        }
        return doors.forget(stay.entrance().id());
    }

    /// Forgets an organization.
    ///
    /// @return those that are remembered now
    List<Entrance> without(Entrance entrance) {
        doors.forget(entrance.id());
        remember(others(entrance));
        return doors.known();
    }

    private List<Entrance> others(Entrance entrance) {
        List<Entrance> all = new ArrayList<>(doors.known());
        all.removeIf(one -> one.id().equals(entrance.id()));
        return all;
    }

    /// What cannot be written is asked for again next time; the work of today does not wait for it.
    private void remember(List<Entrance> all) {
        try {
            doors.remember(all);
        } catch (IOException refused) {
            System.getLogger("org.updateuser")
                    .log(System.Logger.Level.WARNING, "The organizations could not be written down.", refused);
        }
    }
}
