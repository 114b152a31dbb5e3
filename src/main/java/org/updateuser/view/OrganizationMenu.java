package org.updateuser.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.updateuser.form.Entrance;
import org.updateuser.form.Lobby;
import org.updateuser.form.Words;
import org.updateuser.view.kit.PlainItem;

/// The name of the organization in the frame, and the way to the others.
final class OrganizationMenu {
    private final Screens screens;
    private final Words words;
    private final Lobby lobby;
    private final MenuButton button;

    OrganizationMenu(Screens screens, MenuButton button) {
        this.screens = screens;
        this.words = screens.words();
        this.lobby = screens.lobby();
        this.button = button;
    }

    void install() {
        Optional<Entrance> here = lobby.here();
        boolean sandbox = screens.frame().sandbox();
        button.setMnemonicParsing(false);
        button.getStyleClass().add(here.map(one -> one.colour().name()).orElse(sandbox ? "sandbox" : "server"));
        screens.directory().organization().subscribe(found -> {
            String served =
                    found.map(one -> one.name()).orElse(screens.frame().server().getAuthority());
            name(
                    sandbox
                            ? words.text("frame.sandbox")
                            : here.map(Entrance::name).orElse(served));
        });
        lobby.onShow(() -> screens.navigation().go(Place.CONNECT));
        screens.situation().onSignIn(lobby::signInAgain);
        lobby.known().subscribe(this::fill);
        fill();
        button.setOnShowing(event -> lobby.look());
    }

    private void name(String name) {
        Shown.write(button, Shown.shortened(name));
        button.setAccessibleText(words.text("connect.open", Shown.shortened(name)));
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        for (Entrance entrance : lobby.known()) {
            String name = Shown.shortened(entrance.name());
            String shown = entrance.production() ? words.text("connect.menu.production", name) : name;
            items.add(place(shown, isHere(entrance), () -> lobby.enter(entrance)));
        }
        items.add(place(words.text("connect.menu.sandbox"), screens.frame().sandbox(), lobby::enterSandbox));
        items.add(new SeparatorMenuItem());
        items.add(PlainItem.of(
                words.text("connect.menu"), false, () -> screens.navigation().go(Place.CONNECT)));
        lobby.here()
                .ifPresent(here -> items.add(PlainItem.of(
                        words.text("connect.menu.signOut", Shown.shortened(here.name())), false, lobby::signOut)));
        button.getItems().setAll(items);
    }

    /// With a tick where one is.
    private static MenuItem place(String name, boolean here, Runnable enter) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(here);
        item.setOnAction(_ -> {
            item.setSelected(here); // until one is there
            if (!here) {
                enter.run();
            }
        });
        return item;
    }

    private boolean isHere(Entrance entrance) {
        return lobby.here().filter(one -> one.id().equals(entrance.id())).isPresent();
    }
}
