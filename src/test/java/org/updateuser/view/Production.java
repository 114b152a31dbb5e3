package org.updateuser.view;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.updateuser.api.Bearer;
import org.updateuser.api.Site;
import org.updateuser.api.Token;
import org.updateuser.form.Entrance;
import org.updateuser.form.Entrance.Colour;
import org.updateuser.form.Entrance.Way;
import org.updateuser.form.Lobby;
import org.updateuser.form.Stay;

/// The screens of a stand as they are in an organization that is marked as production.
final class Production {
    private Production() {}

    static Screens of(Stand stand) {
        Entrance entrance =
                new Entrance("1", "Northwind Assurance", "eu_central_1", Way.BROWSER, "c", 0, Colour.TEAL, true, 0);
        Bearer bearer = new Bearer(Token.pasted("t"), Bearer.Renewal.NONE, Clock.systemUTC());
        Stay stay = new Stay(entrance, Site.named("eu_central_1"), bearer, "");
        Screens here = stand.screens();
        Lobby lobby = new Lobby(
                stand.doors(),
                here.words(),
                here.threads(),
                here.workplace().later(),
                Clock.systemUTC(),
                here.connection(),
                Optional.of(stay));
        return new Screens(
                here.workplace(),
                here.sentences(),
                here.pictures(),
                here.theme(),
                new Navigation(),
                stand.files(),
                here.about(),
                new Screens.Frame(false, URI.create("https://api.mypurecloud.de"), lobby),
                here.keymap());
    }
}
