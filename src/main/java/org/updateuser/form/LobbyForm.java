package org.updateuser.form;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.updateuser.form.Entrance.Colour;
import org.updateuser.form.Entrance.Way;

/// What is typed to connect. The secret is in it until it is used.
public final class LobbyForm {
    private static final String RESERVE = "|\\d|[1-8]\\d|90"; // percent

    private final Words words;
    private final StringProperty place = new SimpleStringProperty("");
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.BROWSER);
    private final StringProperty client = new SimpleStringProperty("");
    private final StringProperty port = new SimpleStringProperty("");
    private final StringProperty secret = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Colour> colour = new SimpleObjectProperty<>(Colour.GREY);
    private final BooleanProperty production = new SimpleBooleanProperty();
    private final StringProperty reserve = new SimpleStringProperty("");
    private String id = newId();

    LobbyForm(Words words) {
        this.words = words;
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    /// A region's id, or the address of another server.
    public StringProperty place() {
        return place;
    }

    public ObjectProperty<Way> way() {
        return way;
    }

    /// The id of the OAuth client.
    public StringProperty client() {
        return client;
    }

    /// The port of the redirect, or nothing for any.
    public StringProperty port() {
        return port;
    }

    /// The client's secret, or the token.
    public StringProperty secret() {
        return secret;
    }

    /// What its user calls it, or nothing for its own name.
    public StringProperty name() {
        return name;
    }

    public ObjectProperty<Colour> colour() {
        return colour;
    }

    public BooleanProperty production() {
        return production;
    }

    /// How much of the budget is left to others, in percent, or nothing for what is [usual][Way#reserve].
    public StringProperty reserve() {
        return reserve;
    }

    /// The regions that can be chosen.
    public List<RegionChoice> regions() {
        return RegionChoice.all(words);
    }

    /// What a place is called: a region by its name, any other server by its address.
    public String placeName(String place) {
        return RegionChoice.named(regions(), place).map(RegionChoice::name).orElse(place);
    }

    /// Takes what is typed for the place.
    public void choosePlace(String typed) {
        place.set(RegionChoice.named(regions(), typed).map(RegionChoice::id).orElse(typed));
    }

    /// The redirect that the client has to register, or `""`.
    public String redirect() {
        return ClientRecipe.redirect(this);
    }

    /// The scopes that the client needs; none where they do not count.
    public List<String> scopes() {
        return ClientRecipe.scopes(way.get());
    }

    /// The permissions that whoever signs in needs.
    public List<String> permissions() {
        return ClientRecipe.PERMISSIONS;
    }

    /// Whether all is there that the chosen way needs.
    public boolean isComplete() {
        boolean client = way.get() == Way.TOKEN || !this.client.get().isBlank();
        boolean secret = way.get() == Way.BROWSER || !this.secret.get().isBlank();
        boolean numbers =
                port.get().strip().matches("|\\d{1,5}") && reserve.get().strip().matches(RESERVE);
        return !place.get().isBlank() && client && secret && numbers;
    }

    Entrance entrance() {
        String number = port.get().strip();
        String left = reserve.get().strip();
        return new Entrance(
                id,
                name.get().strip(),
                place.get().strip(),
                way.get(),
                way.get() == Way.TOKEN ? "" : client.get().strip(),
                number.isEmpty() || way.get() != Way.BROWSER ? 0 : Integer.parseInt(number),
                colour.get(),
                production.get(),
                left.isEmpty() ? way.get().reserve() : Integer.parseInt(left));
    }

    /// Fills it with what is known.
    void show(Entrance entrance) {
        id = entrance.id();
        name.set(entrance.name());
        place.set(entrance.place());
        way.set(entrance.way());
        client.set(entrance.client());
        port.set(entrance.port() == 0 ? "" : Integer.toString(entrance.port()));
        colour.set(entrance.colour());
        production.set(entrance.production());
        boolean usual = entrance.reserve() == entrance.way().reserve();
        reserve.set(usual ? "" : Integer.toString(entrance.reserve()));
        secret.set("");
    }

    void show(CliProfile profile) {
        show(new Entrance(
                newId(),
                "",
                profile.place(),
                profile.way(),
                profile.client(),
                profile.port(),
                colour.get(),
                production.get(),
                profile.way().reserve()));
        secret.set(profile.way() == Way.TOKEN ? profile.token() : profile.secret());
    }

    /// Empties it for another one.
    void clear() {
        show(new Entrance(newId(), "", "", Way.BROWSER, "", 0, Colour.GREY, false, 0));
    }
}
